/** Where things stand in each of the drawings. Pure geometry, no colour, no words. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { lastHour, nogWords, people, seasons, type Part } from './data.ts';
import type { VoicesView } from './view.ts';

export interface Point {
	x: number;
	y: number;
}
export interface Box extends Point {
	w: number;
	h: number;
}

/** Height of a drawing: the same for all views of a form, so that nothing below it ever moves. */
export function heightOf(form: Form): number {
	return { wide: 516, frame: 330, narrow: 336, 'wide-compact': 200, 'narrow-compact': 168, card: 186 }[form];
}

export const isRoomy = (form: Form) => form === 'wide' || form === 'frame';
export const sizeOf = (form: Form) => (form === 'wide' ? 13.5 : form === 'frame' ? 13 : 12.5);

/** Left edge, and room at the right for names. */
const sides: Readonly<Record<Form, readonly [left: number, right: number]>> = {
	wide: [40, 104],
	frame: [40, 104],
	narrow: [37, 78],
	'wide-compact': [40, 104],
	'narrow-compact': [37, 78],
	card: [42, 92]
};
/** Top and foot of the lines; top and foot of the ribbon beneath, where there is room for one. */
const rooms: Readonly<Record<Form, readonly [number, number, readonly [number, number] | null]>> = {
	wide: [6, 376, [444, 512]],
	frame: [4, 222, [276, 326]],
	narrow: [4, 230, [284, 332]],
	'wide-compact': [3, 134, [160, 198]],
	'narrow-compact': [3, 147, null],
	card: [3, 122, [150, 184]]
};

export function plotOf(form: Form): Box {
	const [x, right] = sides[form];
	const [y, foot] = rooms[form];
	return { x, y, w: forms[form].width - x - right, h: foot - y };
}
export function ribbonOf(form: Form): Box | null {
	const [top, foot] = rooms[form][2] ?? [0, 0];
	return foot ? { ...plotOf(form), y: top, h: foot - top } : null;
}

/** The shared axis of hours. */
export function hourAt(form: Form, hour: number): number {
	const { x, w } = plotOf(form);
	return x + ((hour - 0.5) / lastHour) * w;
}

/** Middle of a season. */
export const seasonAt = (form: Form, season: number) => {
	const { first, last } = seasons[season - 1]!;
	return hourAt(form, (first + last) / 2);
};

const mostShare = Math.max(...people.flatMap(({ parts }) => parts.map(({ share }) => share)));
const mostRate = Math.max(...nogWords.flatMap(({ tradeRate, rankRate }) => [tradeRate, rankRate]));
/** Tops of the scales: of the whole table, whatever is shown. */
export const tops = { share: Math.ceil(mostShare * 100 + 2) / 100, rate: Math.ceil(mostRate) + 9 };

/** Height of a share of words, of a place among thirty, of a rate per 1,000. */
export function heightAt(form: Form, kind: 'share' | 'rank' | 'rate', value: number): number {
	const { y, h } = plotOf(form);
	if (kind === 'rank') return y + 24 + ((value - 1) / (people.length - 1)) * (h - 28);
	return y + h - (value / tops[kind]) * h;
}

/** Where a season of a person stands. */
export function pointOf({ by }: VoicesView, form: Form, part: Part): Point {
	const y = heightAt(form, by, by === 'rank' ? part.rank : part.share);
	return { x: Math.round(seasonAt(form, part.season)), y: Math.round(y) };
}

/** The two bars of a season in the view of Nog's words. */
export function barsOf(form: Form, season: number): { trade: Box; rank: Box } {
	const one = nogWords[season - 1]!;
	const w = { wide: 26, frame: 26, narrow: 11, 'wide-compact': 24, 'narrow-compact': 11, card: 16 }[form];
	const middle = Math.round(seasonAt(form, season));
	const foot = heightAt(form, 'rate', 0);
	const bar = (x: number, rate: number): Box => {
		const y = Math.round(heightAt(form, 'rate', rate));
		return { x, y, w, h: foot - y };
	};
	return { trade: bar(middle - w - 1, one.tradeRate), rank: bar(middle + 1, one.rankRate) };
}
