import { integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { counts, rule, together } from '#lib/table/rules.ts';
import { placed } from './places.ts';
import { asOf, licence, series } from './provenance.ts';
import * as range from './range.ts';
import rows from './claims.csv';

/** What a claim is about: how it was made, what is seen and heard, how to read it, how good it is. */
export const subjects = ['production', 'screen', 'reading', 'opinion'] as const;
export type Subject = (typeof subjects)[number];

/** The verdicts, from true to false; `open` can be settled neither by transcripts nor by sources we read. */
export const verdicts = ['confirmed', 'partly', 'contradicted', 'open'] as const;
export type Verdict = (typeof verdicts)[number];

export const schema = table({
	name: 'claims',
	title: 'What is said about this finale',
	source:
		'Claims taken from one article about the finale and pages like it, in our words, held against structured fan transcripts (the public repository jkingsman/Star-Trek-Script-Programmatics, commit af7a980) and the pages named in each row.',
	licence,
	asOf,
	revision: 2,
	limits: [
		'The claims are a sample of what is said: how often each is made was not counted.',
		'A verdict is an opinion on the evidence given; no author of a claim is meant.',
		'Transcripts hold words: actions, pictures and music can be confirmed by pages only, or not at all.',
		'Sources are named by title and site, as read in older copies; an address may no longer answer.'
	],
	key: ['id'],
	columns: {
		id: text({
			label: 'Id',
			meaning: 'Number of the claim, as in addresses',
			kind: 'fact',
			unique: true,
			pattern: 'C\\d\\d'
		}),
		claim: text({ label: 'Claim', meaning: 'What is said, in our words', kind: 'fact' }),
		about: oneOf(subjects, {
			label: 'About',
			meaning: 'How it was made, what is seen and heard, how to read it, or how good it is',
			kind: 'judged'
		}),
		verdict: oneOf(verdicts, {
			label: 'Verdict',
			meaning: 'What the evidence says; “open” cannot be settled from transcripts or sources we read',
			kind: 'judged'
		}),
		series: optional(oneOf(series, { label: 'Series', meaning: 'Where the main evidence is', kind: 'fact' })),
		file: optional(
			text({ label: 'File', meaning: 'Name of the transcript file: join by this, never by number', kind: 'fact' })
		),
		scene: optional(
			integer({ label: 'Scene', meaning: 'Place in the file, the first is 0', kind: 'fact' }, range.scene)
		),
		location: optional(text({ label: 'Place', meaning: 'Heading of the scene', kind: 'fact' })),
		speaker: optional(text({ label: 'Said by', meaning: 'Whose line is the main evidence', kind: 'fact' })),
		evidence: optional(text({ label: 'Evidence', meaning: 'What was found, in our words', kind: 'judged' })),
		sources: optional(text({ label: 'Sources', meaning: 'Pages read, by title and site', kind: 'fact' })),
		note: optional(text({ label: 'Note', meaning: 'What to add or to keep in mind', kind: 'judged' }))
	},
	rules: [
		counts('id', (number) => `C${String(number).padStart(2, '0')}`),
		together('series', 'file', 'scene', 'location', 'speaker'),
		placed({ location: 'location', speaker: 'speaker' }),
		rule(
			'evidence',
			'evidence, unless the claim is open',
			({ evidence, verdict }) => evidence !== null || verdict === 'open'
		)
	]
});

export type Claim = Row<typeof schema>;

/** 76 claims, in the order of their ids. */
export const claims = rows as readonly Claim[];
