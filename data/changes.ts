import { day, integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { equals, inOrder, rule } from '#lib/table/rules.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './changes.csv';

/** What an entry tells: a first edition or a text told anew, a published figure put right, or a figure that others give differently. */
export const entries = ['published', 'corrected', 'differs'] as const;

export const schema = table({
	name: 'changes',
	title: 'Corrections, revisions and differences',
	source:
		'Kept by hand. Differences are those that a comparison with an independent count of the same transcripts found.',
	licence,
	asOf,
	revision: 4,
	limits: [
		'Listed are changes of figures and verdicts, and of sentences that said more than their rows; a text that is told anew is one entry, and changes of looks are none.',
		'A difference to another count does not say by itself who is right; the reason is given where it is known.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Name of the entry, as in addresses', kind: 'fact', unique: true }, range.id),
		revision: integer({
			label: 'Revision',
			meaning: 'The revision that brought it',
			kind: 'fact',
			minimum: 1,
			maximum: 1000
		}),
		date: day({
			label: 'Day',
			meaning: 'When that revision was published',
			kind: 'fact',
			minimum: '2026-11-01',
			maximum: '2100-01-01'
		}),
		entry: oneOf(entries, {
			label: 'Entry',
			meaning:
				'A first edition or a text told anew, a published figure put right, or a figure that another count gives differently',
			kind: 'fact'
		}),
		table: optional(text({ label: 'Table', meaning: 'The table it is about; empty: all of them', kind: 'fact' })),
		what: text({ label: 'What', meaning: 'The figure or the table', kind: 'fact' }),
		here: optional(text({ label: 'Here', meaning: 'What stands here now', kind: 'fact' })),
		there: optional(
			text({ label: 'Before or there', meaning: 'What stood here before, or stands there', kind: 'fact' })
		),
		why: text({ label: 'Why', meaning: 'The cause', kind: 'fact' }),
		covers: optional(
			text({
				label: 'Covers',
				meaning: 'Names of the sentences and figures that changed with it, as in /story.json, with spaces between',
				kind: 'fact'
			})
		)
	},
	rules: [
		inOrder('revision', ({ revision }) => [-revision], [], 'revisions, the latest first'),
		equals(
			'date',
			'one day for all rows of a revision',
			({ revision }, { one, table }) => one(table, { revision }).date
		),
		rule(
			'there',
			'what another count gives, or what stood here',
			({ entry, here, there }) => entry === 'published' || here !== null || there !== null
		)
	]
});

export type Change = Row<typeof schema>;

/** Every entry, the latest revision first. */
export const changes = rows as readonly Change[];
