/** Where the two tracks and their steps stand in each of the drawings. Pure geometry, no colour, no words. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { isOpen, met, steps, type Step } from './data.ts';

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

/** Low drawings lie on their side: the disease above, the war below, closing to the right. */
export const isTurned = (form: Form) => forms[form].compact;

/** Where the first and the last step stand, the middle of the zip, half its opening, and half its width when closed. */
const zip: Readonly<Record<Form, { from: number; to: number; middle: number; open: number; shut: number }>> = {
	wide: { from: 44, to: 478, middle: 380, open: 132, shut: 11 },
	frame: { from: 30, to: 302, middle: 380, open: 124, shut: 9 },
	narrow: { from: 32, to: 304, middle: 158, open: 34, shut: 6 },
	'wide-compact': { from: 8, to: 748, middle: 100, open: 56, shut: 8 },
	'narrow-compact': { from: 6, to: 312, middle: 82, open: 34, shut: 6 },
	card: { from: 8, to: 470, middle: 92, open: 44, shut: 7 }
};

export const first = steps[0]!.step;
export const last = steps.at(-1)!.step;

/** Range of the axis along which the steps are told. */
export function alongOf(form: Form): [number, number] {
	return [zip[form].from, zip[form].to];
}

/** The side a step stands on: its track; where the tracks have met, hers (who speaks of giving up) or his. */
export function sideOf(step: Step): -1 | 1 {
	if (isOpen(step)) return step.track === 'disease' ? -1 : 1;
	return step.speaker === met[0]!.speaker ? -1 : 1;
}

/** Half the opening of the zip at a place along it. */
export function half(step: number, form: Form): number {
	const { open, shut } = zip[form];
	const u = Math.min(1, (step - first) / (met[0]!.step - 0.5 - first));
	return shut + ((open - shut) * (1 + Math.cos(Math.PI * u))) / 2;
}

/** A place of the drawing: so far along the zip, so far across it. */
export function place(at: number, across: number, form: Form): Point {
	const { middle } = zip[form];
	return isTurned(form) ? { x: at, y: middle + across } : { x: middle + across, y: at };
}

/** Where a step stands, in whole pixels. `along` maps its number to pixels. */
export function pointOf(step: Step, form: Form, along: (step: number) => number): Point {
	const { x, y } = place(along(step.step), sideOf(step) * half(step.step, form), form);
	return { x: Math.round(x), y: Math.round(y) };
}

/** The ground of the scene in which the tracks meet. */
export function roomOf(form: Form, along: (step: number) => number): Box {
	const from = along(met[0]!.step - 0.6);
	const size = along(met.at(-1)!.step + 0.5) - from;
	return isTurned(form)
		? { x: from, y: 0, w: size, h: heightOf(form) }
		: { x: 0, y: from, w: forms[form].width, h: size };
}

/** Radius of a step that speaks to the view, and of one that does not; and how far around it a finger counts. */
export function radii(form: Form) {
	if (form === 'wide') return { lit: 6, dot: 2.5, reach: 7 };
	if (form === 'frame') return { lit: 4.5, dot: 2, reach: 5 };
	return form === 'narrow-compact' || form === 'narrow' ? { lit: 4, dot: 2, reach: 5 } : { lit: 5, dot: 2, reach: 7 };
}
