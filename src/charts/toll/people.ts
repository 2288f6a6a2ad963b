/** The enlarged pixel, person by person: upright cells, as many as a starship's company, in columns. */
import type { Form } from '#lib/chart/chart.ts';
import { lossIn, livesPerPixel } from './data.ts';
import { enlarged } from './layout.ts';
import type { TollView } from './view.ts';

/** Cells in a column, and columns in one pixel: 25 × 50 for a company of 1,250. A cell is twice as high as wide. */
export const column = Math.sqrt(livesPerPixel / 2);

/** A run of people, as strokes down their columns; each dash of the stroke is one person. */
export interface Run {
	d: string;
	width: number;
	dash: string;
	/** Still there, gone, or not told apart. */
	kind: 'left' | 'gone' | 'unknown';
}

/** Who stands in the enlarged pixel of a view, filled from the left; none in other views. */
export function peopleOf(view: TollView, form: Form): readonly Run[] {
	const box = enlarged(view, form);
	if (!box) return [];
	const loss = lossIn(view.figure);
	const cell = { w: box.w / (2 * column), h: box.h / column };
	const run = (from: number, to: number, kind: Run['kind']): Run => {
		const parts: string[] = [];
		for (let i = from; i < to;) {
			const first = i % column;
			const n = Math.min(column - first, to - i);
			const x = box.x + (Math.floor(i / column) + 0.5) * cell.w;
			parts.push(`M${short(x)} ${short(box.y + (first + 0.12) * cell.h)}v${short((n - 0.24) * cell.h)}`);
			i += n;
		}
		const solid = cell.h * 0.76;
		return {
			d: parts.join(''),
			width: cell.w * 0.62,
			dash: `${solid.toFixed(2)} ${(cell.h - solid).toFixed(2)}`,
			kind
		};
	};
	if (loss.left === null) return [run(0, loss.lives, 'unknown')];
	return [run(0, loss.left, 'left'), run(loss.left, loss.lives, 'gone')];
}

const short = (value: number) => Math.round(value * 10) / 10;
