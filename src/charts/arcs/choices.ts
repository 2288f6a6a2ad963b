/** Where a text may stand at a mark, as choices for the placer; and how large marks are. All lengths are nominal pixels. */
import { max } from 'd3-array';
import type { Size } from '#lib/chart/forms.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import type { Box, Lines, Style } from '#lib/marks/place.ts';
import type { Scales } from '#lib/marks/scales.ts';
import type { TurningPoint } from './data.ts';

export type K = Scales<TurningPoint>;
export type Point = readonly [x: number, y: number];

/** How thick lines are, and how large points and last points. */
export const marksOf = ({ low, narrow }: Size) =>
	low || narrow ? { line: 2.1, point: 2.6, end: 4.5 } : { line: 2.75, point: 3.6, end: 5.5 };

export function plotOf({ xRange, yRange }: Pick<K, 'xRange' | 'yRange'>): Box {
	return { x: xRange[0], y: yRange[1], w: xRange.at(-1) - xRange[0], h: yRange[0] - yRange[1] };
}
/** Labels in the plot stand a little off its left edge. */
export const inside = (k: K): Box => ({ ...plotOf(k), x: k.xRange[0] + 2, w: plotOf(k).w - 2 });
export const dot = ([x, y]: Point, r: number): Box => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r });
/** How many labels a plot may carry. */
export const most = ({ w, h }: Box) => 1 + Math.floor((w * h) / 15_000);

/** A mark that a text stands at; it must not seem to belong to others. */
export interface Mark {
	at: Point;
	r: number;
	others?: readonly Point[];
}
/** How far a point is from a box. By a root: `Math.hypot` takes ten times as long, and this is asked for every place. */
function away({ x, y, w, h }: Box, [px, py]: Point): number {
	const [dx, dy] = [Math.max(x - px, 0, px - x - w), Math.max(y - py, 0, py - y - h)];
	return Math.sqrt(dx * dx + dy * dy);
}

/** Where a text, or a shorter one, may stand at a mark, the nearest first: at the side it wishes, or at another, in one line or in two. */
export function* around(k: K, mark: Mark, texts: readonly string[], style: Style, side: string): Generator<Lines> {
	const { at, r, others = [] } = mark;
	const [x, y] = at;
	const { form } = k.custom.size;
	const { size } = style;
	const plot = inside(k);
	const halves = (text: string) => lines(text, size, textWidth(text, size, form) * 0.62, form);
	for (const [text, whole] of texts.flatMap((text) => [[text, true] as const, [text, false] as const])) {
		const block = whole ? [text] : halves(text);
		if (block.length > 2 || (!whole && block.length < 2)) continue;
		const w = max(block, (text) => textWidth(text, size, form))!;
		const h = size + (block.length - 1) * (size + 1);
		const spots = [0, -5, 5, -10, 10].flatMap((lift) => [
			{ left: x + r + 5, top: y - h / 2 + lift, cost: Math.abs(lift) + (side === 'right' ? 0 : 17) },
			{ left: x - r - 5 - w, top: y - h / 2 + lift, cost: Math.abs(lift) + (side === 'left' ? 0 : 18) }
		]);
		for (const above of [true, false])
			for (const gap of [3, 6, 10, 15, 19])
				for (const part of [0.5, 0.3, 0.7, 0.1, 0.9, 0, 1]) {
					const cost = gap + (side === (above ? 'above' : 'below') ? 0 : 22) + Math.abs(part - 0.5) * 9;
					const left = Math.min(Math.max(x - w * part, plot.x), plot.x + plot.w - w);
					spots.push({ left, top: above ? y - r - gap - h : y + r + gap, cost });
				}
		for (const { left, top } of spots.sort((a, b) => a.cost - b.cost)) {
			const box = { x: left, y: top, w, h };
			const far = 1.6 * away(box, at) - 7;
			if (others.some((other) => away(box, other) < far)) continue;
			const anchor = left + w < x ? 'end' : left > x ? 'start' : 'middle';
			const edge = { start: left, middle: left + w / 2, end: left + w }[anchor];
			yield block.map((text, i) => ({ ...style, text, anchor, x: edge, y: top + i * (size + 1) + size * 0.78 }));
		}
	}
}

/** A text, or a shorter one, at whichever of some marks has room for it. */
export function* atOne(k: K, marks: readonly Mark[], texts: readonly string[], style: Style, side: string) {
	for (const text of texts) for (const mark of marks) yield* around(k, mark, [text], style, side);
}
