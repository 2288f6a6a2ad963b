/** Where things stand in each of the drawings, in the drawing's own pixels. Pure geometry, no colour, no words. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { hours, lifeOf } from './data.ts';
import type { ArcsView } from './view.ts';

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

/** Whether a form has the room of a wide page. */
export const isWide = (form: Form) => form === 'wide' || form === 'frame';

/** Sizes of type and marks. */
export function sizes(form: Form) {
	const small = forms[form].width < 400 || forms[form].compact;
	return {
		label: form === 'wide' ? 13.5 : form === 'frame' ? 13 : 12.5,
		axis: 12.5,
		line: small ? 2.1 : 2.75,
		halo: small ? 4.2 : 5.5,
		point: small ? 2.6 : 3.6,
		end: small ? 4.5 : 5.5
	};
}

const lefts: Record<Form, number> = {
	wide: 34,
	frame: 34,
	narrow: 24,
	'wide-compact': 46,
	'narrow-compact': 24,
	card: 46
};
/** Foot of the plot, and where the ribbon stands under it (top and foot; none where there is no room). */
const feet: Record<Form, readonly [plot: number, ribbon: readonly [number, number] | null]> = {
	wide: [394, [448, 512]],
	frame: [236, [284, 326]],
	narrow: [236, [284, 330]],
	'wide-compact': [146, [170, 196]],
	'narrow-compact': [148, null],
	card: [136, [158, 182]]
};

/** The box of the lines. Endings leave room at the right for names; two axes need none beneath. */
export function plotOf(view: ArcsView, form: Form): Box {
	const { width } = forms[form];
	const x = lefts[form];
	const right = view.draw === 'endings' ? namesOf(form).room : 2;
	const foot = hasRibbon(view, form) ? feet[form][0] : heightOf(form) - 20 - (view.draw === 'mine' ? strips[form] : 0);
	return { x, y: 3, w: width - x - right, h: foot - 3 };
}

/** Room at the foot of a drawing in which the reader draws, for a button and a word beside it. */
const strips: Record<Form, number> = {
	wide: 48,
	frame: 42,
	narrow: 50,
	'wide-compact': 0,
	'narrow-compact': 34,
	card: 0
};

/** The box of that strip; none where nobody draws. */
export function stripOf(form: Form): Box | null {
	if (strips[form] === 0) return null;
	const h = strips[form] - 10;
	return { x: lefts[form], y: heightOf(form) - h, w: forms[form].width - lefts[form] - 2, h };
}

/** Whether a view keeps a ribbon under its plot in a form. */
export function hasRibbon(view: ArcsView, form: Form): boolean {
	return view.draw === 'lines' && view.lens !== 'words' && feet[form][1] !== null;
}

/** The box of the ribbon. */
export function ribbonOf(form: Form): Box {
	const [top, foot] = feet[form][1] ?? [0, 0];
	return { x: lefts[form], y: top, w: forms[form].width - lefts[form] - 2, h: foot - top };
}

/** The column of names in the view of endings: its room, and where names start. */
export function namesOf(form: Form): { room: number; x: number; each: boolean } {
	const room = { wide: 190, frame: 180, narrow: 146, 'wide-compact': 262, 'narrow-compact': 106, card: 120 }[form];
	const lead = { wide: 66, frame: 62, narrow: 36, 'wide-compact': 50, 'narrow-compact': 12, card: 14 }[form];
	return { room, x: forms[form].width - room + lead, each: !forms[form].compact };
}

/** How much of the width the last ten hours take. They hold a quarter of all turning points. */
const share: Record<Form, number> = {
	wide: 0.3,
	frame: 0.3,
	narrow: 0.34,
	'wide-compact': 0.3,
	'narrow-compact': 0.34,
	card: 0.32
};

const from = 0.5;
const bend = hours.lastTen - 0.5;
const to = hours.last + 0.5;

/**
 * An hour on an even scale, where the last ten hours count for more: equal steps before, equal larger steps after.
 * The domain of x is `stretched(0.5)` to `stretched(176.5)`.
 */
export function stretched(hour: number, form: Form): number {
	if (hour <= bend) return hour;
	const part = share[form];
	const step = ((part / (1 - part)) * (bend - from)) / (to - bend);
	return bend + (hour - bend) * step;
}

/**
 * Domain of x: the whole series, whatever is shown. Only where the reader draws it is the span of the person, so that
 * a finger has room for a short life too.
 */
export function xDomain(view: ArcsView, form: Form): [number, number] {
	if (view.draw === 'mine') {
		const { points } = lifeOf(view.who[0]!);
		const [a, b] = [stretched(points[0]!.hour, form), stretched(points.at(-1)!.hour, form)];
		const edge = (b - a) * 0.045;
		return [a - edge, b + edge];
	}
	return view.draw === 'two-axes' ? [-5.4, 5.4] : [from, stretched(to, form)];
}

/** Domain of y: the whole scale of the rubric. */
export const yDomain: [number, number] = [-5.3, 5.3];

/** Maps an hour and a value to pixels. */
export interface Scales {
	x(hour: number): number;
	y(value: number): number;
	/** A value on the horizontal axis, where both axes are judged. */
	across(value: number): number;
}

/** The scales of a form, from the two that the drawing holds. */
export function scales(form: Form, xScale: (value: number) => number, yScale: (value: number) => number): Scales {
	return { x: (hour) => xScale(stretched(hour, form)), y: yScale, across: xScale };
}
