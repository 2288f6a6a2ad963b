-- What several formulas ask for, by name. Over the CSV files: each file a table, "_" for "-" in its name.

-- Every cut of a finale: words of the whole, and words after it that count.
create view endings as
select
	c.series, c.id, c.cut, c.scene,
	(select sum(words) from finale_scenes s where s.series = c.series) as words,
	(
		select sum(s.words) from finale_scenes s join finale_readings r on r.series = s.series and r.scene = s.scene
		where s.series = c.series and s.scene > c.scene and (c.counts = 'all' or r.caves is not 'yes')
	) as words_after
from finale_cuts c;
