/** The reader's own line: a few handles over a person's span, how they are painted, and how a link carries them. */
import type { Field } from '#lib/chart/view.ts';
import { hours, type Life } from './data.ts';
import { first, last } from './facts.ts';
import { stretched } from './layout.ts';

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
	const [a, b] = [stretched(from, 'wide'), stretched(to, 'wide')];
	const bend = hours.lastTen - 0.5;
	const step = stretched(bend + 1, 'wide') - bend;
	return Array.from({ length: handles }, (_, i) => {
		if (i === 0 || i === handles - 1) return i ? to : from;
		const at = a + ((b - a) * i) / (handles - 1);
		return Math.round(at <= bend ? at : bend + (at - bend) / step);
	});
}

/** Our line at an hour, straight between turning points. */
export function exactAt(life: Life, hour: number): number {
	const next = life.points.findIndex((point) => point.hour >= hour);
	const b = life.points.at(next)!;
	if (next < 1 || b.hour === hour) return b.fortune;
	const a = life.points[next - 1]!;
	return a.fortune + ((b.fortune - a.fortune) * (hour - a.hour)) / (b.hour - a.hour);
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

/** A line after a stroke from one place to another: the handle nearest to its end, and all that it passed. */
export function painted(line: Line, xs: readonly number[], from: Place, to: Place): Line {
	const [a, b] = from.x <= to.x ? [from, to] : [to, from];
	const near = xs.reduce((best, x, i) => (Math.abs(x - to.x) < Math.abs(xs[best]! - to.x) ? i : best), 0);
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
