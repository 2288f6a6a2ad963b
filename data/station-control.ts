import { integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence } from './provenance.ts';
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
		id: text({ label: 'Id', meaning: 'Number of the period', kind: 'fact' }),
		holder: oneOf(['Cardassia', 'Bajor', 'Dominion'], {
			label: 'Holder',
			meaning: 'Who holds the station; Bajor with the Federation, the Dominion with Cardassia',
			kind: 'fact'
		}),
		name: text({ label: 'Name', meaning: 'What the holder calls it', kind: 'fact' }),
		hour_start: integer({ label: 'From hour', meaning: 'First hour, 1 to 176', kind: 'fact' }),
		hour_end: integer({ label: 'To hour', meaning: 'Last hour, 1 to 176', kind: 'fact' }),
		before: optional(
			oneOf(['yes'], { label: 'Begins before', meaning: 'It holds already when the series begins', kind: 'fact' })
		),
		lasts: optional(oneOf(['yes'], { label: 'Lasts', meaning: 'It still holds when the series ends', kind: 'fact' })),
		start_file: optional(text({ label: 'File of the start', meaning: 'Transcript file: join by this', kind: 'fact' })),
		start_scene: optional(integer({ label: 'Scene of the start', meaning: 'Place in that file', kind: 'fact' })),
		end_file: optional(text({ label: 'File of the end', meaning: 'Transcript file: join by this', kind: 'fact' })),
		end_scene: optional(integer({ label: 'Scene of the end', meaning: 'Place in that file', kind: 'fact' })),
		confidence: oneOf(['high', 'medium'], {
			label: 'Confidence',
			meaning: 'How surely it follows from the words',
			kind: 'judged'
		}),
		note: optional(text({ label: 'Note', meaning: 'What to keep in mind', kind: 'fact' }))
	}
});

export type Period = Row<typeof schema>;

/** Four periods, one after the other. */
export const stationControl = rows as readonly Period[];
