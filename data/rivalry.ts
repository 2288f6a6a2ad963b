import { integer, number, oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { ascending, rule } from '#lib/table/rules.ts';
import { placed } from './places.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './rivalry.csv';

export const schema = table({
	name: 'rivalry',
	title: 'Sisko and Dukat, meeting by meeting',
	source: 'A machine-assisted close reading of the transcripts, described in our words.',
	licence,
	asOf,
	revision: 1,
	limits: [
		'A score is an opinion of one reader: publish it with a band of one point either way.',
		'One row covers a whole episode, however many scenes the two share in it.',
		'Two rows are no real meetings (a recording, a memory), three no meetings at all: draw them apart, and add no scores across kinds.',
		'Hours inside the two-hour episodes are placed by scene and approximate.'
	],
	key: ['file'],
	columns: {
		file: text(
			{
				label: 'File',
				meaning: 'Name of the transcript file: join by this, never by number',
				kind: 'fact',
				unique: true
			},
			range.file
		),
		hour: integer({ label: 'Hour', meaning: 'Place in the whole series, 1 to 176', kind: 'fact' }, range.hour),
		meeting: oneOf(['shared', 'not-real', 'indirect'], {
			label: 'Meeting',
			meaning: 'They share scenes, they do so only as a recording or a memory, or one acts on the other from afar',
			kind: 'fact'
		}),
		how: text({ label: 'How', meaning: 'In which way they meet', kind: 'fact' }),
		stake: text({ label: 'Stake', meaning: 'What is at stake between them', kind: 'judged' }),
		outcome: text({ label: 'Outcome', meaning: 'What comes of it', kind: 'judged' }),
		score: number(
			{
				label: 'Score',
				meaning: 'Who came out ahead: above 0 Sisko, below 0 Dukat, 0 neither',
				unit: 'points, −5 to 5',
				kind: 'judged'
			},
			range.score
		),
		rationale: text({ label: 'Why', meaning: 'The reason for the score, in our words', kind: 'judged' }),
		scene: integer(
			{
				label: 'Scene',
				meaning: 'The scene that shows it: its place in the file',
				kind: 'judged'
			},
			range.scene
		),
		location: text({ label: 'Place', meaning: 'Heading of the scene', kind: 'fact' }),
		speaker: text({ label: 'Said by', meaning: 'Whose line is the evidence', kind: 'fact' }),
		confidence: oneOf(['high', 'medium'], {
			label: 'Confidence',
			meaning: 'Medium: a fair viewer could disagree on who came out ahead',
			kind: 'judged'
		})
	},
	rules: [
		placed({ hour: 'hour', location: 'location', speaker: 'speaker', series: 'ds9' }),
		ascending(['hour']),
		rule(
			'meeting',
			'a meeting only where they share a scene in the table sisko-dukat',
			({ file, meeting }, { all }) => (meeting === 'indirect') === !(all('sisko-dukat', { file })[0]?.scenes > 0),
			'sisko-dukat'
		)
	]
});

export type Encounter = Row<typeof schema>;

/** 23 episodes in which the two meet or strike at each other, in the order of broadcast. */
export const rivalry = rows as readonly Encounter[];
