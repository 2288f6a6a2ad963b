/** Who says how much in Deep Space Nine: thirty people, season by season and hour by hour. */
import { cast } from '#data/cast.ts';
import { castHours } from '#data/cast-hours.ts';
import { characters } from '#data/characters.ts';
import { episodes } from '#data/episodes.ts';
import { vocabulary } from '#data/vocabulary.ts';

const own = episodes.filter(({ series }) => series === 'ds9');
const aired = new Map(own.map((one) => [one.file, one]));

export interface Season {
	season: number;
	first: number;
	last: number;
	/** All words spoken in it, by anybody. */
	words: number;
}

/** Hours and words of every season. */
export const seasons: readonly Season[] = [...new Set(own.map(({ season }) => season))].map((season) => {
	const all = own.filter((one) => one.season === season);
	const words = all.reduce((sum, one) => sum + one.words, 0);
	return { season, first: all[0]!.hour_start, last: all.at(-1)!.hour_end, words };
});
export const lastHour = seasons.at(-1)!.last;

/** What one person says in one season; no word is a real zero. */
export interface Part {
	season: number;
	words: number;
	/** Share of all words of the season. */
	share: number;
	/** Place among the thirty, 1 is most. */
	rank: number;
}
export interface Spoken {
	file: string;
	hour: number;
	hours: number;
	title: string;
	words: number;
}
export interface Person {
	id: string;
	name: string;
	/** From the first season with a word to the last. */
	parts: readonly Part[];
	episodes: readonly Spoken[];
	words: number;
}

const members = cast.filter(({ series }) => series === 'ds9');
const sums = new Map(
	members.map(({ id }) => {
		const rows = castHours.filter((row) => row.series === 'ds9' && row.character === id);
		const of = (season: number) =>
			rows.reduce((sum, row) => sum + (aired.get(row.file)!.season === season ? row.words : 0), 0);
		return [id, { rows, words: seasons.map(({ season }) => of(season)) }] as const;
	})
);

const tidy = (title: string) => title.replaceAll("'", '’').replace('...', '…');

/** Everybody counted, in the order of the table. */
export const people: readonly Person[] = members.map(({ id, name }) => {
	const { rows, words } = sums.get(id)!;
	const spoken = words.flatMap((n, i) => (n > 0 ? [i] : []));
	const parts = seasons.slice(spoken[0]!, spoken.at(-1)! + 1).map(({ season, words: all }) => {
		const n = words[season - 1]!;
		const rank = 1 + [...sums.values()].filter((other) => other.words[season - 1]! > n).length;
		return { season, words: n, share: n / all, rank };
	});
	const episodes = rows.map(({ file, hour, hours, words: n }) => ({
		file,
		hour,
		hours,
		title: tidy(aired.get(file)!.title),
		words: n
	}));
	return { id, name, parts, episodes, words: words.reduce((sum, n) => sum + n, 0) };
});

/** A person by id. @throws when there is none. */
export function personOf(id: string): Person {
	const found = people.find((one) => one.id === id);
	if (!found) throw new Error(`voices: there is nobody "${id}"`);
	return found;
}

/** Who the people with a view of their own are. */
export const about = new Map(characters.map((one) => [one.id, one]));

/** Nog's words of trade and of rank, season by season: counts, and how many per 1,000 of his words. */
export const nogWords = seasons.map(({ season }) => {
	const rows = vocabulary.filter(({ series, file }) => series === 'ds9' && aired.get(file)!.season === season);
	const sum = (key: 'nog_words' | 'nog_trade' | 'nog_rank') => rows.reduce((n, row) => n + (row[key] ?? 0), 0);
	const [words, trade, rank] = [sum('nog_words'), sum('nog_trade'), sum('nog_rank')];
	return { season, words, trade, rank, tradeRate: (1000 * trade) / words, rankRate: (1000 * rank) / words };
});
