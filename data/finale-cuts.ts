import { integer, oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { refers, rule } from '#lib/table/rules.ts';
import { asOf, licence, readings, series } from './provenance.ts';
import * as range from './range.ts';
import rows from './finale-cuts.csv';

/** The cuts a reader may choose between (one row per series each), `hardest` for a test of two, and `other` for the rest. */
export const cuts = ['resolution', 'strictest', 'without-caves', 'hardest', 'other'] as const;

export const schema = table({
	name: 'finale-cuts',
	title: 'Where three finales may be called won',
	source: readings,
	licence,
	asOf,
	revision: 2,
	limits: [
		'Where a story is won is an opinion; every cut that can be defended is listed, with its rule.',
		'The cuts called hardest are not defended: they press two finales together as far as their scenes allow.'
	],
	key: ['series', 'id'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Whose finale it is', kind: 'fact' }),
		id: text({ label: 'Id', meaning: 'Name of the cut', kind: 'fact', unique: true }, range.id),
		cut: oneOf(cuts, { label: 'Cut', meaning: 'The choice it answers to', kind: 'judged' }),
		scene: integer({ label: 'Scene', meaning: 'The scene with whose end it is won', kind: 'judged' }, range.scene),
		counts: oneOf(['all', 'without-caves'], {
			label: 'Counts',
			meaning: 'Which later scenes count as after; the whole is always all words',
			kind: 'judged'
		}),
		rule: text({ label: 'Rule', meaning: 'What winning means here', kind: 'judged' }),
		label: text({ label: 'Label', meaning: 'Short name of the moment', kind: 'judged' }),
		note: text({ label: 'Note', meaning: 'Who reads it so, or why it can be doubted', kind: 'judged' })
	},
	rules: [
		refers('finale-scenes', { series: 'series', scene: 'scene' }),
		rule('id', 'a name that begins with the series', (row) => row.id.startsWith(`${row.series}-`)),
		rule('cut', 'each cut but “hardest” and “other” once for each series', ({ series }, { all, table }) =>
			cuts.every((one) => one === 'hardest' || one === 'other' || all(table, { series, cut: one }).length === 1)
		),
		rule(
			'cut',
			'“hardest” once for a series at the most',
			({ series, cut }, { all, table }) => cut !== 'hardest' || all(table, { series, cut }).length === 1
		),
		rule(
			'counts',
			'“without-caves” where the cut is so named, and nowhere else',
			({ cut, counts }) => (cut === 'without-caves') === (counts === 'without-caves')
		),
		rule(
			'scene',
			'no scene before the resolution, where the cut is the strictest',
			({ series, cut, scene }, { all, table }) =>
				cut !== 'strictest' || scene >= all(table, { series, cut: 'resolution' })[0]?.scene
		)
	]
});

export type FinaleCut = Row<typeof schema>;

/** Every defensible cut; `resolution`, `strictest` and `without-caves` exactly once per series. */
export const finaleCuts = rows as readonly FinaleCut[];
