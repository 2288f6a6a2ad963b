import { integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { counts, filledIf, refers, rule, unique } from '#lib/table/rules.ts';
import { placed } from './places.ts';
import { asOf, licence, series } from './provenance.ts';
import * as range from './range.ts';
import rows from './departures.csv';

/** What becomes of a person at the end. */
export const outcomes = ['stays', 'leaves', 'returns', 'held', 'dies', 'unknown'] as const;

export const schema = table({
	name: 'departures',
	title: 'Where everyone ends, in three crews',
	source:
		'Read in structured fan transcripts (the public repository jkingsman/Star-Trek-Script-Programmatics, commit af7a980) and described in our words.',
	licence,
	asOf,
	revision: 1,
	limits: [
		'Compare main casts only: of the others, only those of Deep Space Nine were collected.',
		'Voyager ends before anybody could leave the ship; The Next Generation also shows a future in which the crew has parted.',
		'Some departures have no words and are inferred from what is said before.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Series and number', kind: 'fact', pattern: '(ds9|voy|tng)-\\d\\d' }),
		series: oneOf(series, { label: 'Series', meaning: 'Whose crew it is', kind: 'fact' }),
		file: text(
			{
				label: 'File',
				meaning: 'Transcript file of the evidence: join by this, never by number',
				kind: 'fact'
			},
			range.file
		),
		scene: integer({ label: 'Scene', meaning: 'Place in the file, the first is 0', kind: 'fact' }, range.scene),
		location: text({ label: 'Scene is set', meaning: 'Heading of the scene', kind: 'fact' }),
		person: text({ label: 'Person', meaning: 'Full name; a family may share a row', kind: 'fact' }),
		character: optional(text({ label: 'Character', meaning: 'Id in the table characters', kind: 'fact' })),
		billing: oneOf(['main', 'recurring', 'guest'], { label: 'Cast', meaning: 'Place in the cast', kind: 'fact' }),
		outcome: oneOf(outcomes, {
			label: 'Outcome',
			meaning: 'Stays, leaves, returns home, is held captive, dies, or is not said',
			kind: 'fact'
		}),
		from_place: text({ label: 'From', meaning: 'Where the person was at home before the end', kind: 'fact' }),
		to_place: optional(text({ label: 'To', meaning: 'Where the person ends; empty for the dead', kind: 'fact' })),
		role: optional(text({ label: 'As', meaning: 'What the person is at the end; empty: unchanged', kind: 'fact' })),
		beside: optional(text({ label: 'With', meaning: 'With whom', kind: 'fact' })),
		speaker: text({ label: 'Said by', meaning: 'Whose line is the evidence', kind: 'fact' }),
		evidence: optional(text({ label: 'Evidence', meaning: 'What is said or done, in our words', kind: 'fact' })),
		confidence: oneOf(['high', 'medium'], {
			label: 'Confidence',
			meaning: 'How surely it follows from the words',
			kind: 'judged'
		}),
		note: optional(text({ label: 'Note', meaning: 'What to keep in mind', kind: 'fact' }))
	},
	rules: [
		counts('id', (number, { series }) => `${series}-${String(number).padStart(2, '0')}`, ['series']),
		refers('characters', { character: 'id' }),
		placed({ location: 'location', speaker: 'speaker' }),
		unique('series', 'person'),
		filledIf(
			'to_place',
			'the person lives and it is said where',
			({ outcome }) => outcome !== 'dies' && outcome !== 'unknown'
		),
		rule(
			'character',
			'nobody of Deep Space Nine in another crew',
			({ series, character }) => series === 'ds9' || character === null
		)
	]
});

export type Departure = Row<typeof schema>;

/** One row per person or family, crew by crew. */
export const departures = rows as readonly Departure[];
