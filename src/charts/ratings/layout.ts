/** Where things stand in each of the drawings, in the drawing's own pixels. Pure geometry. */
import type { Form } from '#lib/chart/chart.ts';
import { series, type Rating } from './data.ts';

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

export const isWide = (form: Form) => form === 'wide' || form === 'frame';

/** Ratings that strips reach from and to. They are positions on a line, not lengths, so it need not start at zero. */
export const reach: readonly [number, number] = [6.5, 9.4];

interface Strip {
	/** Left edge of the first strip, width of each, gap between two. */
	x: number;
	w: number;
	gap: number;
	/** Top and height of the scale. */
	y: number;
	h: number;
	/** Height of a strip's own ground; strips of narrow drawings stand one under the other. */
	down: number;
	/** Room of the seasons, the run-up and the finale, as shares of the width. */
	parts: readonly [seasons: number, runUp: number, finale: number];
}

const across = [0.06, 0.68, 0.9] as const;
const strips: Readonly<Record<Form, Strip>> = {
	wide: { x: 28, w: 232, gap: 18, y: 40, h: 440, down: 0, parts: across },
	frame: { x: 28, w: 232, gap: 18, y: 34, h: 266, down: 0, parts: across },
	narrow: { x: 18, w: 302, gap: 0, y: 22, h: 68, down: 113, parts: [0.03, 0.62, 0.86] },
	'wide-compact': { x: 28, w: 232, gap: 18, y: 30, h: 146, down: 0, parts: across },
	'narrow-compact': { x: 0, w: 102, gap: 7, y: 26, h: 118, down: 0, parts: [0.02, 0.56, 0.87] },
	card: { x: 22, w: 142, gap: 16, y: 28, h: 134, down: 0, parts: [0.04, 0.6, 0.87] }
};

/** The ground of a series' strip. */
export function stripOf(show: string, form: Form): Box {
	const { x, w, gap, y, h, down } = strips[form];
	const i = series.findIndex((one) => one === show);
	return down ? { x, y: y + i * down, w, h } : { x: x + i * (w + gap), y, w, h };
}

/** Height of a rating on a strip. */
export function heightAt(rating: number, strip: Box): number {
	const [low, high] = reach;
	return strip.y + strip.h * (1 - (rating - low) / (high - low));
}

/** Middle and width of what a row is drawn as: a short bar for a mean, a point for a finale. */
export function columnOf(
	{ scope, season }: Pick<Rating, 'scope' | 'season'>,
	strip: Box,
	form: Form
): { x: number; w: number } {
	const [from, runUp, finale] = strips[form].parts;
	const end = runUp - 0.1;
	const pitch = ((end - from) / 7) * strip.w;
	if (scope === 'season') return { x: strip.x + from * strip.w + (season! - 0.5) * pitch, w: pitch * 0.74 };
	if (scope === 'series') return { x: strip.x + ((from + end) / 2) * strip.w, w: (end - from) * strip.w };
	if (scope === 'run-up') return { x: strip.x + (runUp + 0.02) * strip.w, w: Math.max(0.12 * strip.w, 16) };
	return { x: strip.x + finale * strip.w, w: 0 };
}
