/** What can be said of two lines, the reader's and ours, from their values at the handles. */
import { episodeOn, lifeOf } from './data.ts';
import { handleHours, oursAt } from './mine.ts';
import type { ArcsView } from './view.ts';

/** Both lines at the hour of one handle. */
export interface Pair {
	hour: number;
	season: number;
	title: string;
	ours: number;
	mine: number;
	/** Points between them, in tenths. */
	apart: number;
}

/** Width of our band, either way. */
export const band = 1;

/** Both lines at each handle; a line not drawn lies at zero. */
export function pairs(view: ArcsView): readonly Pair[] {
	const life = lifeOf(view.who[0]!);
	return handleHours(life).map((hour, i) => {
		const { season, title } = episodeOn(hour);
		const [mine, ours] = [view.mine?.[i] ?? 0, oursAt(life, hour)];
		return { hour, season, title, ours, mine, apart: Math.round(Math.abs(mine - ours) * 10) / 10 };
	});
}

export interface Comparison {
	closest: Pair;
	furthest: Pair;
	last: Pair;
	/** The handles at which the reader's line is within our band. */
	within: readonly Pair[];
	all: readonly Pair[];
	/** Which way each line goes in the first stretch and in the last: 1 up, −1 down, 0 level. */
	first: Directions;
	final: Directions;
}
export interface Directions {
	mine: number;
	ours: number;
}

/** The first of the closest and of the furthest handles, where both agree, and which way the lines run. */
export function compare(all: readonly Pair[]): Comparison {
	const way = (a: Pair, b: Pair): Directions => ({
		mine: Math.sign(b.mine - a.mine),
		ours: Math.sign(b.ours - a.ours)
	});
	return {
		closest: all.reduce((best, pair) => (pair.apart < best.apart ? pair : best)),
		furthest: all.reduce((best, pair) => (pair.apart > best.apart ? pair : best)),
		last: all.at(-1)!,
		within: all.filter(({ apart }) => apart <= band),
		all,
		first: way(all[0]!, all[1]!),
		final: way(all.at(-2)!, all.at(-1)!)
	};
}
