import { group, rollup } from 'd3';
import type { EnsembleHour } from '../ensemble-hours.ts';
import { series, type Series } from '../provenance.ts';
import { wordsOf, type Aired } from './aired.ts';
import type { Line } from './lines.ts';
import { ensembleRules } from './rules/ensemble.ts';
import type { Speaker } from './speakers.ts';

/** In how many files of a series a guest speaks before being called recurring. */
const recurringFrom = 4;
/** How many files back a guest may have spoken to be carried over. */
const lookBack = 3;

const rules = new Map(ensembleRules.map(({ series, speaker, part }) => [`${series} ${speaker}`, part]));

type Part = 'regular' | 'guest' | 'extra';

/** What a speaker is to a series: a regular (or the double of one), a guest, or nobody in particular. */
export function partOf(series: Series, { name, extra }: Speaker): Part {
	const rule = rules.get(`${series} ${name}`);
	if (rule === 'regular') return 'regular';
	return extra || rule === 'nobody' ? 'extra' : 'guest';
}

/** How many equal speakers would be as many as these unequal ones: the inverse Simpson index of their words. */
export function effective(words: readonly number[]): number {
	const all = words.reduce((sum, one) => sum + one, 0);
	return 1 / words.reduce((sum, one) => sum + (one / all) ** 2, 0);
}

/** Who carries each episode, series by series in the order given. */
export function ensembleHours(all: readonly Aired[]): EnsembleHour[] {
	return series.flatMap((name) => {
		const shown = all.filter(({ series }) => series === name);
		const guests = shown.map((episode) => namesOf(episode, 'guest'));
		const files = rollup(
			guests.flatMap((names) => [...names]),
			(speaks) => speaks.length,
			(guest) => guest
		);
		const recurring = new Set([...files].filter(([, count]) => count >= recurringFrom).map(([guest]) => guest));
		return shown.map((episode, at) => {
			const before = guests.slice(Math.max(0, at - lookBack), at);
			return row(episode, recurring, new Set(before.flatMap((names) => [...names])));
		});
	});
}

function namesOf({ series, lines }: Aired, part: Part): Set<string> {
	return new Set(lines.filter(({ speaker }) => partOf(series, speaker) === part).map(({ speaker }) => speaker.name));
}

function row(episode: Aired, recurring: ReadonlySet<string>, before: ReadonlySet<string>): EnsembleHour {
	const { series, file, hour, hours, lines } = episode;
	const guests = namesOf(episode, 'guest');
	const wordsIf = (test: (line: Line) => boolean) => wordsOf(lines.filter(test));
	const wordsOfGuests = (test: (name: string) => boolean) =>
		wordsIf(({ speaker }) => guests.has(speaker.name) && test(speaker.name));
	const voices = [...group(lines, ({ speaker }) => speaker.name)]
		.map(([name, said]) => ({ name, words: wordsOf(said), extra: said[0]!.speaker.extra }))
		.sort((a, b) => b.words - a.words || (a.name < b.name ? -1 : 1));
	return {
		series,
		file,
		hour,
		hours,
		words: wordsOf(lines),
		regular: wordsIf(({ speaker }) => partOf(series, speaker) === 'regular'),
		recurring: wordsOfGuests((name) => recurring.has(name)),
		once: wordsOfGuests((name) => !recurring.has(name)),
		extra: wordsIf(({ speaker }) => partOf(series, speaker) === 'extra'),
		carried: wordsOfGuests((name) => before.has(name)),
		speakers: voices.length,
		named: voices.filter(({ extra }) => !extra).length,
		recurring_speakers: [...guests].filter((name) => recurring.has(name)).length,
		largest: voices[0]!.name,
		largest_words: voices[0]!.words,
		effective: Number(effective(voices.map(({ words }) => words)).toFixed(2))
	};
}
