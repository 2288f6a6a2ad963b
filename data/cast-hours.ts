import { integer, oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence, series, spoken, transcripts } from './provenance.ts';
import rows from './cast-hours.csv';

export const schema = table({
	name: 'cast-hours',
	title: 'What forty-six people of two series say, episode by episode',
	source: transcripts,
	licence,
	asOf,
	revision: 1,
	limits: [
		'A two-hour episode has one row for both its hours: how its words divide between them is not known.',
		'Mirror doubles, impostors and visions are not the person and count nothing; a person at another age is.',
		'The copies of Weyoun count as one person.',
		...spoken
	],
	key: ['series', 'character', 'file'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Where the episode belongs', kind: 'fact' }),
		character: text({ label: 'Person', meaning: 'Id in the table cast', kind: 'fact' }),
		file: text({ label: 'File', meaning: 'Name of the transcript file: join by this, never by number', kind: 'fact' }),
		hour: integer({ label: 'First hour', meaning: 'Place in the whole series, counted in hours', kind: 'fact' }),
		hours: integer({
			label: 'Hours',
			meaning: 'How many hours the words are spread over',
			unit: 'hours',
			kind: 'fact'
		}),
		words: integer({ label: 'Words', meaning: 'Spoken words after cleaning', unit: 'words', kind: 'measured' }),
		lines: integer({ label: 'Lines', meaning: 'Lines with at least one spoken word', unit: 'lines', kind: 'measured' }),
		scenes: integer({ label: 'Scenes', meaning: 'Scenes with at least one line', unit: 'scenes', kind: 'measured' })
	}
});

export type CastHour = Row<typeof schema>;

/** One row per person and episode in which the person speaks, in order of the story; no row means no word. */
export const castHours = rows as readonly CastHour[];
