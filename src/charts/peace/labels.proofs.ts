/** Where the figures come from that stand in the drawings of the chain to peace. */
import type { LabelProof } from '#lib/proof/labels.ts';

/** Steps that are named with their episode, in our words. */
const names: readonly (readonly [id: string, ...names: string[]])[] = [
	['breen', 'Their leader, ill, buys allies'],
	['council-refuses', 'The Council withholds the cure', 'Cure withheld'],
	['cure', 'A cure, out of a dying mind'],
	['damar', 'The collaborator, Damar, turns', 'Damar turns'],
	['fleet-turns', 'A fleet changes sides', 'A fleet turns'],
	['great-link', 'He wades into the sick Link', 'Into the Link'],
	['hq-taken', 'Headquarters are taken', 'She is captured'],
	['odo-cured', 'Odo is cured, and carries it', 'Odo is cured'],
	['odo-leaves', 'He leaves, to teach trust'],
	['odo-told', 'Odo learns what he carried', 'Odo is told'],
	['plague', 'The Founders begin to die'],
	['promise', 'Odo promises not to act alone', 'Odo’s promise'],
	['refusal', 'Captured, dying, their leader refuses'],
	['rising', 'The streets of Cardassia rise', 'Streets rise'],
	['sabotage', 'Power fails as the fleets meet']
];
const values = names.flatMap(([id, ...own]) => own.map((name) => `('${id}', '${name}')`)).join(', ');

export default [
	{
		id: 'steps',
		gives: `with named(id, name) as (
				values ${values}
				union all select id, substr(happens, 1, length('Section 31')) || ' infects Odo' from peace_nodes where id = 'infect'
			)
			select name || ' ' || printf('%d×%02d', season, episode)
			from named join peace_nodes using (id) join episodes e using (file) where e.series = 'ds9'`,
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
					when id in (select "to" from peace_links where type = 'broken-by') then 'for'
					else arms
				end from peace_nodes
			), tally as (
				select reading, sum(part = 'for') as yes, sum(part = 'against') as no, sum(part is null) as neither
				from says group by reading
			)
			select yes || ' speak for it' from tally where reading <> 'missing'
			union select yes || ' for it' from tally where reading <> 'missing'
			union select yes || ' are left out' from tally where reading = 'missing'
			union select yes || ' left out' from tally where reading = 'missing'
			union select no || ' against' from tally where no > 0 and reading <> 'missing'
			union select no || ' against the armies alone' from tally where reading = 'missing'
			union select neither || ' neither' from tally`,
		rows: ['peace_nodes', "peace_links where type = 'broken-by'"],
		judged: true
	}
] satisfies readonly LabelProof[];
