import { number, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { rule } from '#lib/table/rules.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './figures.csv';

/** Whether a figure rests on what is known, on what was counted, or on somebody's reading as well. */
export const kinds = ['fact', 'measured', 'judged'] as const;

export const schema = table({
	name: 'figures',
	title: 'Figures of the essay and its headlines, with their formulas',
	source:
		'Every figure is computed from the other tables by the formula in its row. The formulas are SQL over the CSV files, each file a table (with “_” for “-” in its name), each empty cell null; what several of them ask for is named in /story.json under “views”.',
	licence,
	asOf,
	revision: 4,
	limits: [
		'A figure is as good as its rows: what their tables cannot say, it cannot say either.',
		'Shares are of words, lines or scenes as the formula tells; words are not minutes.'
	],
	whole: true,
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Name of the figure, as in addresses', kind: 'fact', unique: true }, range.id),
		about: text({ label: 'About', meaning: 'What it is, in words', kind: 'fact' }),
		reads: text({ label: 'Reads', meaning: 'The figure as it stands in sentences', kind: 'measured' }),
		value: number(
			{ label: 'Value', meaning: 'What the formula gives, to six decimals', kind: 'measured' },
			range.figure
		),
		to: optional(
			number({ label: 'To', meaning: 'The other end, where the figure is a range', kind: 'measured' }, range.figure)
		),
		unit: text({ label: 'Unit', meaning: 'What it counts, or what it is a percentage of', kind: 'fact' }),
		kind: oneOf(kinds, {
			label: 'Kind',
			meaning: 'Whether it rests on what is known, on what was counted, or on somebody’s reading as well',
			kind: 'fact'
		}),
		rows: text({
			label: 'Rows',
			meaning: 'The rows it rests on: table, and which of its rows; several with “;”',
			kind: 'fact'
		}),
		formula: text({ label: 'Formula', meaning: 'SQL over the first of these rows, or a whole query', kind: 'fact' }),
		formula_to: optional(text({ label: 'Formula of the other end', meaning: 'The same for a range', kind: 'fact' }))
	},
	rules: [
		rule(
			'to',
			'a number where there is a formula for it',
			({ to, formula_to }) => (to === null) === (formula_to === null)
		)
	]
});

export type Figure = Row<typeof schema>;

/** Every figure, in the order of the essay. */
export const figures = rows as readonly Figure[];
