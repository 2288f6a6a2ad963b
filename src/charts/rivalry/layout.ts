/** Where the two profiles and what lies between them stand in each of the drawings. Pure geometry. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { gap, lastHour, most, type Man } from './data.ts';

/** Height of a drawing: the same for all views of a form, so that nothing below it ever moves. */
export function heightOf(form: Form): number {
	return { wide: 516, frame: 330, narrow: 336, 'wide-compact': 200, 'narrow-compact': 168, card: 186 }[form];
}

/** Whether a form has the room of a wide page. */
export const isRoomy = (form: Form) => form === 'wide' || form === 'frame';

/** The line Sisko's words stand on, the line Dukat's hang from, how far they reach, and the line of the seasons. */
export const lines: Readonly<Record<Form, { sisko: number; dukat: number; reach: number; axis: number }>> = {
	wide: { sisko: 170, dukat: 324, reach: 116, axis: 482 },
	frame: { sisko: 104, dukat: 200, reach: 66, axis: 295 },
	narrow: { sisko: 110, dukat: 204, reach: 70, axis: 302 },
	'wide-compact': { sisko: 62, dukat: 126, reach: 44, axis: 196 },
	'narrow-compact': { sisko: 52, dukat: 106, reach: 36, axis: 165 },
	card: { sisko: 58, dukat: 118, reach: 42, axis: 183 }
};

export const domain: [number, number] = [0.5, lastHour + 0.5];

/** Width of an hour: short numbers, so that a profile is a short path. */
const hourOf = (form: Form) => ({ 760: 4.25, 320: 1.75, 480: 2.625 })[forms[form].width];

/** Hours across a drawing; the last arc keeps clear of the edge. */
export function rangeOf(form: Form): [number, number] {
	const right = forms[form].width - 7;
	return [right - hourOf(form) * lastHour, right];
}

export type Across = (hour: number) => number;

/** How high a number of words per hour stands. */
export function rise(words: number, form: Form): number {
	return (words / most) * lines[form].reach;
}

export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** The bar of a man's words in an episode: Sisko's stand, Dukat's hang. */
export function barOf(man: Man, from: number, hours: number, each: number, form: Form, x: Across): Box {
	const left = x(from - 0.5);
	const thin = isRoomy(form) ? 0.8 : 0.3;
	const h = rise(each, form);
	return {
		x: left,
		y: man === 'sisko' ? lines[form].sisko - h : lines[form].dukat,
		w: x(from + hours - 0.5) - left - thin,
		h
	};
}

/** Where a score stands between the two lines: nearer to the man who came out ahead. */
export function heightOfScore(score: number, form: Form): number {
	const { sisko, dukat } = lines[form];
	const held = Math.min(5, Math.max(-5, score));
	return (sisko + dukat) / 2 - (held / 5) * ((dukat - sisko) / 2 - 4);
}

/** The stretch without a shared scene. */
export function gapOf(x: Across): { from: number; to: number } {
	return { from: x(gap.from - 0.5), to: x(gap.to + 0.5) };
}

/** How far apart the arcs of one meeting bulge, how thick they are, and the radius of a score. */
export function strandOf(form: Form) {
	return {
		wide: { step: 3.4, width: 1.5, dot: 4.5 },
		frame: { step: 3, width: 1.4, dot: 4 },
		narrow: { step: 1.9, width: 1.1, dot: 3 },
		'wide-compact': { step: 3, width: 1.3, dot: 3.5 },
		'narrow-compact': { step: 1.8, width: 1.1, dot: 3 },
		card: { step: 2.2, width: 1.2, dot: 3 }
	}[form];
}

/** The size of a label. */
export const sizeOf = (form: Form) => (form === 'wide' ? 13.5 : form === 'frame' ? 13 : 12.5);
