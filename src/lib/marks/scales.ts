/** The context of LayerCake as our marks read it: D3's scales, rows that have ids, and the size that is drawn. */
import { getLayerCakeContext, type LayerCakeContext } from 'layercake';
import type { Row } from '#lib/chart/chart.ts';
import type { Size } from '#lib/chart/forms.ts';
import type { Box } from './place.ts';

/** Scales answer nominal pixels of the viewBox; `custom` holds what is drawn beside them. */
export type Scales<R extends Row = Row> = Omit<LayerCakeContext<unknown, readonly R[]>, 'custom'> & {
	custom: { size: Size; names: boolean };
};

/** The scales of the plot, or of the panel, that a mark stands in. */
export const useScales = <R extends Row = Row>() => getLayerCakeContext() as unknown as Scales<R>;

/** No mark needs more than a tenth of a pixel. */
export const tenth = (pixels: number) => Math.round(pixels * 10) / 10;

/** What an axis can name: a band, a point, or from where to where on a continuous scale. */
export type Place = string | number | readonly [number, number];

/** Left and right edge of a place, in pixels; a point has no width. */
export function spanAt({ xScale }: { xScale: Scales['xScale'] }, at: Place): [number, number] {
	if (Array.isArray(at)) return [xScale(at[0]), xScale(at[1])];
	const left = xScale(at);
	return [left, left + (xScale.bandwidth?.() ?? 0)];
}

/** What a mark may read instead of the accessors of the plot. */
export interface Channels<R extends Row = Row> {
	x?: ((row: R) => Place) | undefined;
	y?: ((row: R) => number) | undefined;
}

/** Left and right edge of a row's bar. On a continuous scale bars stand apart by a fifth of their width, four pixels at most. */
export function spanOf<R extends Row>(k: Scales<R>, row: R, x: (row: R) => Place = k.x): [number, number] {
	const [left, right] = spanAt(k, x(row));
	const gap = k.xScale.bandwidth ? 0 : Math.min(4, (right - left) * 0.22);
	return [tenth(left + gap / 2), tenth(right - gap / 2)];
}

/** Where a row stands as a point: over the middle of its place, at its value. */
export function pointOf<R extends Row>(k: Scales<R>, row: R, { x = k.x, y = k.y }: Channels<R> = {}): [number, number] {
	const [left, right] = spanAt(k, x(row));
	return [tenth((left + right) / 2), tenth(k.yScale(y(row)))];
}

/** The box of a row's bar, from the foot of the scale to its value. What is not nothing stays visible. */
export function barOf<R extends Row>(k: Scales<R>, row: R, { x, y = k.y }: Channels<R> = {}): Box {
	const [left, right] = spanOf(k, row, x);
	const foot = k.yRange[0];
	const top = tenth(Math.min(k.yScale(y(row)), foot - 1));
	return { x: left, y: top, w: tenth(right - left), h: tenth(foot - top) };
}

/** Only the level of a row's value: over a band it reaches beyond the bar, on a continuous scale it keeps clear of the next. */
export function levelOf<R extends Row>(
	k: Scales<R>,
	row: R,
	thick: number,
	{ x = k.x, y = k.y }: Channels<R> = {}
): Box {
	const [from, to] = spanAt(k, x(row));
	const beyond = k.xScale.bandwidth ? 2 : -1;
	const [left, right] = [Math.round(from - beyond), Math.round(to + beyond)];
	return { x: left, y: tenth(k.yScale(y(row)) - thick / 2), w: right - left, h: thick };
}
