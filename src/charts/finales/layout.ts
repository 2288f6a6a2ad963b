/** Where things stand in each of the drawings, in the drawing's own pixels. Pure geometry, no colour, no words. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Mode, Scene, Series } from './data.ts';
import { people, plot } from './data.ts';
import type { FinalesView } from './view.ts';

export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** A strip: where it starts, how long it runs, and how wide its two lanes are. */
export interface Strip {
	series: Series;
	x: number;
	y: number;
	length: number;
	lane: number;
	gap: number;
	/** Runs downwards, as on phones. */
	down: boolean;
	/** The space a strip has for itself and its labels. */
	room: Box;
}

/** Height of a drawing: the same for all views of a form, so that nothing below it ever moves. */
export function heightOf(form: Form): number {
	return { wide: 516, frame: 330, narrow: 336, 'wide-compact': 200, 'narrow-compact': 168, card: 186 }[form];
}

/** Space kept free at the foot of a full drawing for the key. */
const keyRoom: Record<Form, number> = {
	wide: 30,
	frame: 22,
	narrow: 36,
	'wide-compact': 0,
	'narrow-compact': 0,
	card: 0
};

/** Head and lane sizes by how many strips share the drawing (index 0: one strip). */
const heads = {
	wide: { head: [130, 100, 62], lane: [62, 40, 27] },
	narrow: { head: [130, 100, 62], lane: [62, 40, 27] },
	frame: { head: [90, 60, 44], lane: [56, 32, 22] },
	'wide-compact': { head: [70, 40, 26], lane: [46, 24, 17] },
	card: { head: [70, 42, 27], lane: [46, 22, 15] },
	'narrow-compact': { head: [60, 38, 25], lane: [40, 19, 13] }
};

/** The strips of a view, one per shown series. */
export function stripsOf(view: FinalesView, form: Form): readonly Strip[] {
	const { width } = forms[form];
	const n = view.show.length;
	const height = heightOf(form) - keyRoom[form];
	if (form === 'narrow' && view.draw !== 'cuts') {
		const pitch = width / n;
		const lane = [34, 22, 15][n - 1]!;
		const head = 40;
		return view.show.map((series, i) => ({
			series,
			x: i * pitch,
			y: head,
			length: height - head - 6,
			lane,
			gap: 2,
			down: true,
			room: { x: i * pitch, y: 0, w: pitch - 6, h: height }
		}));
	}
	if (view.draw === 'cuts') return cutStrips(view, form);
	const sizes = heads[form];
	const pitch = height / n;
	return view.show.map((series, i) => ({
		series,
		x: 0,
		y: i * pitch + sizes.head[n - 1]!,
		length: width,
		lane: sizes.lane[n - 1]!,
		gap: forms[form].compact ? 2 : 3,
		down: false,
		room: { x: 0, y: i * pitch, w: width, h: pitch }
	}));
}

/** Sizes of the view `cuts` for two finales or fewer, and for three: lane, title room, row pitch, first row, gap after. */
const cutSizes: Record<Form, readonly [CutSizes, CutSizes]> = {
	wide: [
		{ lane: 26, head: 34, pitch: 33, first: 26, gap: 34 },
		{ lane: 15, head: 32, pitch: 21, first: 20, gap: 24 }
	],
	frame: [
		{ lane: 13, head: 24, pitch: 22, first: 20, gap: 24 },
		{ lane: 7, head: 22, pitch: 15, first: 15, gap: 14 }
	],
	narrow: [
		{ lane: 9, head: 22, pitch: 23, first: 20, gap: 22 },
		{ lane: 6, head: 20, pitch: 17, first: 15, gap: 14 }
	],
	'wide-compact': [
		{ lane: 5, head: 20, pitch: 15, first: 14, gap: 6 },
		{ lane: 3, head: 16, pitch: 12, first: 11, gap: 3 }
	],
	card: [
		{ lane: 5, head: 20, pitch: 15, first: 14, gap: 6 },
		{ lane: 3, head: 16, pitch: 12, first: 11, gap: 0 }
	],
	'narrow-compact': [
		{ lane: 4, head: 18, pitch: 14, first: 13, gap: 4 },
		{ lane: 2, head: 15, pitch: 11, first: 11, gap: 0 }
	]
};

interface CutSizes {
	lane: number;
	head: number;
	pitch: number;
	first: number;
	gap: number;
}

/** The sizes of the view `cuts` in a form. */
export function cutSizesOf(view: FinalesView, form: Form): CutSizes {
	return cutSizes[form][view.show.length < 3 ? 0 : 1];
}

/** How many rows `cuts` keeps for each series: the most any of them needs, so that places do not depend on data. */
const cutRows: Record<Series, number> = { ds9: 4, voy: 2, tng: 2 };

function cutStrips(view: FinalesView, form: Form): readonly Strip[] {
	const { lane, head, pitch, gap } = cutSizesOf(view, form);
	let y = 0;
	return view.show.map((series) => {
		const h = head + 2 * lane + 2 + cutRows[series] * pitch + gap;
		const strip = {
			series,
			x: 0,
			y: y + head,
			length: forms[form].width,
			lane,
			gap: 2,
			down: false,
			room: { x: 0, y, w: forms[form].width, h }
		};
		y += h;
		return strip;
	});
}

/** Both lanes together. */
export function thickness(strip: Strip): number {
	return 2 * strip.lane + strip.gap;
}

/**
 * A stretch of a strip as a box. `along` maps a share of the words to pixels along the strip; `lane` is 0 for people,
 * 1 for plot, null for both. A small gap keeps neighbours apart; nothing is thinner than 0.9.
 */
export function stretch(
	strip: Strip,
	along: (share: number) => number,
	start: number,
	end: number,
	lane: 0 | 1 | null,
	gap = 1.2
): Box {
	const a = along(start);
	const length = Math.max(along(end) - a - (along(end) - a > 3 ? gap : 0.3), 0.9);
	const across = lane === 1 ? strip.lane + strip.gap : 0;
	const depth = lane === null ? thickness(strip) : strip.lane;
	return strip.down
		? { x: strip.x + across, y: strip.y + a, w: depth, h: length }
		: { x: strip.x + a, y: strip.y + across, w: length, h: depth };
}

export function laneOf(mode: Mode): 0 | 1 {
	return people.includes(mode) ? 0 : 1;
}

/** The bars of the view `modes`: one row per mode, one bar per series in it. */
export interface Bars {
	/** Where bars start, and how many pixels a share of 1 would fill. */
	x: number;
	scale: number;
	bar: number;
	row(mode: Mode): number;
	top(mode: Mode, series: Series): number;
}

export function barsOf(view: FinalesView, form: Form, longest: number): Bars {
	const { width } = forms[form];
	const height = heightOf(form);
	const x = { wide: 150, frame: 150, narrow: 36, 'wide-compact': 92, 'narrow-compact': 78, card: 92 }[form];
	const right = { wide: 84, frame: 84, narrow: 66, 'wide-compact': 84, 'narrow-compact': 66, card: 66 }[form];
	const head = { wide: 26, frame: 2, narrow: 4, 'wide-compact': 2, 'narrow-compact': 0, card: 2 }[form];
	const order = [...people, ...plot];
	const pitch = (height - head) / order.length;
	const title = form === 'narrow' ? 15 : 0;
	const n = view.show.length;
	const bar =
		(pitch - title - { wide: 20, frame: 10, narrow: 9, 'wide-compact': 7, 'narrow-compact': 5, card: 6 }[form]) / n - 2;
	const row = (mode: Mode) => head + order.indexOf(mode) * pitch;
	return {
		x,
		scale: (width - x - right) / longest,
		bar,
		row,
		top: (mode, series) => row(mode) + title + view.show.indexOf(series) * (bar + 2)
	};
}

/** Where each scene of a mode begins inside its bar: scenes of one mode laid end to end, in story order. */
export function packed(scenes: readonly Scene[], total: number): ReadonlyMap<string, number> {
	const filled = new Map<Mode, number>();
	const starts = new Map<string, number>();
	for (const scene of scenes) {
		const start = filled.get(scene.mode) ?? 0;
		starts.set(scene.id, start);
		filled.set(scene.mode, start + scene.words / total);
	}
	return starts;
}
