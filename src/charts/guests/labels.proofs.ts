/** Where the figures come from that stand in the drawings of the guests. */
import type { LabelProof } from '#lib/proof/labels.ts';

const both = "series in ('ds9', 'voy')";
const rows = [`ensemble_hours where ${both}`, `episodes where ${both}`];

/** Every season of two series, and the last file of each, its finale: what percentage of the words is whose. */
const slots = `(
	with slots as (
		select series, season as slot, words, regular, recurring, once, carried from season_words where ${both}
		union all select series, 'finale', words, regular, recurring, once, carried from (
			select *, max(hour) over (partition by series) as last from ensemble_hours where ${both}
		) where hour = last
	)
	select
		series, slot, show, 100.0 * recurring / words as recurring,
		printf('%.1f %%', 100.0 * regular / words) as regulars, printf('%.1f %%', 100.0 * recurring / words) as recurs,
		printf('%.1f %%', 100.0 * once / words) as others, printf('%.1f %%', 100.0 * carried / words) as carries
	from slots join finales using (series)
)`;
/** Whose figures stand beside the bars: the season in which recurring guests have most, at place 1; or the finale. */
const chosen = `(
	select *, rank() over (partition by series order by recurring desc) as place from ${slots} where slot <> 'finale'
	union all select *, 1 from ${slots} where slot = 'finale' and series = 'ds9'
)`;
/** The same season of the other series. */
const beside = `(
	select o.* from ${chosen} c join ${slots} o on o.slot = c.slot and o.series <> c.series where c.place = 1
)`;
/** Bars with a figure of their own. */
const bars = `${slots} where slot <> 'finale' or series = 'ds9'`;

export default [
	{
		id: 'seasons',
		gives: `select season from season_words where ${both}
			union select 'Season ' || min(season) from season_words where ${both}`,
		rows: `episodes where ${both}`
	},
	{ id: 'share', ticks: /^(?<value>\d+)( %)?$/, rows },
	{ id: 'recurring', gives: `select replace(recurs, ' %', '') from ${bars}`, rows },
	{ id: 'carried', gives: `select replace(carries, ' %', '') from ${bars}`, rows },
	{
		id: 'chosen',
		gives: `select recurs from ${chosen} where place = 1 union select carries from ${chosen} where place = 1
			union select 'other guests ' || others from ${chosen} where place = 1
			union select 'regulars ' || regulars from ${chosen} where place = 1`,
		rows
	},
	{
		id: 'beside',
		gives: `select show || ' ' || recurs from ${beside} union select show || ' ' || carries from ${beside}
			union select upper(series) || ' ' || carries from ${beside}`,
		rows: [...rows, `finales where ${both}`]
	}
] satisfies readonly LabelProof[];
