/** Where the figures come from that stand in the drawings of the chain to peace. */
import type { LabelProof } from '#lib/proof/labels.ts';

export default [
	{
		id: 'steps',
		gives: `select printf('%d×%02d', season, episode) from peace_nodes join episodes e using (file) where e.series = 'ds9'
			union select substr(happens, 1, length('Section 31')) || ' infects Odo' from peace_nodes where id = 'infect'`,
		rows: ['peace_nodes', "episodes where series = 'ds9' and file in (select file from peace_nodes)"]
	},
	{
		id: 'meeting',
		gives: `select 'Scene ' || scene || ' of the finale' from peace_nodes
			where id = 'ceasefire' and file = (select max(file) from episodes where series = 'ds9')`,
		rows: ["peace_nodes where id = 'ceasefire'", "episodes where series = 'ds9'"]
	},
	{
		// What a step says to each of the readings; to the last, whether both others leave it out.
		id: 'tally',
		gives: `with says as (
				select 'weapon' as reading, disease as part from peace_nodes
				union all select 'gift', gift from peace_nodes
				union all select 'missing', case
					when note like '%easily left out%' then 'for'
					when id in (select "from" from peace_links where type = 'broken-by') then 'for'
					when arms = 'for' then 'for'
				end from peace_nodes
			), tally as (
				select reading, sum(part = 'for') as yes, sum(part = 'against') as no, sum(part is null) as neither
				from says group by reading
			)
			select yes || ' speak for it' from tally where reading <> 'missing'
			union select yes || ' for it' from tally where reading <> 'missing'
			union select yes || ' left out' from tally where reading = 'missing'
			union select no || ' against' from tally where no > 0
			union select neither || ' neither' from tally
			union select neither || ' told by one or neither' from tally where reading = 'missing'`,
		rows: ['peace_nodes', "peace_links where type = 'broken-by'"],
		judged: true
	}
] satisfies readonly LabelProof[];
