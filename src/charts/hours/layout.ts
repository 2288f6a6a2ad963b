/** The grids of cells in each of the drawings, in whole pixels. Pure geometry, no colour, no words. */
import type { Form } from '#lib/chart/chart.ts';
import type { HoursView } from './view.ts';

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

/** Cells in rows: where the first stands, how far apart they are, and how much of that is gap. */
export interface Grid {
	x: number;
	y: number;
	px: number;
	py: number;
	gap: number;
}

export const grid = (x: number, y: number, px: number, py: number, gap: number): Grid => ({ x, y, px, py, gap });

/** The right edge of a full season. */
export const right = ({ x, px, gap }: Grid) => x + 26 * px - gap;

/** The two series side by side or one above the other. */
export const both: Readonly<Record<Form, readonly [own: Grid, other: Grid]>> = {
	wide: [grid(61, 46, 27, 26, 3), grid(61, 326, 27, 26, 3)],
	frame: [grid(58, 2, 19, 19, 2), grid(58, 182, 19, 19, 2)],
	narrow: [grid(24, 42, 11, 14, 1), grid(24, 226, 11, 14, 1)],
	'wide-compact': [grid(22, 50, 13, 18, 2), grid(422, 50, 13, 18, 2)],
	'narrow-compact': [grid(0, 48, 6, 13, 1), grid(165, 48, 6, 13, 1)],
	card: [grid(0, 48, 9, 16, 1), grid(247, 48, 9, 16, 1)]
};

/** The seven seasons where the closing run leaves them. */
const alone: Readonly<Record<Form, Grid>> = {
	...(Object.fromEntries(Object.entries(both).map(([form, [own]]) => [form, own])) as Record<Form, Grid>),
	frame: grid(58, 30, 27, 15, 2),
	narrow: grid(24, 24, 11, 13, 1)
};

/** The grid of Deep Space Nine. */
export const gridOf = (view: HoursView, form: Form) => (view.draw === 'all' ? both[form][0] : alone[form]);
