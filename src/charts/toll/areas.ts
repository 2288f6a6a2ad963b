/** Where the losses of a view stand, and at which scale. The unit of both axes is the side of one starship's company. */
import { range } from 'd3-array';
import type { Size } from '#lib/chart/forms.ts';
import type { Box } from '#lib/marks/place.ts';
import { tenth, type Scales } from '#lib/marks/scales.ts';
import { livesPerPixel, lossIn, pixels, type Loss } from './data.ts';
import { shown, type TollView } from './view.ts';

/** From where to where an area reaches on both axes. */
export type Area = Readonly<Record<'x' | 'y', readonly [number, number]>>;

/** Where the text and the areas of a figure have their room, in pixels. */
export interface Stage {
	/** Width of the column of text: left of the areas, or over them; none where the areas need it. */
	column: number;
	over: boolean;
	left: number;
	top: number;
	foot: number;
	/** The power of ten by which the scale differs from the one scale: positive means more lives in a pixel. */
	power: number;
	/** Pixels in a unit. */
	unit: number;
	/** The baseline of the number, where the areas stand on it. */
	line?: number | undefined;
}

/** Views of what is too small to see: the one pixel stands enlarged beside itself. */
export const isEnlarged = ({ figure }: TollView) => figure === 'ar-558' || figure === 'casualty-list';

/** No field is more slender than this: its height in sides of a square of the same area. */
const slender = 1.9;
const highOf = (power: number, room: number) =>
	Math.min(room, slender * Math.sqrt(pixels(lossIn('cardassia').lives) / 10 ** power));
const widthOf = (power: number, room: number) => pixels(lossIn('cardassia').lives) / 10 ** power / highOf(power, room);

/** Where the number and what stands for it have one baseline: with room for a square of the soldiers above it, or for the pixel. */
function lineOf(view: TollView, { height, narrow, low }: Size, over: boolean): number | undefined {
	if (over) return view.figure === 'grissom' ? 64 : undefined;
	if (narrow && low) return undefined;
	const beside = shown(view)
		.slice(1)
		.map((id) => Math.ceil(Math.sqrt(pixels(lossIn(id).lives))));
	// A square beside the subject has two lines of words over it.
	return Math.max(80, Math.round(height * 0.3), ...beside.map((side) => side + 38));
}

/** Where a figure has its room; a scale changes by whole powers of ten, to the largest that the room holds. */
export function stageOf(view: TollView, size: Size): Stage {
	const { width, height, narrow, low } = size;
	const over = narrow && height >= 280;
	const left = over ? 0 : Math.min(310, Math.round(width * 0.52));
	const column = over ? width : left - (narrow ? 10 : 20);
	const usual = { column, over, left, top: 8, foot: height - (over ? 30 : 5) };
	const stage = (power: number, own: Partial<Stage> = {}): Stage => ({
		...usual,
		...own,
		power,
		unit: 10 ** (-power / 2)
	});
	if (isEnlarged(view)) return stage(height >= 325 && width - left >= 440 ? -5 : -4);
	if (view.figure !== 'cardassia') {
		const line = lineOf(view, size, over);
		return stage(0, line ? { line, foot: line } : {});
	}
	const own = { top: over ? 80 : low ? 2 : 24, foot: height - (over ? 2 : 5) };
	const rest = width - widthOf(1, own.foot - own.top) - (narrow ? 66 : 76);
	if (over) return stage(rest >= 0 ? 1 : 2, own);
	if (rest > 185) return stage(1, { ...own, left: Math.min(left, rest), column: Math.min(left, rest) - 20 });
	return low && rest >= 0 ? stage(1, { ...own, left: 0, column: 0 }) : stage(2, own);
}

/** Every area of a figure's view, its subject first; the smaller ones stand beside it at the same scale. */
export function areasOf(view: TollView, stage: Stage, { narrow, roomy }: Size): ReadonlyMap<string, Area> {
	const { power, over, top, foot } = stage;
	const [subject, ...others] = shown(view) as [string, ...string[]];
	const units = (pixels: number) => pixels / stage.unit;
	const sizeOf = (id: string) => pixels(lossIn(id).lives);
	const standing = (id: string, from: number, high = Math.sqrt(sizeOf(id)), on = 0): [string, Area] => [
		id,
		{ x: [from, from + sizeOf(id) / high], y: [on, on + high] }
	];
	if (view.figure === 'cardassia') {
		const field = standing(subject, 0, units(highOf(power, foot - top)));
		const right = field[1].x[1] + units(roomy ? 28 : narrow ? 10 : 14);
		const pitch = units(Math.min(62, (foot - top) / 3));
		return new Map([field, ...others.map((id, i) => standing(id, right, undefined, i * pitch))]);
	}
	if (isEnlarged(view)) {
		const from = units(over ? 110 : narrow ? 12 : 0);
		const speck = from - units(narrow && !over ? 14 : 38);
		const pixel: Area = { x: [speck, speck + units(1)], y: [units(40), units(41)] };
		return new Map([standing(subject, from, 1), ['grissom', pixel]]);
	}
	const gap = narrow && !over ? 24 : 90;
	// The pixel alone stands where it stands beside the soldiers, so that it stays when their square appears.
	let next = view.figure === 'grissom' ? Math.round(Math.sqrt(sizeOf('soldiers'))) + gap : 0;
	return new Map(
		[subject, ...others].map((id) => {
			const area = standing(id, next);
			next = Math.round(area[1].x[1] + gap);
			return area;
		})
	);
}

/** The one pixel, enlarged: what a starship's company would fill where these people stand. */
export const companyAt = ({ x: [from] }: Area): Area => ({ x: [from, from + 1], y: [0, 1] });

/** The box of an area. Areas are in proportion to a thousandth of a pixel. */
export function boxOf(k: Scales, { x, y }: Area): Box {
	const [left, right] = x.map((at) => k.xScale(at)) as [number, number];
	const [foot, top] = y.map((at) => k.yScale(at)) as [number, number];
	const [bx, by, w, h] = [left, top, right - left, foot - top].map((n) => Math.round(n * 1000) / 1000);
	return { x: bx!, y: by!, w: w!, h: h! };
}

/** Cells in a column, and columns in one pixel: 25 × 50 for a company of 1,250. A cell is twice as high as wide. */
const column = Math.sqrt(livesPerPixel / 2);

/** The people of an enlarged loss from the left, as strokes down their columns; each dash of a stroke is one person. */
export function peopleOf(k: Scales, { x: [left] }: Area, { lives, left: still }: Loss) {
	const high = (k.yScale(0) - k.yScale(1)) / column;
	const run = (from: number, to: number, fill: string) => ({
		fill,
		d: range(Math.floor(from / column), Math.ceil(to / column))
			.map((i) => [i, Math.max(from - i * column, 0), Math.min(to - i * column, column)] as const)
			.map(([i, first, last]) => {
				const at = [k.xScale(left + (i + 0.5) / (2 * column)), k.yScale(1 - (first + 0.12) / column)].map(tenth);
				return `M${at.join(' ')}v${tenth((last - first - 0.24) * high)}`;
			})
			.join(''),
		width: (high * 0.31).toFixed(2),
		dash: `${(high * 0.76).toFixed(2)} ${(high * 0.24).toFixed(2)}`
	});
	return still === null ? [run(0, lives, 'people-dim')] : [run(0, still, 'accent'), run(still, lives, 'context')];
}
