import { oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence } from '../../provenance.ts';
import rows from './lexicons.csv';

/** The vocabularies that are counted. */
export const vocabularies = [
	'tech',
	'tactical',
	'people',
	'home',
	'death',
	'family',
	'faith',
	'dominion',
	'war',
	'trade',
	'rank',
	'sir'
] as const;
export type Vocabulary = (typeof vocabularies)[number];

export const schema = table({
	name: 'derive/rules/lexicons',
	title: 'The words of each vocabulary',
	source: 'Our own lists. Those of technology, the ship and people were fixed before anything was counted.',
	licence,
	asOf,
	revision: 1,
	limits: ['A list of words knows no meaning and no irony.'],
	key: ['lexicon', 'term'],
	columns: {
		lexicon: oneOf(vocabularies, { label: 'Vocabulary', meaning: 'Which one the term belongs to', kind: 'judged' }),
		term: text({
			label: 'Term',
			meaning: 'A word; a star stands for any ending, a hyphen for a hyphen, a blank or nothing',
			kind: 'judged'
		})
	}
});

export type Term = Row<typeof schema>;
export const lexicons = rows as readonly Term[];
