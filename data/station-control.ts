import { integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { counts, equals, rule } from '#lib/table/rules.ts';
import { placed } from './places.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './station-control.csv';

export const schema = table({
	name: 'station-control',
	title: 'Who holds the station, and when',
	source:
		'Read in structured fan transcripts (the public repository jkingsman/Star-Trek-Script-Programmatics, commit af7a980) and described in our words.',
	licence,
	asOf,
	revision: 1,
	limits: [
		'A period ends in the hour in which the next begins: both hold for a part of it.',
		'Hours count broadcasts, not days of the story.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Number of the period', kind: 'fact', unique: true, pattern: 'S\\d' }),
		holder: oneOf(['Cardassia', 'Bajor', 'Dominion'], {
			label: 'Holder',
			meaning: 'Who holds the station; Bajor with the Federation, the Dominion with Cardassia',
			kind: 'fact'
		}),
		name: text({ label: 'Name', meaning: 'What the holder calls it', kind: 'fact' }),
		hour_start: integer({ label: 'From hour', meaning: 'First hour, 1 to 176', kind: 'fact' }, range.hour),
		hour_end: integer({ label: 'To hour', meaning: 'Last hour, 1 to 176', kind: 'fact' }, range.hour),
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
		counts('id', (number) => `S${number}`),
		equals('hour_start', 'the last hour of the period before', (_, { rows, at }) => (at ? rows[at - 1]!.hour_end : 1)),
		rule('holder', 'another holder than before', ({ holder }, { rows, at }) => rows[at - 1]?.holder !== holder),
		equals('lasts', 'yes for the last period', (_, { rows, at }) => (at === rows.length - 1 ? 'yes' : null)),
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

export type Period = Row<typeof schema>;

/** Four periods, one after the other. */
export const stationControl = rows as readonly Period[];
