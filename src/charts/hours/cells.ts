/** Where the cell of an hour stands in a view. */
import type { Form } from '#lib/chart/chart.ts';
import { closing, isClosing, type Hour, type Season } from './data.ts';
import { both, gridOf, type Box, type Grid } from './layout.ts';
import { drop, inRun, runOf } from './runs.ts';
import type { HoursView } from './view.ts';

/** The place of an hour in the grid of all. */
export function slotOf(at: Grid, { season, place, part, of }: Hour): Box {
	const joined = part < of ? at.gap + 1 : 0;
	return { x: at.x + place * at.px, y: at.y + (season - 1) * at.py, w: at.px - at.gap + joined, h: at.py - at.gap };
}

/** Where an hour stands: in the grid, or with the closing run. */
export function cellOf(view: HoursView, form: Form, hour: Hour): Box {
	if (view.draw === 'all' || !isClosing(hour)) return slotOf(gridOf(view, form), hour);
	return inRun(runOf(view, form), hour.hour - closing[0]!.hour, hour.part < hour.of);
}

/** The cells of one season of another series. */
export function rowOf(view: HoursView, form: Form, { season, numbers }: Season): readonly Box[] {
	if (view.draw === 'one-season-today') {
		const one = runOf(view, form);
		return Array.from({ length: numbers }, (_, i) => inRun({ ...one, y: one.y + drop[form] }, i, false));
	}
	const { x, y, px, py, gap } = both[form][1];
	return Array.from({ length: numbers }, (_, i) => ({
		x: x + i * px,
		y: y + (season - 1) * py,
		w: px - gap,
		h: py - gap
	}));
}
