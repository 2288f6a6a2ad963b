import { group } from 'd3';
import { lexicons, vocabularies, type Vocabulary } from './rules/lexicons.ts';

/** How often terms of a vocabulary stand in a text. Upper and lower case are one; longer terms win over shorter ones. */
export function termsIn(text: string, vocabulary: Vocabulary): number {
	return text.match(patterns[vocabulary])?.length ?? 0;
}

/** A pattern for whole words; a star stands for any ending, a hyphen for a hyphen, a blank or nothing. */
export function pattern(terms: readonly string[]): RegExp {
	const longest = terms.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
	const parts = longest.map((term) => term.replaceAll('-', '[- ]?').replace('*', `[${letter}']*`));
	return new RegExp(`(?<![${letter}'])(?:${parts.join('|')})(?![${letter}])`, 'giu');
}

const letter = '\\p{L}\\p{N}_';
const byVocabulary = group(lexicons, ({ lexicon }) => lexicon);
const patterns = Object.fromEntries(
	vocabularies.map((name) => [name, pattern((byVocabulary.get(name) ?? []).map(({ term }) => term))])
) as Record<Vocabulary, RegExp>;
