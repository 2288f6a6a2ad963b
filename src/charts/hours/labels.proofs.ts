/** Where the figures come from that stand in the drawings of the hours. */
import type { LabelProof } from '#lib/proof/labels.ts';
import { seasons } from '../shared.proofs.ts';

const series = `(
	select case series when 'ds9' then 'Deep Space Nine' else 'Voyager' end as name, max(hour_end) as hours,
		strftime('%Y', min(aired) || '-01') || '–' || strftime('%Y', max(aired) || '-01') as years
	from episodes where series in ('ds9', 'voy') group by series
)`;
/** The streamed seasons, and how many of them have as many episodes as the closing run has hours. */
const streamed = `series_counts where "from" >= (select min("from") from series_counts where series = 'dsc')
	and series <> 'st' and confidence = 'high'`;

export default [
	seasons,
	{
		id: 'series',
		gives: `select hours from ${series} union select 'hours, ' || years from ${series} union select years from ${series}
			union select name || ', ' || hours || ' hours' from ${series} union select name || ', ' || years from ${series}`,
		rows: "episodes where series in ('ds9', 'voy')"
	},
	{ id: 'hour', ticks: /^(hour )?(?<value>\d+)$/, rows: "episodes where series = 'ds9'" },
	{
		id: 'newest',
		gives: `with newest as (
				select *, substr("from", 1, 4) as year from ${streamed} order by "to" desc limit 1
			)
			select show || ', season ' || season || ' (' || year || ')' from newest
			union select 'one season, ' || year from newest`,
		rows: streamed
	},
	{
		// How many are in the row: of the newest season, and of the closing run.
		id: 'numbers',
		gives: `select * from (select numbers from ${streamed} order by "to" desc limit 1) union select sum(hours) from closing_run`,
		rows: [streamed, "rewatch where list = 'final'"]
	},
	{
		id: 'ten',
		gives: `select case sum(numbers = 10) when 12 then 'Twelve' end || ' of ' || count(*) || ' seasons since '
				|| substr(min("from"), 1, 4) || ' have ten episodes'
			from ${streamed}`,
		rows: streamed
	}
] satisfies readonly LabelProof[];
