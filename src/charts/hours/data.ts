/** The broadcast hours of two series, and seasons of later ones. */
import { episodes } from '#data/episodes.ts';
import { seriesCounts, type Season } from '#data/series-counts.ts';
import { rowOf } from '#lib/table/lookup.ts';
import { typeset } from '../titles.ts';

export type { Season };

/** One broadcast hour of Deep Space Nine. */
export interface Hour {
	id: string;
	hour: number;
	season: number;
	/** Place within the season, the first is 0. */
	place: number;
	title: string;
	aired: string;
	/** Which hour of its episode, and of how many. */
	part: number;
	of: number;
}

const own = episodes.filter(({ series }) => series === 'ds9');

/** Every hour in broadcast order; an episode of two hours fills two. */
export const hours: readonly Hour[] = own.flatMap((episode) => {
	const first = own.find(({ season }) => season === episode.season)!.hour_start;
	return Array.from({ length: episode.episodes }, (_, i) => ({
		id: `ds9-${episode.hour_start + i}`,
		hour: episode.hour_start + i,
		season: episode.season,
		place: episode.hour_start + i - first,
		title: typeset(episode.title),
		aired: episode.aired,
		part: i + 1,
		of: episode.episodes
	}));
});

/** The closing run: every hour from “Penumbra” to the end. */
export const closing = hours.filter(({ hour }) => hour >= hours.find(({ title }) => title === 'Penumbra')!.hour);
const closingHours = new Set(closing.map(({ hour }) => hour));
export const isClosing = ({ hour }: Hour) => closingHours.has(hour);

/** A season's name in ids and addresses. */
export const idOf = ({ series, season }: Season) => `${series}-s${season}`;

/** Voyager's seasons as first shown. */
export const voyager = seriesCounts.filter(({ series }) => series === 'voy');

/** Every season of the later, streamed series, but for shorts of a few minutes. */
export const later = seriesCounts.filter(
	({ series, from }) => series !== 'st' && from >= rowOf('series-counts', seriesCounts, { series: 'dsc' }).from
);

/** Those counted from a list, not announced. */
export const counted = later.filter(({ confidence }) => confidence === 'high');

/** The newest season that was counted. */
export const newest = counted.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1)!;

/** The newest counted season of every length there is, the shortest first. */
export const lengths = [...new Set(counted.map(({ numbers }) => numbers))]
	.toSorted((a, b) => a - b)
	.map((n) =>
		counted
			.filter(({ numbers }) => numbers === n)
			.toSorted((a, b) => a.to.localeCompare(b.to))
			.at(-1)!
	);

/** The later season of an id. @throws when there is none. */
export function seasonOf(id: string): Season {
	const found = later.find((one) => idOf(one) === id);
	if (!found) throw new Error(`hours: there is no season "${id}"`);
	return found;
}

/** First and last year of months: "1993–1999", "2025". */
export function years(months: readonly string[]): string {
	const [first, last] = [months[0]!.slice(0, 4), months.at(-1)!.slice(0, 4)];
	return first === last ? first : `${first}–${last}`;
}
export const voyagerHours = voyager.reduce((sum, { numbers }) => sum + numbers, 0);
export const ownYears = years(hours.map(({ aired }) => aired));
export const voyagerYears = years(voyager.flatMap(({ from, to }) => [from, to]));
