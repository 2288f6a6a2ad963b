/** Where the figures come from that stand in the drawings. */
import type { LabelProof } from '#lib/proof/labels.ts';

const rows = "episodes where series in ('ds9', 'voy')";

export default [
	{
		id: 'seasons',
		gives: `select prefix || season from (select distinct season from ${rows}), (select 'Season ' as prefix union select '')`,
		rows
	},
	{
		id: 'words',
		gives: `select printf('%,d', sum(words)) from ${rows} group by series, season`,
		rows
	}
] satisfies readonly LabelProof[];
