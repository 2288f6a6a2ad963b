/** The reader's own line: its handles, how they are painted, how a link carries them, and how the line compares with ours. */
import { greatest, least, leastIndex } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Field } from '#lib/chart/view.ts';
import type { Scales } from '#lib/marks/scales.ts';
import { along, bend, episodeOn, lifeOf, type Life, type TurningPoint } from './data.ts';
import { first, last } from './facts.ts';
import type { ArcsView } from './view.ts';

/** A value for each handle, in half points. */
export type Line = readonly number[];

export const handles = 10;
const most = 5;

/** The line before anything is drawn. */
export const blank: Line = Array.from({ length: handles }, () => 0);

/** The nearest value a handle may have. Adding zero turns −0 into 0. */
export function half(value: number): number {
	return Math.min(most, Math.max(-most, Math.round(value * 2) / 2)) + 0;
}

/** Where the handles of a person stand: the first and the last turning point, and whole hours between, even to the eye. */
export function handleHours(life: Life): readonly number[] {
	const [from, to] = [first(life).hour, last(life).hour];
	const [a, b] = [along(from), along(to)];
	return Array.from({ length: handles }, (_, i) => {
		if (i === 0 || i === handles - 1) return i ? to : from;
		return Math.round(along.invert(a + ((b - a) * i) / (handles - 1)));
	});
}

/** Our line at an hour, straight between turning points. */
export function exactAt({ points }: Life, hour: number): number {
	const value = scaleLinear(
		points.map((point) => point.hour),
		points.map(({ fortune }) => fortune)
	);
	return value.clamp(true)(hour);
}

/** The points of our line, and one where hours widen: so the line bends there, and lies at each handle where the rows say. */
export function ourPoints(life: Life): readonly TurningPoint[] {
	const next = life.points.findIndex(({ hour }) => hour > bend);
	if (next < 1) return life.points;
	const knot = { ...life.points[next]!, id: 'bend', hour: bend, fortune: exactAt(life, bend) };
	return life.points.toSpliced(next, 0, knot);
}

/** Where the handles stand in the plot; a line not drawn lies at zero. */
export function handlesAt({ xScale, yScale }: Pick<Scales, 'xScale' | 'yScale'>, { who, mine }: ArcsView) {
	return handleHours(lifeOf(who[0]!)).map((hour, i): Place & { y: number } => {
		const value = mine?.[i] ?? 0;
		return { x: xScale(along(hour)), y: yScale(value), value };
	});
}

/** The same in tenths of a point, as rows and words give it. */
export function oursAt(life: Life, hour: number): number {
	return Math.round(exactAt(life, hour) * 10) / 10 + 0;
}

/** A place in the plot: pixels across, points upwards. */
export interface Place {
	x: number;
	value: number;
}

/** Which of some places across is the nearest. */
export const nearest = (xs: readonly number[], to: number) =>
	leastIndex(xs, (a, b) => Math.abs(a - to) - Math.abs(b - to))!;

/** A line after a stroke from one place to another: the handle nearest to its end, and all that it passed. */
export function painted(line: Line, xs: readonly number[], from: Place, to: Place): Line {
	const [a, b] = from.x <= to.x ? [from, to] : [to, from];
	const near = nearest(xs, to.x);
	return line.map((old, i) => {
		const x = xs[i]!;
		if (i === near) return half(to.value);
		if (x < a.x || x > b.x || a.x === b.x) return old;
		return half(a.value + ((b.value - a.value) * (x - a.x)) / (b.x - a.x));
	});
}

/** How links write a line: a version, then a digit from 0 (−5) to k (+5) for each handle. */
const version = '1';
const written = new RegExp(`^${version}[0-9a-k]{${handles}}$`);

export const drawn: Field<Line> = {
	parse: (text) => (written.test(text) ? [...text.slice(1)].map((digit) => parseInt(digit, 36) / 2 - most) : undefined),
	format: (line) => version + line.map((value) => ((value + most) * 2).toString(36)).join('')
};

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

/** Which way each line goes in a stretch: 1 up, −1 down, 0 level. */
export type Directions = Record<'mine' | 'ours', number>;
export type Comparison = ReturnType<typeof compare>;

/** The first of the closest and of the furthest handles, those within our band, and which way the lines run first and last. */
export function compare(all: readonly Pair[]) {
	const way = (a: Pair, b: Pair): Directions => ({
		mine: Math.sign(b.mine - a.mine),
		ours: Math.sign(b.ours - a.ours)
	});
	return {
		closest: least(all, ({ apart }) => apart)!,
		furthest: greatest(all, ({ apart }) => apart)!,
		last: all.at(-1)!,
		within: all.filter(({ apart }) => apart <= band),
		all,
		first: way(all[0]!, all[1]!),
		final: way(all.at(-2)!, all.at(-1)!)
	};
}
