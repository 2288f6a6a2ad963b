/** Where lanes, bands and turning points stand in each of the drawings. Pure geometry. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Band, Lane } from './data.ts';
import { lanesOf, reachOf, turnsIn, domains, type FrontView } from './view.ts';

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

interface Place {
	/** Left of the hours. */
	x: number;
	/** Rows of labels above, their height, and the strip of turning points under them. */
	rows: number;
	row: number;
	ticks: number;
	tick: number;
	/** Top and foot of the lanes. */
	top: number;
	foot: number;
	size: number;
}

export const places: Readonly<Record<Form, Place>> = {
	wide: { x: 118, rows: 4, row: 19, ticks: 82, tick: 10, top: 99, foot: 491, size: 13 },
	frame: { x: 112, rows: 3, row: 18, ticks: 60, tick: 8, top: 74, foot: 308, size: 12.5 },
	narrow: { x: 70, rows: 3, row: 17, ticks: 56, tick: 8, top: 68, foot: 316, size: 12.5 },
	'wide-compact': { x: 112, rows: 1, row: 16, ticks: 19, tick: 6, top: 27, foot: 184, size: 12.5 },
	'narrow-compact': { x: 70, rows: 1, row: 15, ticks: 17, tick: 4, top: 22, foot: 152, size: 12.5 },
	card: { x: 76, rows: 1, row: 16, ticks: 19, tick: 5, top: 26, foot: 169, size: 12.5 }
};

/** The box of the lanes. */
export function plotOf(form: Form): Box {
	const { x, top, foot } = places[form];
	return { x, y: top, w: forms[form].width - x - 2, h: foot - top };
}

/** The domain of x. */
export const xDomain = (view: FrontView): [number, number] => [...domains[view.period]];

/** Middle and half height of a lane. A ribbon that stands alone is taller, and in the middle. */
export function laneAt(view: FrontView, lane: Lane, form: Form): { middle: number; half: number } {
	const { y, h } = plotOf(form);
	const shown = lanesOf(view);
	if (shown.length === 1) return { middle: y + h * 0.42, half: Math.min(h * 0.28, 84) };
	const step = h / shown.length;
	return { middle: y + (shown.indexOf(lane) + 0.5) * step, half: Math.min(step * 0.46, 18) };
}

/** The box of a band: above the line with the Federation, below it against, on it neither. */
export function boxOf(view: FrontView, band: Band, form: Form, at: (hour: number) => number): Box {
	const { middle, half } = laneAt(view, band.lane, form);
	const { x: left, w: width } = plotOf(form);
	const [from, to] = reachOf(band);
	const [low, high] = domains[view.period];
	// What began before the first hour has a tab to the left of it.
	const tab = band.before && band.end === band.start && low < 1 ? 7 : 0;
	const x = Math.max(at(Math.max(from, low)), left) - tab;
	const w = Math.max(Math.min(at(Math.min(to, high)), left + width) - x, 1.5);
	const thin = Math.max(half * 0.28, 3);
	switch (band.stance) {
		case 'with':
			// Rebels are not yet a power: half as high as a fleet.
			return band.id === 'A09'
				? { x, y: middle - half * 0.62, w, h: half * 0.62 }
				: { x, y: middle - half, w, h: half };
		case 'against':
		case 'cool':
		case 'pact':
			return { x, y: middle, w, h: half };
		case 'apart':
			return { x, y: middle - thin / 2, w, h: thin };
		case 'between':
			if (tab) return { x, y: middle, w, h: half };
			return { x, y: middle + thin / 2 + 2, w, h: Math.max(thin, half * 0.4) };
	}
}

/** Where each turning point stands in its hour: several of one hour stand side by side, in their order. */
export function turnPlaces(view: FrontView): ReadonlyMap<string, number> {
	const turns = turnsIn(view);
	return new Map(
		turns.map(({ id, hour }) => {
			const same = turns.filter((one) => one.hour === hour);
			const place = same.findIndex((one) => one.id === id);
			return [id, hour + ((place + 0.5) / same.length - 0.5) * 0.8];
		})
	);
}
