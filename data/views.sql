-- What several formulas ask for, by name. Over the CSV files: each file a table, "_" for "-" in its name.

-- Every cut of a finale: words of the whole, and words after it that count.
create view endings as
select
	c.series, c.id, c.cut, c.scene,
	(select sum(words) from finale_scenes s where s.series = c.series) as words,
	(
		select sum(s.words) from finale_scenes s left join finale_readings r on r.series = s.series and r.scene = s.scene
		where s.series = c.series and s.scene > c.scene and (c.counts = 'all' or r.caves is not 'yes')
	) as words_after
from finale_cuts c;

-- Every scene of a finale as each of its two readers has it: so each scene twice. "people" is the lane of its mode.
create view readings as
select
	s.series, s.scene, s.words, r.reader, r.mode,
	r.mode in ('intimate', 'comedy', 'aftermath', 'farewell') as people,
	r.time, r.caves
from finale_scenes s
join (
	select series, scene, 'first' as reader, mode_first as mode, time, caves from finale_readings
	union all select series, scene, 'second', mode_second, time, caves from finale_readings
) r on r.series = s.series and r.scene = s.scene;

-- Every mode of a finale by each reader: its words, and their percentage.
create view mode_shares as
select
	series, reader, mode, people, sum(words) as words,
	100.0 * sum(words) / sum(sum(words)) over (partition by series, reader) as share
from readings group by series, reader, mode;

-- Turning points on the lines: how far fortune moves from the one before, and their place from the first and from the last.
create view turns as
select
	id, character, cast(hour as integer) as hour, file, scene, fortune, belonging,
	fortune - lag(fortune) over (partition by character order by id) as moved,
	row_number() over (partition by character order by id) as place,
	row_number() over (partition by character order by id desc) as from_end
from arcs where alternate is null;

-- Every season of three series: its words, and those of each group of speakers.
create view season_words as
select
	h.series, e.season, sum(h.words) as words, sum(h.regular) as regular, sum(h.recurring) as recurring,
	sum(h.once) as once, sum(h.extra) as extra, sum(h.carried) as carried
from ensemble_hours h join episodes e on e.series = h.series and e.file = h.file
group by h.series, e.season;

-- Lives cut into a beginning, rises and falls: runs of turning points in which fortune moves one way (or keeps). With their episodes.
create view swings as
with runs as (
	select *, case when place = 1 then 'beginning' when moved > 0 then 'rise' when moved < 0 then 'fall' end as way,
		count(nullif(moved, 0)) over (partition by character order by place) as run
	from turns
), named as (
	select *, max(way) over (partition by character, run) as kind from runs
), cut as (
	select *, kind is not lag(kind) over (partition by character order by place) as new from named
)
select
	c.character, c.character || '-' || sum(c.new) over (partition by c.character order by c.place) as swing,
	c.kind, c.file, e.episodes as hours
from cut c join episodes e on e.series = 'ds9' and e.file = c.file;

-- Those of which no part is in the closing run, with every episode that carries them.
create view open_swings as
select distinct character, swing, file, hours from swings
where swing not in (select swing from swings where file in (select file from closing_run));

-- Every cut of a finale that leaves nothing out: what comes after it, in percent of its words, lines and scenes.
create view cut_shares as
select
	c.series, c.id, c.cut,
	100.0 * sum(s.words) filter (where s.scene > c.scene) / sum(s.words) as words,
	100.0 * sum(s.lines) filter (where s.scene > c.scene) / sum(s.lines) as lines,
	100.0 * count(*) filter (where s.scene > c.scene) / count(*) as scenes
from finale_cuts c join finale_scenes s using (series) where c.counts = 'all' group by c.id;

-- By each reader: scenes between people, and intimate ones, in percent of words, lines and scenes of a finale.
create view lanes as
select
	r.series, r.reader,
	100.0 * sum(r.words) filter (where people) / sum(r.words) as words,
	100.0 * sum(s.lines) filter (where people) / sum(s.lines) as lines,
	100.0 * count(*) filter (where people) / count(*) as scenes,
	100.0 * sum(r.words) filter (where mode = 'intimate') / sum(r.words) as intimate_words,
	100.0 * count(*) filter (where mode = 'intimate') / count(*) as intimate_scenes
from readings r join finale_scenes s using (series, scene) group by r.series, r.reader;

-- By each cut and reader: words between people after it, in percent of the whole finale and of all words between people.
create view people_after as
select
	c.series, c.id, r.reader,
	100.0 * sum(words) filter (where people and r.scene > c.scene) / sum(words) as of_finale,
	100.0 * sum(words) filter (where people and r.scene > c.scene) / sum(words) filter (where people) as of_people
from finale_cuts c join readings r using (series) group by c.id, r.reader;

-- Terms of each list in a thousand words of a finale.
create view finale_rates as
select
	series, 1000.0 * tech / words as tech, 1000.0 * tactical / words as tactical, 1000.0 * people / words as people,
	1000.0 * home / words as home, 1000.0 * death / words as death, 1000.0 * family / words as family
from vocabulary where file = 's07e25';

-- The closing run of Deep Space Nine: its episodes and their hours.
create view closing_run as
select distinct e.file, e.title, e.season, e.hour_start, e.hour_end, e.episodes as hours
from rewatch r join episodes e using (series, file) where r.list = 'final';

-- Thirty people of Deep Space Nine, season by season: their words, lines and scenes, their share of all words, and their place by words.
create view voices as
select
	h.character, e.season, sum(h.words) as words, sum(h.lines) as lines, sum(h.scenes) as scenes,
	100.0 * sum(h.words) / s.words as share,
	100.0 * sum(h.lines) / sum(sum(h.lines)) over (partition by e.season) as of_lines,
	100.0 * (sum(h.words) - max(h.words)) / s.words as share_without_largest,
	rank() over (partition by e.season order by sum(h.words) desc) as place,
	rank() over (partition by e.season order by sum(h.lines) desc) as place_by_lines
from cast_hours h join episodes e using (series, file) join season_words s using (series, season)
where h.series = 'ds9' group by h.character, e.season;
