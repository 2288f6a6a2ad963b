/** How memories and people are spoken of. */
import { count, inWords } from '#lib/chart/number.ts';
import { missing, sourcesOf, type Memory } from './data.ts';

/** Role first, then the name: "the engineer, O’Brien". */
export const called = ({ about }: Memory) => (about ? `${about.role}, ${about.name}` : 'a fifth passage');

export const Called = (memory: Memory) => {
	const text = called(memory);
	return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Hundreds, as one speaks of them: 41835 → "41,800". */
export const about100 = (words: number) => count(Math.round(words / 100) * 100);

/** How a memory stands, in a few words. */
export function standingOf(memory: Memory): string {
	switch (memory.standing) {
		case 'transcript':
			return 'seen: the transcript has a trace of it';
		case 'one-page':
			return 'seen, as one page says';
		case 'unnamed':
			return 'one critic counts it; whose it is, is not known';
		case 'open':
			return 'not known: no source we read says';
		case 'missing':
			return `in no clip, ${inWords(sourcesOf(missing))} pages say`;
	}
}

/** How an item about the one who is missing is known. */
export function knownOf({ item }: Memory): string {
	const says: Record<string, string> = {
		transcript: 'known from a transcript',
		pages: 'known from pages',
		'one-page': 'known from one page',
		disputed: 'disputed',
		open: 'not known'
	};
	return says[item.known]!;
}

/** For example: The engineer, O’Brien: seen, as one page says. 49,900 words ever spoken. … */
export function nameOf(memory: Memory, person: boolean): string {
	if (!person) return `${memory.item.item}, ${knownOf(memory)}: ${memory.item.finding}`;
	const words = memory.words === null ? '' : ` ${count(memory.words)} words ever spoken.`;
	return `${Called(memory)}: ${standingOf(memory)}.${words} ${memory.item.finding}`;
}
