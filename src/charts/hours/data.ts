/** The broadcast hours of two series, and seasons of later ones. */
import { groups, sum } from 'd3-array';
import { episodes } from '#data/episodes.ts';
import { seriesCounts, type Season } from '#data/series-counts.ts';
import type { Column, Row } from '#lib/chart/chart.ts';
import { rowOf } from '#lib/table/lookup.ts';
import { typeset } from '../titles.ts';

export type { Season };

/** One broadcast hour of Deep Space Nine; `part` is which hour of its episode. */
export type Hour = Row &
	Readonly<Record<'hour' | 'season' | 'part', number>> &
	Readonly<Record<'title' | 'from', string>>;

const own = episodes.filter(({ series }) => series === 'ds9');
const penumbra = own.find(({ title }) => title === 'Penumbra')!;

/** Every hour in broadcast order; an episode of two hours fills two. */
export const hours: readonly Hour[] = own.flatMap(({ hour_start: first, season, title, aired, episodes: n }) =>
	Array.from({ length: n }, (_, i) => ({
		id: `ds9-${first + i}`,
		show: 'Deep Space Nine',
		season,
		hours: 1,
		hour: first + i,
		title: typeset(title),
		part: i + 1,
		from: aired,
		to: aired,
		closing: first < penumbra.hour_start ? 'no' : 'yes'
	}))
);
const starts = new Map(groups(hours, ({ season }) => season).map(([season, all]) => [season, all[0]!.hour]));
/** Place within the season, the first is 0. */
export const placeOf = ({ hour, season }: Hour) => hour - starts.get(season)!;
/** Whether the next hour is of the same episode. */
export const goesOn = ({ hour }: Hour) => hours[hour]?.part === 2;

/** The closing run: every hour from “Penumbra” to the end; and those before. */
export const closing = hours.filter((one) => one.closing === 'yes');
export const before = hours.filter((one) => one.closing === 'no');

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
const latest = (list: readonly Season[]) => list.toSorted((a, b) => a.to.localeCompare(b.to)).at(-1)!;

/** The newest season that was counted. */
export const newest = latest(counted);

/** The newest counted season of every length there is, the shortest first. */
export const lengths = groups(counted, ({ numbers }) => numbers)
	.map(([, alike]) => latest(alike))
	.toSorted((a, b) => a.numbers - b.numbers);

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
export const voyagerHours = sum(voyager, ({ numbers }) => numbers);
export const ownYears = years(hours.map(({ from }) => from));
export const voyagerYears = years(voyager.flatMap(({ from, to }) => [from, to]));

export const columns: readonly Column[] = [
	{ key: 'show', label: 'Series', kind: 'fact' },
	{ key: 'season', label: 'Season', kind: 'fact' },
	{ key: 'hours', label: 'Hours', kind: 'fact', unit: 'hours, or streamed episodes' },
	{ key: 'hour', label: 'Hour of the series', kind: 'fact' },
	{ key: 'title', label: 'Title', kind: 'fact' },
	{ key: 'part', label: 'Which hour of the episode', kind: 'fact' },
	{ key: 'from', label: 'From', kind: 'fact' },
	{ key: 'to', label: 'To', kind: 'fact' },
	{ key: 'closing', label: 'In the closing run', kind: 'fact' }
];
