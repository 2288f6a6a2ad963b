import { oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { filledIf } from '#lib/table/rules.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './production-facts.csv';

export const schema = table({
	name: 'production-facts',
	title: 'How three finales were made and shown, the documentary, and high definition',
	source: 'Pages read as older copies and named in each row by title and site; the facts are in our words.',
	licence,
	asOf,
	revision: 1,
	limits: [
		'An address may no longer answer, and some pages copy each other.',
		'Audiences are given in different units and must not share an axis.',
		'The newest page on high definition is of 2019.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Name of the fact', kind: 'fact', unique: true }, range.id),
		subject: oneOf(['ds9', 'voy', 'tng', 'documentary', 'hd'], {
			label: 'Subject',
			meaning: 'A series and its finale, the documentary What We Left Behind, or high definition',
			kind: 'fact'
		}),
		topic: text({ label: 'Topic', meaning: 'What the fact is about', kind: 'fact' }),
		fact: text({ label: 'Fact', meaning: 'The fact, in our words', kind: 'fact' }),
		sources: optional(text({ label: 'Sources', meaning: 'Pages read, by title and site', kind: 'fact' })),
		confidence: oneOf(['high', 'medium', 'low'], {
			label: 'Confidence',
			meaning: 'Medium: one or second-hand sources; low: nothing newer was found',
			kind: 'judged'
		}),
		note: optional(text({ label: 'Note', meaning: 'Other figures, or what to keep in mind', kind: 'fact' }))
	},
	rules: [filledIf('sources', 'a page says so', ({ confidence }) => confidence !== 'low')]
});

export type ProductionFact = Row<typeof schema>;

/** One row per fact, subject by subject. */
export const productionFacts = rows as readonly ProductionFact[];
