import { integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { counts, rule } from '#lib/table/rules.ts';
import { placed } from './places.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './peace-nodes.csv';

/** The four readings of what ended the war, each a column that says whether a step speaks for or against it. */
export const readings = ['disease', 'gift', 'bargain', 'arms'] as const;

const reading = (label: string, meaning: string) =>
	optional(oneOf(['for', 'against'], { label, meaning, kind: 'judged' }));

export const schema = table({
	name: 'peace-nodes',
	title: 'What leads to the ceasefire',
	source:
		'Read in structured fan transcripts (the public repository jkingsman/Star-Trek-Script-Programmatics, commit af7a980) and described in our words.',
	licence,
	asOf,
	revision: 2,
	limits: [
		'Which steps belong to the chain, and what they speak for, is an opinion of one reader.',
		'A step stands where it is shown or told: the first one is told long after it happens.',
		'What passes in the link is not heard: a hidden bargain cannot be ruled out.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Name of the step', kind: 'fact', unique: true }, range.id),
		step: integer({
			label: 'Step',
			meaning: 'Place in the order of telling the chain',
			kind: 'judged',
			minimum: 1,
			maximum: 100
		}),
		track: oneOf(['disease', 'war'], { label: 'Track', meaning: 'The strand it belongs to', kind: 'judged' }),
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
		speaker: text({ label: 'Said by', meaning: 'Whose line is the evidence', kind: 'fact' }),
		happens: text({ label: 'What happens', meaning: 'The step, in our words', kind: 'fact' }),
		disease: reading('The disease', 'For or against: the disease forced the end'),
		gift: reading('The gift', 'For or against: Odo’s gift ended it'),
		bargain: reading('A bargain', 'For or against: the cure was traded for the surrender'),
		arms: reading('The armies', 'For or against: revolt and battle ended it'),
		confidence: oneOf(['high', 'medium'], {
			label: 'Confidence',
			meaning: 'How surely it follows from the words',
			kind: 'judged'
		}),
		note: optional(text({ label: 'Note', meaning: 'What to keep in mind', kind: 'judged' }))
	},
	rules: [
		counts('step'),
		placed({ location: 'location', speaker: 'speaker', series: 'ds9' }),
		rule(
			'id',
			'a step that the table peace-links joins to another',
			({ id }, { all }) => all('peace-links', { from: id }).length + all('peace-links', { to: id }).length > 0,
			'peace-links'
		)
	]
});

export type PeaceNode = Row<typeof schema>;

/** 35 steps on two tracks, in the order of telling. */
export const peaceNodes = rows as readonly PeaceNode[];
