/** Where the areas stand in each of the drawings, in the drawing's own pixels, and at which scale. Pure geometry. */
import type { Form } from '#lib/chart/chart.ts';
import { lossIn, pixels } from './data.ts';
import { shown, type TollView } from './view.ts';

export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** The area of one loss. Its size in pixels is the lives, in pixels of the one scale, divided by ten to `power`. */
export interface Area {
	id: string;
	box: Box;
	power: number;
}

/** Height of a drawing: the same for all views of a form, so that nothing below it ever moves. */
export function heightOf(form: Form): number {
	return { wide: 516, frame: 330, narrow: 336, 'wide-compact': 200, 'narrow-compact': 168, card: 186 }[form];
}

/** Where the areas begin, the line they stand on, and how far apart they stand. */
const stage: Readonly<Record<Form, { x: number; base: number; gap: number }>> = {
	wide: { x: 310, base: 420, gap: 90 },
	frame: { x: 310, base: 290, gap: 90 },
	narrow: { x: 0, base: 300, gap: 70 },
	'wide-compact': { x: 310, base: 180, gap: 90 },
	'narrow-compact': { x: 176, base: 150, gap: 26 },
	card: { x: 250, base: 170, gap: 40 }
};

/** Views of what is too small to see: the one pixel stands enlarged beside itself. */
export function isEnlarged(view: TollView): boolean {
	return view.figure === 'ar-558' || view.figure === 'casualty-list';
}

/** The power of ten by which a drawing's scale differs from the one scale: positive means more lives in a pixel. */
export function powerOf(view: TollView, form: Form): number {
	if (view.figure === 'cardassia') return form === 'narrow-compact' ? 2 : 1;
	if (isEnlarged(view)) return form === 'wide' || form === 'frame' ? -5 : -4;
	return 0;
}

/** Pixels of a drawing that a loss fills at a power of ten. */
export function areaOf(id: string, power: number): number {
	return pixels(lossIn(id).lives) / 10 ** power;
}

/** An area that stands on a line: a square, or as high as it is told. */
function standing(id: string, power: number, x: number, base: number, height?: number): Area {
	const size = areaOf(id, power);
	const h = height ?? Math.sqrt(size);
	return { id, power, box: { x, y: base - h, w: size / h, h } };
}

/** Where the enlarged pixel stands, and where the pixel itself does, from which it unfolds. */
const unfolded: Readonly<Record<Form, { x: number; base: number; speck: [x: number, base: number] }>> = {
	wide: { x: 310, base: 420, speck: [272, 420] },
	frame: { x: 310, base: 323, speck: [272, 262] },
	narrow: { x: 120, base: 292, speck: [84, 292] },
	'wide-compact': { x: 390, base: 156, speck: [352, 156] },
	'narrow-compact': { x: 176, base: 138, speck: [163, 138] },
	card: { x: 300, base: 150, speck: [266, 150] }
};

/** The one pixel, enlarged: an outline that stands for a starship's company. Null where nothing is enlarged. */
export function enlarged(view: TollView, form: Form): Box | null {
	if (!isEnlarged(view)) return null;
	const { x, base } = unfolded[form];
	return standing('grissom', powerOf(view, form), x, base).box;
}

/** The field of `cardassia`, as high as the drawing leaves room for (a square without `height`), and what stands beside it. */
const field: Readonly<
	Record<Form, { x: number; base: number; height?: number; beside: number; foot: number; pitch: number }>
> = {
	wide: { x: 310, base: 460, height: 400, beside: 28, foot: 460, pitch: 62 },
	frame: { x: 310, base: 322, height: 300, beside: 28, foot: 322, pitch: 62 },
	narrow: { x: 0, base: 336, beside: 10, foot: 336, pitch: 60 },
	'wide-compact': { x: 310, base: 200, height: 200, beside: 24, foot: 200, pitch: 62 },
	'narrow-compact': { x: 0, base: 146, beside: 106, foot: 146, pitch: 32 },
	card: { x: 0, base: 186, height: 184, beside: 14, foot: 186, pitch: 70 }
};

/** Every area of a figure's view, its subject first; the smaller ones stand beside it at the same scale. */
export function areasOf(view: TollView, form: Form): readonly Area[] {
	const [subject, ...others] = shown(view) as [string, ...string[]];
	const power = powerOf(view, form);
	const large = enlarged(view, form);
	if (large) {
		const { x, base, speck } = unfolded[form];
		return [standing(subject, power, x, base, large.h), standing('grissom', 0, ...speck)];
	}
	if (view.figure === 'cardassia') {
		const { x, base, height, beside, foot, pitch } = field[form];
		const main = standing(subject, power, x, base, height);
		const right = main.box.x + main.box.w + beside;
		return [main, ...others.map((id, i) => standing(id, power, right, foot - i * pitch))];
	}
	const { x, base, gap } = stage[form];
	// The pixel alone stands where it stands beside the soldiers, so that it stays when their square appears.
	let next = view.figure === 'grissom' ? Math.round(x + Math.sqrt(areaOf('soldiers', 0)) + gap) : x;
	return [subject, ...others].map((id) => {
		const area = standing(id, power, next, base);
		next = Math.round(next + area.box.w + gap);
		return area;
	});
}
