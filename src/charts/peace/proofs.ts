/** What the headlines of the chain to peace rest on. Which reading a step speaks for is judged; what passes in the link is not heard. */
import type { Proofs } from '#lib/proof/proof.ts';

const step = (id: string) => `(select step from peace_nodes where id = '${id}')`;

export default {
	weapon: [
		{
			says: 'The virus did not win it alone',
			rows: ["peace_nodes where disease is not null or id = 'ceasefire'"],
			holds: `(select speaker = 'Female Changeling' and disease = 'against' and happens like '%dying%still refuses%' from peace_nodes where id = 'refusal') = 1
				and ${step('refusal')} < ${step('ceasefire')} and (select count(*) from peace_nodes where disease = 'against' and step < ${step('ceasefire')}) > 0
				and (select count(*) from peace_nodes where disease = 'for' and step > ${step('refusal')}) = 0`,
			rivals: {
				'steps against it, without her refusal': `select count(*), count(*) > 0 from peace_nodes where disease = 'against' and id <> 'refusal'`
			},
			judged: true
		}
	],
	gift: [
		{
			says: 'Odo asks only for a link',
			rows: ["peace_nodes where file = 's07e25' and scene = 41"],
			holds: `(select speaker = 'Odo' and gift = 'for' and bargain = 'against' from peace_nodes where id = 'only-link') = 1
				and ${step('only-link')} < ${step('link')} and ${step('link')} < ${step('ceasefire')} and (select scene from peace_nodes where id = 'ceasefire') = 41`,
			none: `select id from peace_nodes where speaker = 'Odo' and file = 's07e25' and scene = 41 and step < ${step('link')} and bargain = 'for' and note not like 'An aim is no price%'`,
			rivals: {
				'with the aim he names before, of changing her mind': `select count(*), count(*) = 0 from peace_nodes where speaker = 'Odo' and step < ${step('link')} and bargain = 'for'`,
				'with what was agreed in the link': `select count(*), count(*) = 0 from peace_nodes where bargain = 'for' and id = 'trial'`
			},
			admits: 'One thing is said to have been agreed',
			judged: true
		}
	],
	missing: [
		{
			says: 'Both readings leave out',
			rows: [
				"peace_nodes where id in ('council-refuses', 'promise') or arms = 'for'",
				"peace_links where type = 'broken-by'"
			],
			holds: `(select gift is null and note like '%easily left out%' from peace_nodes where id = 'council-refuses') = 1
				and (select disease is null and gift is null from peace_nodes where id = 'promise') = 1
				and (select "from" = 'promise' from peace_links where type = 'broken-by') = 1
				and (select count(*) from peace_nodes where arms = 'for' and disease is null and gift is null) = (select count(*) from peace_nodes where arms = 'for')`,
			rivals: {
				'a reading of the virus that takes in all that speaks for it':
					"select id, disease is null from peace_nodes where id = 'council-refuses'"
			},
			admits: 'The decision speaks for the first reading',
			judged: true
		}
	]
} satisfies Proofs;
