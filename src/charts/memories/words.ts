/** What each view means, in words. Every number here is computed from the rows. */
import type { Words } from '#lib/chart/chart.ts';
import { count, inWords, InWords } from '#lib/chart/number.ts';
import { capital, list } from '#lib/chart/sentence.ts';
import { about, memories, missing, recorded, remembered, seasons, sourcesOf, spoken, type Memory } from './data.ts';
import type { MemoriesView } from './view.ts';

/** Role first, then the name: "the engineer, O’Brien". */
export const called = ({ about }: Memory) => (about ? `${about.role}, ${about.name}` : 'a fifth passage');

export const Called = (memory: Memory) => capital(called(memory));

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

const figure = about100(missing.words!);
const open = memories.filter(({ standing }) => standing === 'open');
const disputed = about.filter(({ item }) => item.known === 'disputed');
const voice = recorded.reduce((sum, row) => sum + row.words, 0);

/** Of those seen, the ones whom a single page tells of. */
const single = remembered.filter(({ item }) => item.known === 'one-page');

const none = 'Why she is missing is disputed, and no cause is given here.';
const source = 'Source: words counted in transcripts; pages as named in the rows.';

const writers: Record<MemoriesView['draw'], () => Omit<Words, 'source'>> = {
	all: () => ({
		headline: `${InWords(remembered.length)} are said to remember; one who spoke ${figure} words is in no clip`,
		subtitle:
			'What sources say of the wordless montage (how sure it is, is judged), and the words each person ever speaks (measured).',
		alt: `Frames of a montage: ${list(remembered.map(({ about }) => about!.name))} are seen in it by some account, of ${list(open.map(({ about }) => about!.name))} nothing is known, and the frame of ${missing.about!.name}, who spoke ${count(missing.words!)} words, is empty.`,
		description: [...memories.map((memory) => nameOf(memory, true)), none],
		limits: `The montage has no words, so nearly all of this comes from pages, and ${inWords(single.length)} of the ${inWords(remembered.length)} from one. ${none}`,
		finding: { figure, says: `words, and ${called(missing)}, is in no clip` }
	}),
	jadzia: () => ({
		headline: `Jadzia spoke ${figure} words, and the montage of memories has no clip of her`,
		subtitle:
			'Her words hour by hour (measured; two-hour episodes as their mean), and what sources say of her absence (judged).',
		alt: `Bars of the words ${called(missing)}, speaks, ${count(missing.words!)} in all, over ${inWords(seasons.length - 1)} seasons and once as a recorded voice, and an empty frame at the finale.`,
		description: [
			`${Called(missing)}, speaks in ${spoken.length - recorded.length} episodes before she is killed; ${count(voice)} of her ${count(missing.words!)} words are her recorded voice, in the last season.`,
			...about.map((memory) => nameOf(memory, false)),
			none
		],
		limits: `${InWords(disputed.length)} accounts of the reason contradict each other. ${none}`,
		finding: { figure, says: `words by ${called(missing)}, and no clip of her` }
	})
};

/** The words of a view. */
export function words(view: MemoriesView): Words {
	return { source, ...writers[view.draw]() };
}
