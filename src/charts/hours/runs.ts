/** Where the closing run stands on its own, and one season of today beneath it. Pure geometry. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { closing, seasonOf } from './data.ts';
import { grid, type Box, type Grid } from './layout.ts';
import type { Draw, HoursView } from './view.ts';

/** A row of cells, or columns of them; `columns` cells stand side by side before the next row begins. */
export interface Run extends Grid {
	/** Cells that stand below each other before the next column begins; 1 is a row. */
	deep: number;
}
const run = (x: number, y: number, px: number, py: number, gap: number, deep = 1): Run => ({
	...grid(x, y, px, py, gap),
	deep
});

/** The closing run on its own. */
const runs: Readonly<Record<Exclude<Draw, 'all'>, Readonly<Record<Form, Run>>>> = {
	'final-ten': {
		wide: run(0, 322, 76, 104, 4),
		frame: run(0, 198, 76, 62, 4),
		narrow: run(30, 140, 44, 19, 3, 10),
		'wide-compact': run(400, 50, 184, 26, 4, 5),
		'narrow-compact': run(176, 20, 30, 14, 2, 10),
		card: run(262, 4, 28, 18, 2, 10)
	},
	'one-season-today': {
		wide: run(61, 310, 0, 76, 4),
		frame: run(58, 196, 0, 52, 3),
		narrow: run(24, 164, 0, 40, 3),
		'wide-compact': run(422, 50, 0, 48, 3),
		'narrow-compact': run(176, 50, 0, 32, 2),
		card: run(262, 48, 0, 42, 2)
	}
};

/** How far below the closing run one season of today stands. */
export const drop: Readonly<Record<Form, number>> = {
	wide: 126,
	frame: 84,
	narrow: 76,
	'wide-compact': 80,
	'narrow-compact': 60,
	card: 72
};

/** The closing run of a view. Beside a season of today, the longer of the two fills the width, and cells are equal. */
export function runOf(view: HoursView, form: Form): Run {
	const one = runs[view.draw === 'all' ? 'final-ten' : view.draw][form];
	if (view.draw !== 'one-season-today') return one;
	const most = Math.max(closing.length, seasonOf(view.season).numbers);
	return { ...one, px: Math.floor((forms[form].width - one.x + one.gap) / most) };
}

/** How wide a drawn cell of the closing run is where cells stand below each other. */
const across = (one: Run) => (one.deep > 1 && one.px > 100 ? 22 : one.px - one.gap);

/** The cell at a place of a run; `joined` to the next one, it reaches a pixel into it, so that no seam shows. */
export function inRun(one: Run, i: number, joined: boolean): Box {
	const [column, row] = one.deep > 1 ? [Math.floor(i / one.deep), i % one.deep] : [i, 0];
	const join = joined ? one.gap + 1 : 0;
	return {
		x: one.x + column * one.px,
		y: one.y + row * one.py,
		w: across(one) + (one.deep > 1 ? 0 : join),
		h: one.py - one.gap + (one.deep > 1 ? join : 0)
	};
}
