import { integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { equals, filledIf, oneForEach, rule } from '#lib/table/rules.ts';
import { asOf, licence, readings, series } from './provenance.ts';
import * as range from './range.ts';
import rows from './finale-readings.csv';

/** What a scene is mainly doing, in seven words. */
export const modes = ['battle', 'planning', 'bargaining', 'intimate', 'comedy', 'aftermath', 'farewell'] as const;
export type Mode = (typeof modes)[number];

export const schema = table({
	name: 'finale-readings',
	title: 'What each scene of three finales is doing',
	source: readings,
	licence,
	asOf,
	revision: 1,
	limits: [
		'A mode is an opinion: the two readers agree on 83 % of the scenes (kappa 0.78).',
		'Both readings are machine-assisted, so two people might agree less.'
	],
	key: ['series', 'scene'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Whose finale it is', kind: 'fact' }),
		scene: integer({ label: 'Scene', meaning: 'Place in the file, the first is 0', kind: 'fact' }, range.scene),
		id: text({ label: 'Id', meaning: 'Series and scene in one word', kind: 'fact', unique: true }, range.id),
		mode_first: oneOf(modes, { label: 'Mode', meaning: 'Main business, first reader', kind: 'judged' }),
		secondary_first: optional(
			oneOf(modes, { label: 'Second mode', meaning: 'Other business, first reader', kind: 'judged' })
		),
		mode_second: oneOf(modes, {
			label: 'Mode, second reader',
			meaning: 'Main business, second reader',
			kind: 'judged'
		}),
		secondary_second: optional(
			oneOf(modes, { label: 'Second mode, second reader', meaning: 'Other business, second reader', kind: 'judged' })
		),
		time: optional(
			oneOf(['2378', '2404'], { label: 'Time', meaning: 'Year of the scene, Voyager only', kind: 'fact' })
		),
		caves: optional(oneOf(['yes'], { label: 'Caves', meaning: 'Set in the Bajoran fire caves', kind: 'fact' })),
		summary: text({ label: 'Summary', meaning: 'What happens, in our own words', kind: 'judged' })
	},
	rules: [
		oneForEach('finale-scenes', { series: 'series', scene: 'scene' }),
		equals('id', 'series and scene', (row) => `${row.series}-${row.scene}`),
		filledIf('time', 'it is a scene of Voyager', ({ series }) => series === 'voy'),
		rule(
			'caves',
			'nothing, for only Deep Space Nine has fire caves',
			({ series, caves }) => caves === null || series === 'ds9'
		),
		rule('secondary_first', 'another mode than the main one', (row) => row.secondary_first !== row.mode_first),
		rule('secondary_second', 'another mode than the main one', (row) => row.secondary_second !== row.mode_second)
	]
});

export type FinaleReading = Row<typeof schema>;

/** One row per scene of three finales, in order. */
export const finaleReadings = rows as readonly FinaleReading[];
