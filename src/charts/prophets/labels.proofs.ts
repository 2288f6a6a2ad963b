/** Where the figures come from that stand in the drawings of the faith. */
import type { LabelProof } from '#lib/proof/labels.ts';
import { seasons, typeset } from '../shared.proofs.ts';
import { level } from './data.ts';

const from = "vocabulary v join episodes e using (series, file) where series = 'ds9'";
const rows = ["vocabulary where series = 'ds9'", "episodes where series = 'ds9'"];

export default [
	seasons,
	{
		id: 'widened',
		gives: `select 'Season ' || season || ', widened' from (
				select min(season) as season from ${from} union select max(season) from ${from}
			)`,
		rows: rows[1]!
	},
	{
		id: 'means',
		gives: `select printf('%.1f', 1000.0 * sum(faith) / sum(v.words)) from ${from} group by season`,
		rows
	},
	{
		id: 'silent',
		gives: `select sum(faith = 0) || ' of ' || count(*) || ' episodes have none (dashes)' from ${from}`,
		rows
	},
	{
		id: 'episodes',
		// A name may take its lines, and leave the number to the last.
		gives: `select ${typeset} || ' ' || faith || '×' from ${from} and faith > 0
			union select faith || '×' from ${from} and faith > 0`,
		rows
	},
	// The one level that is drawn: chosen, and set where the scale has it (`level`).
	{ id: 'rate', gives: `select '${level}' union select '${level} per 1,000'`, rows: rows[0]! }
] satisfies readonly LabelProof[];
