/** Ratings joined by show: means of seasons and run-ups, and every finale beside the mean of its own show. Sums only. */
import { group } from 'd3-array';
import { ratings, type Rating } from '#data/ratings.ts';
import type { Column, Row } from '#lib/chart/chart.ts';
import { decimal } from '#lib/chart/number.ts';
import type { Cell } from '#lib/table/columns.ts';

export type { Rating };
/** What a row of the picture has of the table. */
export type Rated = Row & Omit<Rating, 'star_trek'>;

/** The three series that are drawn season by season, in the order of the table. */
export const series = ['ds9', 'voy', 'tng'] as const;
export type Series = (typeof series)[number];

/** Id of the show a row belongs to: `ds9-season-1` → `ds9`. */
export function showOf(id: string): string {
	return id.replace(/-(series|season-\d+|run-up|finale)$/, '');
}

/** The row of an id. @throws when there is none. */
export function ratingOf(id: string): Rating {
	const row = ratings.find((one) => one.id === id);
	if (!row) throw new Error(`ratings: there is no row "${id}"`);
	return row;
}

/** The rows of a series: its mean, its seasons, its run-up, its finale. */
export function rowsOf(one: Series): readonly Rating[] {
	return ratings.filter(({ id }) => showOf(id) === one);
}

/** A finale and the mean of its show. */
export interface Finale {
	/** Id of the show. */
	show: string;
	row: Rating;
	/** Mean of all listed entries of its show. */
	mean: number;
	trek: boolean;
}

/** Every finale, in the order of the table. */
export const finales: readonly Finale[] = ratings
	.filter(({ scope }) => scope === 'finale')
	.map((row) => {
		const show = showOf(row.id);
		return { show, row, mean: ratingOf(`${show}-series`).rating, trek: row.star_trek === 'yes' };
	});

/** How far a finale stands above the mean of its show. */
export function above({ row, mean }: Finale): number {
	return row.rating - mean;
}

/** The finale of a show. @throws when there is none. */
export function finaleOf(show: string): Finale {
	const one = finales.find((finale) => finale.show === show);
	if (!one) throw new Error(`ratings: there is no finale of "${show}"`);
	return one;
}

/** '2026-01' → "January 2026". */
export function monthOf(state: string): string {
	const format = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
	return format.format(new Date(`${state}-01T00:00:00Z`));
}

/** Where a mean or a finale stands, in widths of a season: before the first the means of all, after the last the nine and the finale. */
export function slotOf({ id, scope, season }: Rated): number {
	const before = series.findIndex((show) => show === showOf(id)) * 0.35 - 0.35;
	return { series: before, season: season!, 'run-up': 9.5, finale: 13.5 }[scope];
}

/** How many of the same rating stand under each finale where they are piled up; the three series stand lowest. */
export function pilesOf(rows: readonly Rated[]): ReadonlyMap<string, number> {
	const place = ({ id }: Rated) => (series.some((one) => one === showOf(id)) ? 0 : 1);
	const piles = group(
		rows.toSorted((a, b) => place(a) - place(b)),
		({ rating }) => rating
	);
	return new Map([...piles.values()].flatMap((pile) => pile.map(({ id }, i) => [id, i] as const)));
}

const points = 'points, 1 to 10';
const two = (value: Cell) => (typeof value === 'number' ? decimal(value, 2).replace(/^-/, '−') : '');
const ofTheirShows: readonly Column[] = [
	{ key: 'mean', label: 'Mean of its show', kind: 'measured', unit: points, print: two },
	{ key: 'above', label: 'Above that mean', kind: 'measured', unit: 'points', print: two }
];

/** The columns of the rows; finales among each other stand beside the mean of their show. */
export const columnsOf = (all: boolean): readonly Column[] => [
	{ key: 'show', label: 'Show', kind: 'fact' },
	{ key: 'scope', label: 'Of what', kind: 'fact' },
	{ key: 'season', label: 'Season', kind: 'fact' },
	{ key: 'episodes', label: 'Entries', kind: 'fact', unit: 'entries' },
	{ key: 'rating', label: 'IMDb rating', kind: 'measured', unit: points },
	...(all ? ofTheirShows : []),
	{ key: 'rank', label: 'Place of the finale in its show', kind: 'measured' },
	{ key: 'tied', label: 'Entries that share it', kind: 'measured', unit: 'entries' },
	{ key: 'state', label: 'As of', kind: 'fact' }
];
