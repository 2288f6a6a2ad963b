import { oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { refers } from '#lib/table/rules.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './characters.csv';

/** The powers a person can stand with; each has one hue everywhere. */
export const allegiances = [
	'Federation',
	'Bajor',
	'Cardassia',
	'Dominion',
	'Klingon',
	'Romulan',
	'Ferengi',
	'Breen',
	'none'
] as const;
export type Allegiance = (typeof allegiances)[number];

/** The power a person stands with, as lists of people name it. */
export const powerOf = ({ allegiance }: { allegiance: Allegiance }) =>
	allegiance === 'none' ? 'No power' : allegiance;

export const schema = table({
	name: 'characters',
	title: 'Twenty-three people of Deep Space Nine',
	source: 'Our own reading of the transcripts, described in our words.',
	licence,
	asOf,
	revision: 1,
	limits: [
		'The long-term want was fixed before anything was scored, so that two readers score against the same target.',
		'An allegiance is one word for a whole life; the table arcs says for each turning point whom a person counts as “us”.',
		'The two hosts of Dax are two people; the copies of Weyoun are told as one.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Short name, as in addresses', kind: 'fact', unique: true }, range.id),
		name: text({ label: 'Name', meaning: 'Name as shown', kind: 'fact', unique: true }),
		speaker: text({ label: 'Speaker', meaning: 'Name in the counts of words', kind: 'fact', unique: true }),
		role: text({ label: 'Role', meaning: 'What to call the person before the name is known', kind: 'judged' }),
		pronoun: oneOf(['he', 'she'], { label: 'Pronoun', meaning: 'How others speak of the person', kind: 'fact' }),
		allegiance: oneOf(allegiances, {
			label: 'Allegiance',
			meaning: 'The power the person stands with for most of the story',
			kind: 'judged'
		}),
		who: text({ label: 'Who is this', meaning: 'The person in one sentence', kind: 'judged' }),
		want: text({ label: 'Want', meaning: 'What the person is after all along', kind: 'judged' }),
		opening: text({ label: 'At first', meaning: 'State at the first turning point', kind: 'judged' }),
		closing: text({ label: 'At last', meaning: 'State at the last turning point', kind: 'judged' })
	},
	rules: [refers('cast', { id: 'id' }, { name: 'name', speaker: 'speaker' }, { series: 'ds9' })]
});

export type Character = Row<typeof schema>;

/** One row per person, in the order used everywhere. */
export const characters = rows as readonly Character[];
