import { oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { inOrder, refers, rule } from '#lib/table/rules.ts';
import { asOf, licence } from './provenance.ts';
import rows from './peace-links.csv';

/** How one step leads to the next. */
export const types = [
	'causes',
	'enables',
	'provokes',
	'prompts',
	'requires',
	'leads-to',
	'answered-by',
	'broken-by',
	'beside'
] as const;

export const schema = table({
	name: 'peace-links',
	title: 'How one step to the ceasefire leads to the next',
	source: 'A machine-assisted close reading of the transcripts, described in our words.',
	licence,
	asOf,
	revision: 2,
	limits: ['That one step causes another is an opinion of one reader; “beside” makes no such claim.'],
	key: ['from', 'to'],
	columns: {
		from: text({ label: 'From', meaning: 'Id in the table peace-nodes', kind: 'judged' }),
		to: text({ label: 'To', meaning: 'Id in the table peace-nodes', kind: 'judged' }),
		type: oneOf(types, {
			label: 'Link',
			meaning:
				'Brings it about, makes it possible, provokes it, raises the question, makes it necessary, comes before it, is answered or broken by it, or only stands beside it',
			kind: 'judged'
		}),
		note: optional(text({ label: 'Note', meaning: 'What to keep in mind', kind: 'judged' }))
	},
	rules: [
		refers('peace-nodes', { from: 'id' }),
		refers('peace-nodes', { to: 'id' }),
		rule(
			'to',
			'a later step than the one it starts from',
			({ from, to }, { one, place }) => place(one('peace-nodes', { id: from })) < place(one('peace-nodes', { id: to })),
			'peace-nodes'
		),
		inOrder(
			'from',
			({ from }, { one, place }) => [place(one('peace-nodes', { id: from }))],
			[],
			'the table peace-nodes',
			'peace-nodes'
		)
	]
});

export type PeaceLink = Row<typeof schema>;

/** One row per link, in the order of the steps they start from. */
export const peaceLinks = rows as readonly PeaceLink[];
