import { integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { counts, rule } from '#lib/table/rules.ts';
import { placed } from './places.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './alliances.csv';

/** How one power stands to another. */
export const relations = [
	'allied',
	'fights-beside',
	'protected',
	'member',
	'supplies',
	'peace',
	'neutral',
	'pact',
	'ceasefire',
	'hostile',
	'war',
	'rebellion',
	'occupied',
	'destroyed'
] as const;

export const schema = table({
	name: 'alliances',
	title: 'Who stood with whom, and when',
	source:
		'Read in structured fan transcripts (the public repository jkingsman/Star-Trek-Script-Programmatics, commit af7a980) and described in our words.',
	licence,
	asOf,
	revision: 1,
	limits: [
		'An interval ends in the hour in which the next begins: both hold for a part of it.',
		'Hours count broadcasts, not days of the story.',
		'That Bajor’s pact has ended is never said.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Number of the interval', kind: 'fact', unique: true, pattern: 'A\\d\\d' }),
		power: text({ label: 'Power', meaning: 'Whose stand it is', kind: 'fact' }),
		relation: oneOf(relations, {
			label: 'Relation',
			meaning: 'How the power stands to the other one',
			kind: 'judged'
		}),
		with: optional(text({ label: 'To', meaning: 'The other power; empty: to all', kind: 'fact' })),
		hour_start: optional(
			integer(
				{
					label: 'From hour',
					meaning: 'First hour in which it is known to hold; empty: unknown',
					kind: 'fact'
				},
				range.hour
			)
		),
		hour_end: optional(
			integer(
				{
					label: 'To hour',
					meaning: 'Last hour in which it is known to hold; empty: unknown',
					kind: 'fact'
				},
				range.hour
			)
		),
		before: optional(
			oneOf(['yes'], { label: 'Begins before', meaning: 'It holds already when the series begins', kind: 'fact' })
		),
		lasts: optional(oneOf(['yes'], { label: 'Lasts', meaning: 'It still holds when the series ends', kind: 'fact' })),
		start_file: optional(
			text({ label: 'File of the start', meaning: 'Transcript file: join by this', kind: 'fact' }, range.file)
		),
		start_scene: optional(
			integer({ label: 'Scene of the start', meaning: 'Place in that file', kind: 'fact' }, range.scene)
		),
		end_file: optional(
			text({ label: 'File of the end', meaning: 'Transcript file: join by this', kind: 'fact' }, range.file)
		),
		end_scene: optional(
			integer({ label: 'Scene of the end', meaning: 'Place in that file', kind: 'fact' }, range.scene)
		),
		confidence: oneOf(['high', 'medium'], {
			label: 'Confidence',
			meaning: 'How surely it follows from the words',
			kind: 'judged'
		}),
		note: optional(text({ label: 'Note', meaning: 'What to keep in mind', kind: 'fact' }))
	},
	rules: [
		counts('id', (number) => `A${String(number).padStart(2, '0')}`),
		rule('with', 'another power', (row) => row.with !== row.power),
		rule(
			'power',
			'one of a power’s rows together',
			({ power }, { rows, at }) => rows[at - 1]?.power === power || rows.findIndex((one) => one.power === power) === at
		),
		placed({ file: 'start_file', scene: 'start_scene', hour: 'hour_start', series: 'ds9' }),
		placed({ file: 'end_file', scene: 'end_scene', hour: 'hour_end', series: 'ds9' }),
		rule(
			'hour_end',
			'no hour before the first',
			(row) => row.hour_start === null || row.hour_end === null || row.hour_start <= row.hour_end
		),
		rule('hour_start', '1 where it begins before the series, else an hour where a file is named', (row) =>
			row.before
				? row.hour_start === 1 && row.start_file === null
				: (row.hour_start === null) === (row.start_file === null)
		),
		rule('hour_end', '176 where it lasts, else an hour where a file is named', (row) =>
			row.lasts ? row.hour_end === 176 && row.end_file === null : (row.hour_end === null) === (row.end_file === null)
		)
	]
});

export type Alliance = Row<typeof schema>;

/** 23 intervals, power by power. */
export const alliances = rows as readonly Alliance[];
