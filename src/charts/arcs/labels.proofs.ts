/** Where the figures come from that stand in the drawings of the arcs. */
import type { LabelProof } from '#lib/proof/labels.ts';
import { seasons } from '../shared.proofs.ts';

const signed = (value: string) =>
	`case when ${value} > 0 then '+' || ${value} when ${value} < 0 then '−' || abs(${value}) else '0' end`;

export default [
	seasons,
	{
		// Of every life where it ends. The numbers along the scale are among these values.
		id: 'ends',
		gives: `with ends as (
				select label, ${signed('t.fortune')} as fortune, ${signed('t.belonging')} as belonging
				from turns t join arcs using (id) where t.from_end = 1
			)
			select fortune from ends
			union select belonging from ends
			union select label || ', ' || fortune from ends
			union select label || ': ' || fortune || ' and ' || belonging from ends`,
		rows: 'arcs where alternate is null',
		judged: true
	},
	{
		// A number that is part of what a turning point is called.
		id: 'turning-points',
		gives: "select label from arcs where alternate is null and label glob '*[0-9]*'",
		rows: "arcs where alternate is null and label glob '*[0-9]*'",
		judged: true
	},
	{
		// The most that somebody says in an hour; of an episode of two hours, the mean.
		id: 'most-words',
		gives: "select printf('%,d', round(max(1.0 * words / hours))) from character_hours group by character",
		rows: 'character_hours'
	},
	{
		// The hour before the last in which most lives turn.
		id: 'turn',
		gives: `select 'hour ' || cast(hour as integer) from turns where hour < (select max(hour_end) from episodes where series = 'ds9')
			group by file order by count(distinct character) desc limit 1`,
		rows: "arcs where file = 's06e06' and alternate is null",
		judged: true
	},
	{
		id: 'hours',
		gives: `select 'hours 1 to ' || max(hour_end) || ', the last ' || case (select sum(hours) from closing_run) when 10 then 'ten' end || ' widened'
			from episodes where series = 'ds9'`,
		rows: "episodes where series = 'ds9'"
	},
	{
		id: 'closing-run',
		gives: "select 'last ' || sum(hours) || ', widened' from closing_run",
		rows: [
			"rewatch where list = 'final'",
			"episodes where series = 'ds9' and file in (select file from rewatch where list = 'final')"
		]
	}
] satisfies readonly LabelProof[];
