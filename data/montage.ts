import { integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { counts, rule } from '#lib/table/rules.ts';
import { placed } from './places.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './montage.csv';

/** How something about the montage is known, from the surest to not at all. */
export const standings = ['transcript', 'pages', 'one-page', 'disputed', 'open'] as const;

export const schema = table({
	name: 'montage',
	title: 'What is known of the montage of memories',
	source:
		'Structured fan transcripts (the public repository jkingsman/Star-Trek-Script-Programmatics, commit af7a980) and the pages named in each row, described in our words.',
	licence,
	asOf,
	revision: 1,
	limits: [
		'The montage has no words, so nearly all that is known of it comes from pages.',
		'Why Jadzia is missing from it is disputed: both versions stand here, and no cause may be given.',
		'Sources are named by title and site, as read in older copies; an address may no longer answer.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Number of the item', kind: 'fact', unique: true, pattern: 'M\\d\\d' }),
		item: text({ label: 'Item', meaning: 'What it is about, in a few words', kind: 'fact' }),
		about: oneOf(['screen', 'production'], {
			label: 'About',
			meaning: 'What is seen and heard, or how it was made',
			kind: 'fact'
		}),
		speaker: optional(text({ label: 'Who', meaning: 'The person, named as in the counts of words', kind: 'fact' })),
		known: oneOf(standings, {
			label: 'Known from',
			meaning: 'A transcript, several pages, one page, pages that contradict each other, or not known',
			kind: 'judged'
		}),
		finding: text({ label: 'Finding', meaning: 'What is said of it, in our words', kind: 'fact' }),
		file: optional(
			text({ label: 'File', meaning: 'Transcript file that bears on it: join by this', kind: 'fact' }, range.file)
		),
		scene: optional(
			integer({ label: 'Scene', meaning: 'Place in the file, the first is 0', kind: 'fact' }, range.scene)
		),
		sources: optional(text({ label: 'Sources', meaning: 'Pages read, by title and site', kind: 'fact' })),
		note: optional(text({ label: 'Note', meaning: 'What to keep in mind', kind: 'judged' }))
	},
	rules: [
		counts('id', (number) => `M${String(number).padStart(2, '0')}`),
		placed({ series: 'ds9' }),
		rule(
			'sources',
			'a page or a place, unless it is not known',
			({ file, sources, known }) => file !== null || sources !== null || known === 'open'
		),
		rule(
			'speaker',
			'a speaker of the table cast',
			({ speaker }, { all }) => speaker === null || all('cast', { series: 'ds9', speaker }).length > 0,
			'cast'
		)
	]
});

export type MontageItem = Row<typeof schema>;

/** 16 items, known or not. */
export const montage = rows as readonly MontageItem[];
