/** All finales: against the mean of their show where there is room, else as a swarm along one scale. */
import type { Form } from '#lib/chart/chart.ts';
import { series, type Finale } from './data.ts';
import { isWide, type Box } from './layout.ts';

/** Scales: means of shows across, finales up; the same for every state. */
export const means: readonly [number, number] = [6.7, 9.1];
export const rates: readonly [number, number] = [2.3, 10.1];

const plots: Readonly<Record<Form, Box>> = {
	wide: { x: 34, y: 4, w: 722, h: 462 },
	frame: { x: 34, y: 4, w: 722, h: 284 },
	narrow: { x: 172, y: 8, w: 140, h: 322 },
	'wide-compact': { x: 10, y: 80, w: 740, h: 86 },
	'narrow-compact': { x: 6, y: 74, w: 308, h: 70 },
	card: { x: 8, y: 80, w: 462, h: 80 }
};

/** The box of the points; a swarm runs along it. */
export function plotOf(form: Form): Box {
	return plots[form];
}

/** Whether a swarm runs upwards (with its dots piled to the right) rather than to the right (piled upwards). */
export const isUp = (form: Form) => form === 'narrow';

/** Radius of a finale's point. */
export function radiusOf(form: Form): number {
	return { wide: 5.5, frame: 4.5, narrow: 3.5, 'wide-compact': 4, 'narrow-compact': 2.2, card: 3 }[form];
}

const between = (value: number, [low, high]: readonly [number, number]) => (value - low) / (high - low);

/** Where a rating stands along a swarm, or up a plot. */
export function along(rating: number, form: Form): number {
	const { x, y, w, h } = plots[form];
	const share = between(rating, rates);
	return isWide(form) || isUp(form) ? y + h * (1 - share) : x + w * share;
}

/** Where a mean stands across a plot. */
export function acrossOf(mean: number, form: Form): number {
	const { x, w } = plots[form];
	return x + w * between(mean, means);
}

/** Middles of points, in the order given. In a swarm the three series come first, so that they stand on its line. */
export function spots(some: readonly Finale[], form: Form): readonly { x: number; y: number }[] {
	if (isWide(form)) return some.map(({ row, mean }) => ({ x: acrossOf(mean, form), y: along(row.rating, form) }));
	const { x, y, h } = plots[form];
	const step = radiusOf(form) * 2 + (form === 'narrow-compact' ? 0.6 : 1);
	const first = (one: Finale) => series.findIndex((id) => id === one.show);
	const order = some.toSorted((a, b) => first(b) - first(a) || a.row.rating - b.row.rating);
	const placed = new Map<string, { at: number; off: number }>();
	for (const { show, row } of order) {
		const at = along(row.rating, form);
		let off = 0;
		while ([...placed.values()].some((one) => Math.hypot(one.at - at, one.off - off) < step)) off += 0.5;
		placed.set(show, { at, off });
	}
	return some.map(({ show }) => {
		const { at, off } = placed.get(show)!;
		return isUp(form) ? { x: x + off, y: at } : { x: at, y: y + h - radiusOf(form) - 3 - off };
	});
}
