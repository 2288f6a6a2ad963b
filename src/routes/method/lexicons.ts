/** The lists of words that the program counts, as the program reads them. */
import rules from '#data/derive/rules/lexicons.csv?raw';
import { csvParse } from 'd3';

const names: Readonly<Record<string, string>> = {
	tech: 'Technology',
	tactical: 'The ship',
	people: 'People',
	home: 'Home (a part of people)',
	death: 'Death (a part of people)',
	family: 'Family (a part of people)',
	faith: 'Faith',
	dominion: 'The Dominion',
	war: 'War (our own choice)',
	trade: 'Trade, in Nog’s lines only (our own choice)',
	rank: 'Rank, in Nog’s lines only (our own choice)',
	sir: '“Sir” (a part of rank)'
};

/** Every list with its terms, in the order of the table. */
export function lexicons() {
	const rows = csvParse(rules);
	return Object.entries(names).map(([key, name]) => {
		const terms = rows.filter(({ lexicon }) => lexicon === key).map(({ term }) => term!);
		return { name, terms: terms.join(', '), count: terms.length };
	});
}

export type Lexicon = ReturnType<typeof lexicons>[number];
