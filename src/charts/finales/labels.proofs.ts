/** Where the figures come from that stand in the drawings of the finales. */
import type { LabelProof } from '#lib/proof/labels.ts';
import { shares, voices } from './proofs.ts';

/** Words, scenes and speakers of every finale, with its year. */
const sizes = `(
	select
		year || ' · ' || printf('%,d', sum(words)) || ' words, ' as words, count(*) as scenes,
		(select count(*) from finale_voices v where v.series = f.series) as speakers
	from finales f join finale_scenes using (series) group by f.series
)`;
/** Every person’s share of a finale in percent, the largest first. */
const largest = `(
	select person, printf('%.1f %%', 100.0 * words / sum(words) over (partition by series)) as share,
		rank() over (partition by series order by words desc) as place
	from ${voices} where series in ('ds9', 'voy')
)`;
/** In percent: the part of the one finale set in its future, and what of it stands before its own story. */
const future = `(
	select printf('%.1f %%', sum(share)) as whole, printf('%.1f %%', sum(share) filter (where scene < own)) as front
	from ${shares}, (select min(scene) as own from readings where series = 'voy' and time is not 2404)
	where series = 'voy' and reader = 'first' and time = 2404
)`;

export default [
	{ id: 'initials', gives: 'select upper(series) from finales', rows: 'finales' },
	{
		id: 'sizes',
		gives: `select words || scenes || ' scenes' from ${sizes} union select words || speakers || ' speakers' from ${sizes}`,
		rows: ['finales', 'finale_scenes', 'finale_voices']
	},
	{
		id: 'won',
		gives: `select printf('at %.1f %% of the words', 100.0 * sum(s.words) filter (where s.scene <= c.scene) / sum(s.words))
			from finale_cuts c join finale_scenes s using (series) where c.cut = 'resolution' group by c.id`,
		rows: ["finale_cuts where cut = 'resolution'", 'finale_scenes'],
		judged: true
	},
	{
		id: 'after',
		// Every cut of two finales that is drawn; of the third, one.
		gives: `select printf('%.1f %%', 100.0 * words_after / words) from endings
			where cut = 'resolution' or cut <> 'hardest' and series <> 'tng'`,
		rows: [
			"finale_cuts where cut = 'resolution' or cut <> 'hardest' and series <> 'tng'",
			'finale_scenes',
			"finale_readings where caves = 'yes'"
		],
		judged: true
	},
	{
		id: 'last',
		gives: `select case count(*) when 4 then 'Four' end || ' scenes, ' || sum(s.words) || ' words'
			from finale_cuts c join finale_scenes s on s.series = c.series and s.scene > c.scene where c.id = 'voy-resolution'`,
		rows: ["finale_cuts where id = 'voy-resolution'", "finale_scenes where series = 'voy'"],
		judged: true
	},
	{
		id: 'future',
		gives: `select whole from ${future} union select 'is set years after, ' || front || ' at the front' from ${future}`,
		rows: ["finale_readings where series = 'voy'", "finale_scenes where series = 'voy'"],
		judged: true
	},
	{
		id: 'modes',
		// From the lower reading to the higher; one figure where both are the same.
		gives: `select case when low = high then high else low || '–' || high end || ' %' from (
				select printf('%.0f', min(share)) as low, printf('%.0f', max(share)) as high
				from mode_shares where series in ('ds9', 'voy') group by series, mode having count(*) = 2
			)`,
		rows: ["finale_readings where series in ('ds9', 'voy')", "finale_scenes where series in ('ds9', 'voy')"],
		judged: true
	},
	{
		id: 'voices',
		// The largest voice; and one divided by the sum of squared shares: how many equal voices would be as uneven.
		gives: `select person || ', ' || share from ${largest} where place = 1
			union select 'largest ' || share from ${largest} where place = 1
			union select printf('%.1f', 1.0 * sum(words) * sum(words) / sum(words * words))
				from finale_voices where series in ('ds9', 'voy') group by series`,
		rows: "finale_voices where series in ('ds9', 'voy')"
	}
] satisfies readonly LabelProof[];
