/** Where bars stand in each of the drawings, in the drawing's own pixels. Pure geometry, no colour, no words. */
import type { Form } from '#lib/chart/chart.ts';
import { slots, type Slot } from './data.ts';
import { hasFinale, type GuestsView } from './view.ts';

export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** Height of a drawing: the same for all views of a form, so that nothing below it ever moves. */
export function heightOf(form: Form): number {
	return { wide: 516, frame: 330, narrow: 336, 'wide-compact': 200, 'narrow-compact': 168, card: 186 }[form];
}

/** A row of bars: where it begins, how wide it is, the line the bars stand on. */
export interface Bars {
	x: number;
	w: number;
	base: number;
}

interface Place {
	/** The stacked shares. */
	stack: Bars;
	/** The words carried over, at the same scale; none where there is no room. */
	kept: Bars | null;
	/** Pixels of the whole, 100 %. */
	whole: number;
	/** The column of figures. */
	figures: number;
}

const places: Readonly<Record<Form, Place>> = {
	wide: { stack: { x: 48, w: 546, base: 304 }, kept: { x: 48, w: 546, base: 502 }, whole: 290, figures: 606 },
	frame: { stack: { x: 48, w: 546, base: 178 }, kept: { x: 48, w: 546, base: 320 }, whole: 170, figures: 606 },
	narrow: { stack: { x: 0, w: 210, base: 188 }, kept: { x: 0, w: 210, base: 323 }, whole: 180, figures: 218 },
	'wide-compact': { stack: { x: 0, w: 270, base: 176 }, kept: { x: 432, w: 224, base: 176 }, whole: 168, figures: 280 },
	'narrow-compact': { stack: { x: 0, w: 196, base: 146 }, kept: null, whole: 140, figures: 204 },
	card: { stack: { x: 0, w: 300, base: 164 }, kept: null, whole: 156, figures: 312 }
};

export const placeOf = (form: Form) => places[form];

/** Where the bar of a season, or of the finale, stands; the finale stands a little apart. */
export function barOf(view: GuestsView, { x, w }: Bars, slot: Slot): { x: number; w: number; pitch: number } {
	const i = slots.indexOf(slot);
	const finale = hasFinale(view);
	const pitch = Math.floor(w / (finale ? 8.4 : 7));
	const gap = Math.max(3, Math.round(pitch * 0.18));
	const apart = slot === 'finale' ? Math.round(pitch * 0.4) : 0;
	return { x: x + i * pitch + apart, w: pitch - gap, pitch };
}

/** A stretch of a stacked bar, from one share to another. */
export function stretch(bar: { x: number; w: number }, base: number, whole: number, from: number, to: number): Box {
	const top = Math.round(base - to * whole);
	return { x: bar.x, y: top, w: bar.w, h: Math.round(base - from * whole) - top };
}

/** The line that stands for a share of the other series: as long as its season is wide. */
export function lineAt(bar: { x: number; w: number; pitch: number }, base: number, whole: number, share: number): Box {
	return { x: bar.x - 2, y: Math.round(base - share * whole) - 1, w: bar.w + 4, h: 3 };
}
