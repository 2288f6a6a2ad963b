/** How much is said in every season of two series. */
import { rollups, sum } from 'd3-array';
import { episodes } from '#data/episodes.ts';
import type { Column, Row } from '#lib/chart/chart.ts';
import { count } from '#lib/chart/number.ts';

export const series = ['ds9', 'voy'] as const;
export type Series = (typeof series)[number];
export const shows: Readonly<Record<Series, string>> = { ds9: 'Deep Space Nine', voy: 'Voyager' };

/** A season of a series. */
export type Season = Row & Readonly<Record<'season' | 'words', number>> & { show: string };

/** The seasons of a series, in their order. */
export function seasonsOf(of: Series): readonly Season[] {
	const own = episodes.filter((episode) => episode.series === of);
	const words = rollups(
		own,
		(all) => sum(all, (episode) => episode.words),
		({ season }) => season
	);
	return words.map(([season, words]) => ({ id: `${of}-${season}`, show: shows[of], season, words }));
}

/** Top of the scale: of the whole table, whatever is shown. */
export const mostWords = Math.max(...series.flatMap(seasonsOf).map(({ words }) => words));

export const columns: readonly Column[] = [
	{ key: 'show', label: 'Series', kind: 'fact' },
	{ key: 'season', label: 'Season', kind: 'fact' },
	{ key: 'words', label: 'Words', kind: 'measured', unit: 'words', print: (value) => count(Number(value)) }
];
