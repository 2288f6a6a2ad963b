/** Where labels stand: pure, one for all charts. Obstacles and wishes in, labels out. All lengths are nominal pixels. */
import type { Label } from '#lib/chart/label.ts';
import { boxOf } from '#lib/chart/text.ts';
import type { Size } from '#lib/chart/forms.ts';

export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}
/** A stroke that labels keep off, from point to point. */
export type Segment = readonly [from: readonly [number, number], to: readonly [number, number]];
export type Style = Pick<Label, 'size'> & Partial<Pick<Label, 'fill' | 'weight' | 'serif'>>;
/** One label, or several lines that stand or fall together. */
export type Lines = readonly Label[];
export type Side = 'above' | 'above-left' | 'above-right' | 'below' | 'left' | 'right' | 'inside';

export const meet = (a: Box, b: Box, pad = 0) =>
	a.x < b.x + b.w + pad && b.x < a.x + a.w + pad && a.y < b.y + b.h + pad && b.y < a.y + a.h + pad;
const holds = (a: Box, b: Box) => b.x >= a.x && b.y >= a.y && b.x + b.w <= a.x + a.w && b.y + b.h <= a.y + a.h;

/** Whether a segment goes through a box: what is left of it between the edges (Liang and Barsky). */
export function crosses([[x1, y1], [x2, y2]]: Segment, { x, y, w, h }: Box): boolean {
	let [from, to] = [0, 1];
	for (const [step, room] of [
		[x1 - x2, x1 - x],
		[x2 - x1, x + w - x1],
		[y1 - y2, y1 - y],
		[y2 - y1, y + h - y1]
	] as const) {
		if (step === 0) {
			if (room < 0) return false;
		} else if (step < 0) from = Math.max(from, room / step);
		else to = Math.min(to, room / step);
	}
	return from <= to;
}

/** The segments of a line through points. */
export const segments = (points: readonly (readonly [number, number])[]): Segment[] =>
	points.slice(1).map((point, i) => [points[i]!, point]);

/** A text, in lines, at one side of a box such as a bar. */
export function beside(box: Box, side: Side, texts: readonly string[], style: Style): Lines {
	const { size } = style;
	const up = side.startsWith('above');
	const centred = side === 'above' || side === 'below' || side === 'inside';
	const anchor = centred ? 'middle' : /left$/.test(side) ? 'end' : 'start';
	const edges = {
		middle: box.x + box.w / 2,
		end: up ? box.x + box.w : box.x - 4,
		start: up ? box.x : box.x + box.w + 4
	};
	const firsts: Partial<Record<Side, number>> = {
		inside: box.y + size * 0.8 + 5,
		below: box.y + box.h + size * 0.8 + 4
	};
	const first = up ? box.y - 5 - (texts.length - 1) * (size + 2) : (firsts[side] ?? box.y + size * 0.8);
	return texts.map((text, i) => ({ ...style, text, x: edges[anchor], y: first + i * (size + 2), anchor }));
}

export interface Room {
	size: Size;
	/** Labels stay within; the drawing unless told. */
	within?: Box;
	/** What they must not touch. */
	clear?: readonly Box[];
	/** Strokes they must not lie on. */
	off?: readonly Segment[];
	/** Labels that stand already. */
	taken?: Lines;
	/** Distance between labels; side by side and above each other, where the two differ. */
	pad?: number | readonly [across: number, down: number];
	/** How many wishes are granted at most. */
	most?: number;
}

/** For every wish, in order of importance, the first of its choices that is free; none if none is. */
export function place(
	wishes: Iterable<Iterable<Lines>>,
	{ size, within, clear = [], off = [], taken = [], pad = 0, most = Infinity }: Room
): Label[] {
	const frame = within ?? { x: -1, y: -1, w: size.width + 2, h: size.height + 2 };
	const boxes = taken.map((label) => boxOf(label, size.form));
	const [across, down] = typeof pad === 'number' ? [pad, pad] : pad;
	const padded = ({ x, y, w, h }: Box) => ({ x: x - across, y: y - down, w: w + 2 * across, h: h + 2 * down });
	const free = (box: Box) =>
		holds(frame, box) &&
		!boxes.some((other) => meet(padded(box), other)) &&
		!clear.some((other) => meet(box, other, 1)) &&
		!off.some((segment) => crosses(segment, box));
	const placed: Label[] = [];
	let granted = 0;
	for (const choices of wishes) {
		if (granted === most) break;
		for (const lines of choices) {
			const own = lines.map((label) => boxOf(label, size.form));
			if (!own.every(free)) continue;
			placed.push(...lines);
			boxes.push(...own);
			granted++;
			break;
		}
	}
	return placed;
}
