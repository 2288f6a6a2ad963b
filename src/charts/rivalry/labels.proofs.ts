/** Where the figures come from that stand in the drawings of the two. */
import type { LabelProof } from '#lib/proof/labels.ts';
import { seasons } from '../shared.proofs.ts';
import { last, opens } from './proofs.ts';

const apart = `(${opens} - ${last} - 1)`;
const signed = "iif(score > 0, '+', '−') || abs(score)";

export default [
	seasons,
	{
		id: 'scenes',
		gives: `with shared as (
				select scenes, case
					when meeting = 'not-real' then scenes
					when how like '%Prophets wearing%' then scenes - 1
					else 0
				end as hollow
				from sisko_dukat join rivalry using (file)
			)
			select 'a shared scene: ' || (sum(scenes) - sum(hollow)) from shared
			union select 'a recording, a vision, a borrowed face: ' || sum(hollow) from shared
			union select 'not really him: ' || sum(hollow) from shared`,
		rows: ['sisko_dukat where scenes > 0', "rivalry where meeting <> 'indirect'"],
		judged: true
	},
	{
		id: 'gap',
		gives: `select ${apart} || ' hours' union select ${apart} || ' h' union select ${apart} || ' hours apart'`,
		rows: 'sisko_dukat'
	},
	{
		id: 'share',
		gives: `select printf('%.1f', 100.0 * sum(words) filter (where file = 's06e11') / sum(words)) || ' %' from sisko_dukat`,
		rows: 'sisko_dukat'
	},
	{
		id: 'words',
		gives: `select '… Dukat ' || printf('%,d', dukat_shared) from sisko_dukat where file = 's06e11'
			union select '“' || title || '”: Sisko speaks ' || sisko_shared || ' words in their scenes …'
				from sisko_dukat join episodes using (file) where series = 'ds9' and file = 's06e11'
			union select 'Sisko ' || sisko_shared || ' words, Dukat ' || dukat_shared from sisko_dukat where file = 's07e25'`,
		rows: "sisko_dukat where file in ('s06e11', 's07e25')"
	},
	{
		id: 'scores',
		gives: `select ${signed} from rivalry where file = 's07e25' or score = (select min(score) from rivalry)
			union select case file when 's07e18' then 'Kai deceived' when 's07e21' then 'blinded' end || ', ' || ${signed}
				from rivalry where meeting = 'indirect' and file in ('s07e18', 's07e21')`,
		rows: 'rivalry',
		judged: true
	}
] satisfies readonly LabelProof[];
