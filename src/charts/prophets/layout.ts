/** Where things stand in each of the drawings. Pure geometry, no colour, no words. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { hours, lastHour, seasons, type Hour, type Season } from './data.ts';
import type { ProphetsView } from './view.ts';

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

export const isRoomy = (form: Form) => form === 'wide' || form === 'frame';
export const sizeOf = (form: Form) => (form === 'wide' ? 13.5 : form === 'frame' ? 13 : 12.5);

/** Top and foot of the means, and of the hours beneath. */
const rooms: Readonly<Record<Form, readonly [means: readonly [number, number], hours: readonly [number, number]]>> = {
	wide: [
		[24, 168],
		[240, 500]
	],
	frame: [
		[22, 112],
		[166, 318]
	],
	narrow: [
		[18, 112],
		[166, 324]
	],
	'wide-compact': [
		[16, 70],
		[94, 190]
	],
	'narrow-compact': [
		[16, 58],
		[82, 158]
	],
	card: [
		[16, 66],
		[90, 176]
	]
};

const room = (form: Form, which: 0 | 1): Box => {
	const [y, foot] = rooms[form][which];
	return { x: 1, y, w: forms[form].width - 2, h: foot - y };
};
export const meansOf = (form: Form) => room(form, 0);
export const hoursOf = (form: Form) => room(form, 1);

/** The season a view widens. */
export function widened({ draw }: ProphetsView): Season | null {
	return draw === 'all' ? null : draw === 'first-season' ? seasons[0]! : seasons.at(-1)!;
}

/** How much of the width a widened season takes. */
const share = 0.72;

/** Where an hour begins on the shared axis; between the hours of a widened season there is more room. */
export function hourAt(view: ProphetsView, form: Form, hour: number): number {
	const { x, w } = room(form, 1);
	const focus = widened(view);
	const done = hour - 1;
	if (!focus) return x + (done / lastHour) * w;
	const own = focus.last - focus.first + 1;
	const within = Math.min(Math.max(hour - focus.first, 0), own);
	return x + w * ((within / own) * share + ((done - within) / (lastHour - own)) * (1 - share));
}

/** Tops of the scales: of the whole table, whatever is shown. */
const mostMean = Math.max(...seasons.map(({ rate }) => rate));
const mostHour = Math.max(...hours.map(({ rate }) => rate));

const d = (value: number) => Math.round(value * 10) / 10;

/** How thick the level of a mean is drawn: it is a level, not an area, so that a widened season does not weigh more. */
const thick = (form: Form) => (isRoomy(form) ? 6 : 4);

/** The mean of a season, a level as wide as the season. */
export function meanBox(view: ProphetsView, form: Form, { first, last, rate }: Season): Box {
	const { y, h } = meansOf(form);
	const x = Math.round(hourAt(view, form, first)) + 1;
	const level = Math.round((rate / mostMean) * h);
	return { x, y: y + h - level, w: Math.round(hourAt(view, form, last + 1)) - 1 - x, h: thick(form) };
}

/** Height of a rate in the room of the hours. */
export function rateAt(form: Form, rate: number): number {
	const { y, h } = hoursOf(form);
	return Math.round(y + h - (rate / (mostHour * 1.03)) * h);
}

/** The bar of an episode, as wide as its hours. */
export function hourBox(view: ProphetsView, form: Form, one: Hour): Box {
	const { y, h } = hoursOf(form);
	const from = hourAt(view, form, one.hour);
	const to = hourAt(view, form, one.hour + one.hours);
	const gap = Math.min(4, (to - from) * 0.22);
	const top = Math.min(rateAt(form, one.rate), y + h - 1);
	return { x: d(from + gap / 2), y: top, w: d(to - from - gap), h: y + h - top };
}
