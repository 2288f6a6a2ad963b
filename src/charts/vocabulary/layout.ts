/** Where things stand in each of the drawings, in whole pixels. Pure geometry, no colour, no words. */
import type { Form } from '#lib/chart/chart.ts';
import { of, order, type Episode, type Series } from './data.ts';
import { domainOf, meanOf, rateOf } from './rates.ts';
import type { VocabularyView } from './view.ts';

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

/** Dots are larger where they have a strip to themselves. */
export const dotOf = ({ draw }: VocabularyView, form: Form) =>
	sizes[form].dot * (draw === 'all' || !isRoomy(form) ? 1 : 1.4);

export const sizeOf = (form: Form) => (form === 'wide' ? 13.5 : form === 'frame' ? 13 : 12.5);

const box = (x: number, y: number, w: number, h: number): Box => ({ x, y, w, h });
const plots: Readonly<Record<Form, Box>> = {
	wide: box(34, 4, 722, 484),
	frame: box(34, 3, 722, 302),
	narrow: box(24, 3, 292, 309),
	'wide-compact': box(34, 2, 722, 174),
	'narrow-compact': box(24, 2, 292, 144),
	card: box(28, 2, 448, 162)
};
export const plotOf = (form: Form): Box => plots[form];

/** Diameter of a dot, reach of a cross, radius of a finale. */
export const sizes: Readonly<Record<Form, { dot: number; cross: number; finale: number }>> = {
	wide: { dot: 5, cross: 8, finale: 8 },
	frame: { dot: 4, cross: 7, finale: 7 },
	narrow: { dot: 3.2, cross: 6, finale: 5.5 },
	'wide-compact': { dot: 3, cross: 6, finale: 5.5 },
	'narrow-compact': { dot: 2.4, cross: 5, finale: 4.5 },
	card: { dot: 2.8, cross: 6, finale: 5.5 }
};

/** The list that runs across. */
export const lensOf = ({ draw }: VocabularyView) => (draw === 'people' ? 'people' : 'tech');

export interface Scales {
	x(value: number): number;
	y(value: number): number;
}

/** Scales of the two axes; where every series has a strip of its own, only x counts. */
export function scales(view: VocabularyView, form: Form): Scales {
	const { x, y, w, h } = plots[form];
	const across = w / domainOf(view, lensOf(view))[1];
	const up = h / domainOf(view, 'people')[1];
	return { x: (value) => x + value * across, y: (value) => y + h - value * up };
}

/** The strip of a series, where each has one: room for words above, for dots below. */
export function stripOf(form: Form, series: Series): { top: number; middle: number; room: number } {
	const { y, h } = plots[form];
	const each = h / order.length;
	const top = y + order.indexOf(series) * each;
	const head = { wide: 40, frame: 30, narrow: 30, 'wide-compact': 15, 'narrow-compact': 14, card: 15 }[form];
	const foot = { wide: 26, frame: 8, narrow: 6, 'wide-compact': 4, 'narrow-compact': 4, card: 4 }[form];
	const room = each - head - foot;
	return { top, middle: Math.round(top + head + room / 2), room };
}

/** Heights of the dots of a strip: stacked where they would cover each other, evenly to both sides. */
function stacked(view: VocabularyView, form: Form, series: Series): ReadonlyMap<string, number> {
	const dot = dotOf(view, form);
	const at = scales(view, form);
	const lens = lensOf(view);
	const bins = new Map<number, Episode[]>();
	for (const one of of(series)) {
		const bin = Math.round(at.x(rateOf(view, lens, one)) / (dot + 0.5));
		bins.set(bin, [...(bins.get(bin) ?? []), one]);
	}
	const most = Math.max(...[...bins.values()].map(({ length }) => length));
	const { middle, room } = stripOf(form, series);
	const step = Math.min(dot + 0.6, room / most);
	const last = of(series).at(-1)!;
	return new Map(
		[...bins.values()].flatMap((own) => {
			// The finale stands on the line.
			const sorted = own.includes(last) ? [last, ...own.filter((one) => one !== last)] : own;
			return sorted.map((one, i) => [one.id, middle + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * step] as const);
		})
	);
}

/** Where every episode of a series stands, in broadcast order. */
export function pointsOf(view: VocabularyView, form: Form, series: Series): readonly (Point & { id: string })[] {
	const at = scales(view, form);
	const heights = view.draw === 'all' ? null : stacked(view, form, series);
	return of(series).map((one) => ({
		id: one.id,
		x: Math.round(at.x(rateOf(view, lensOf(view), one))),
		y: Math.round(heights?.get(one.id) ?? at.y(rateOf(view, 'people', one)))
	}));
}

/** Where the mean of a series stands. */
export function meanAt(view: VocabularyView, form: Form, series: Series): Point {
	const at = scales(view, form);
	const y = view.draw === 'all' ? at.y(meanOf(view, 'people', series)) : stripOf(form, series).middle;
	return { x: Math.round(at.x(meanOf(view, lensOf(view), series))), y: Math.round(y) };
}
