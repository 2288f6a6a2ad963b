/** Ratings joined by show: means of seasons and run-ups, and every finale beside the mean of its own show. Sums only. */
import { ratings, type Rating } from '#data/ratings.ts';

export type { Rating };

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
