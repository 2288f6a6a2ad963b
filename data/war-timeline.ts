import { integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { counts, inOrder, rule } from '#lib/table/rules.ts';
import { placed } from './places.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './war-timeline.csv';

export const schema = table({
	name: 'war-timeline',
	title: 'Turning points of the war',
	source:
		'Read in structured fan transcripts (the public repository jkingsman/Star-Trek-Script-Programmatics, commit af7a980) and described in our words.',
	licence,
	asOf,
	revision: 1,
	limits: [
		'A state holds from its row on until another row says otherwise; how the powers stand after the signing is not said.',
		'One row is told in hindsight: by its place in the order it happens long before its hour.',
		'The clock is the hour of broadcast; dates and spans spoken in the story contradict each other and are left out.',
		'No number of lives or ships is here: see the table war-figures.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Name of the turning point', kind: 'fact', unique: true, pattern: 'T\\d\\d' }),
		order: integer({
			label: 'Order',
			meaning: 'Place in the order of the story',
			kind: 'fact',
			minimum: 1,
			maximum: 100
		}),
		hour: integer(
			{
				label: 'Hour',
				meaning: 'Where it is shown or told: hour in the whole series, 1 to 176',
				kind: 'fact'
			},
			range.hour
		),
		hindsight: optional(
			oneOf(['yes'], {
				label: 'In hindsight',
				meaning: 'Told long after it happens: it stands at its place in the story, its hour is that of the telling',
				kind: 'fact'
			})
		),
		file: text(
			{
				label: 'File',
				meaning: 'Name of the transcript file: join by this, never by number',
				kind: 'fact'
			},
			range.file
		),
		scene: integer({ label: 'Scene', meaning: 'Place in the file, the first is 0', kind: 'fact' }, range.scene),
		location: text({ label: 'Place', meaning: 'Heading of the scene', kind: 'fact' }),
		speaker: optional(
			text({ label: 'Said by', meaning: 'Whose line is the evidence; empty: not certain', kind: 'fact' })
		),
		event: text({ label: 'Event', meaning: 'The turn in a few words', kind: 'fact' }),
		summary: optional(text({ label: 'What happens', meaning: 'More of it, in our words', kind: 'fact' })),
		station: oneOf(['Bajor', 'Dominion'], {
			label: 'The station',
			meaning: 'Who holds it: Bajor, administered by the Federation, or the Dominion with Cardassia',
			kind: 'fact'
		}),
		dominion: oneOf(['unaware', 'rumour', 'hostile', 'covert', 'cold-war', 'war', 'ceasefire', 'peace'], {
			label: 'The Dominion',
			meaning: 'How it stands to the Federation',
			kind: 'judged'
		}),
		klingons: oneOf(['allied', 'hostile', 'war', 'ceasefire'], {
			label: 'The Klingons',
			meaning: 'How they stand to the Federation',
			kind: 'judged'
		}),
		romulans: oneOf(['neutral', 'pact', 'allied'], {
			label: 'The Romulans',
			meaning: 'Neutral, in a pact with the Dominion, or allied with the Federation',
			kind: 'judged'
		}),
		bajor: oneOf(['protected', 'pact'], {
			label: 'Bajor',
			meaning: 'Independent under protection of the Federation, or in a pact with the Dominion',
			kind: 'judged'
		}),
		cardassia: oneOf(['peace', 'klingon-war', 'dominion', 'divided', 'against'], {
			label: 'Cardassia',
			meaning:
				'At peace with the Federation, at war with the Klingons, in the Dominion, in it with a rebellion, or against it',
			kind: 'judged'
		}),
		breen: oneOf(['neutral', 'dominion'], {
			label: 'The Breen',
			meaning: 'Neutral, or allied with the Dominion',
			kind: 'judged'
		}),
		resistance: oneOf(['none', 'conspiracy', 'rebellion', 'uprising', 'victorious'], {
			label: 'Resistance',
			meaning: 'How far the Cardassian resistance has come',
			kind: 'judged'
		}),
		confidence: oneOf(['high', 'medium'], {
			label: 'Confidence',
			meaning: 'How surely it follows from the words',
			kind: 'judged'
		}),
		note: optional(text({ label: 'Note', meaning: 'What to keep in mind', kind: 'fact' }))
	},
	rules: [
		counts('order'),
		placed({ hour: 'hour', location: 'location', speaker: 'speaker', series: 'ds9' }),
		inOrder('scene', (row) => [row.hour, row.file, row.scene], ['hindsight'], 'hours, then scenes'),
		rule(
			'station',
			'whoever holds it then in the table station-control',
			(row, { rows, at, all }) => {
				const hour = row.hindsight ? rows[at + 1]!.hour : row.hour;
				return all('station-control', { holder: row.station }).some(
					({ hour_start, hour_end }) => hour_start <= hour && hour <= hour_end
				);
			},
			'station-control'
		)
	]
});

export type TurnOfWar = Row<typeof schema>;

/** 59 turning points, in the order of the story. */
export const warTimeline = rows as readonly TurnOfWar[];
