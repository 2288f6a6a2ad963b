/** What one pixel of a drawing stands for, in words: the scale changes by powers of ten only, and never silently. */
import type { Form } from '#lib/chart/chart.ts';
import { count, decimal } from '#lib/chart/number.ts';
import { livesPerPixel, lossIn, pixels } from './data.ts';
import { powerOf } from './layout.ts';
import type { TollView } from './view.ts';

/** What one pixel of the drawing stands for, and whether that differs from the one scale. */
export function scaleOf(view: TollView, form: Form): { text: string; changed: boolean } {
	const power = powerOf(view, form);
	if (power < 0) return { text: `Enlarged ${count(10 ** -power)} times: a mark is a person`, changed: true };
	const text = `1 pixel = ${count(livesPerPixel * 10 ** power)} lives`;
	return { text: power ? `Scale changed: ${text}` : text, changed: power !== 0 };
}

/** How much of one pixel the figure of an enlarged view fills: "0.12 of a pixel; those gone, 0.09". */
export function shareOf(view: TollView): string {
	const { lives, left } = lossIn(view.figure);
	const share = pixels(lives);
	if (left === null) return `${decimal(share)} pixels`;
	return `${decimal(share, 2)} of a pixel; those gone, ${decimal(pixels(lives - left), 2)}`;
}
