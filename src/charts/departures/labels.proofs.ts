/** Where the figures come from that stand in the drawings of the departures. */
import type { LabelProof } from '#lib/proof/labels.ts';

const main = "departures where billing = 'main'";
const crews = `(
	select series, count(*) as people, sum(outcome = 'leaves') as leavers, sum(outcome = 'stays') as stayers
	from ${main} group by series
)`;

export default [
	{ id: 'leave', gives: `select leavers || ' of ' || people from ${crews}`, rows: main },
	{
		id: 'stay',
		gives: `select iif(stayers = people, 'all ', '') || stayers || ' stay' from ${crews}`,
		rows: main
	},
	{
		// The series by its initials, where its name has no room.
		id: 'series',
		gives: "select upper(series) from finales where show = 'Deep Space Nine'",
		rows: "finales where show = 'Deep Space Nine'"
	}
] satisfies readonly LabelProof[];
