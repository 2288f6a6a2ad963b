/** The marks of a view: a cell for every hour of Deep Space Nine, a row of cells for every season beside it. */
import type { Form } from '#lib/chart/chart.ts';
import { cellOf, rowOf, slotOf } from './cells.ts';
import { closing, hours, idOf, isClosing, type Hour, type Season } from './data.ts';
import { gridOf, type Box } from './layout.ts';
import { beside } from './rows.ts';
import type { HoursView } from './view.ts';

export interface Cell {
	id: string;
	box: Box;
	lit: boolean;
	picked: boolean;
	/** What it is, for readers who point at it. */
	name: string;
}

const halves = ['first', 'second'];

/** For example: Hour 175: “What You Leave Behind”, first of two hours, season 7. */
export function nameOf({ hour, title, part, of, season }: Hour): string {
	return `Hour ${hour}: “${title}”, ${of > 1 ? `${halves[part - 1]} of two hours, ` : ''}season ${season}`;
}

/** Every hour of Deep Space Nine, the same element in every view. */
export function cellsOf(view: HoursView, form: Form): readonly Cell[] {
	return hours.map((hour) => ({
		id: hour.id,
		box: cellOf(view, form, hour),
		lit: isClosing(hour),
		picked: view.hour === hour.hour,
		name: nameOf(hour)
	}));
}

const outline = ({ x, y, w, h }: Box) => `M${x} ${y}h${w}v${h}h${-w}z`;

/** A season as one shape of cells. */
export function seasonsOf(view: HoursView, form: Form): readonly { id: string; d: string; name: string }[] {
	return beside(view).map((one: Season) => ({
		id: idOf(one),
		d: rowOf(view, form, one).map(outline).join(''),
		name: `${one.show}, season ${one.season}: ${one.numbers} ${view.draw === 'all' ? 'hours' : 'episodes'}`
	}));
}

/** The places in the grid that the closing run has left, as one shape; none where it has not. */
export function leftBy(view: HoursView, form: Form): string | null {
	if (view.draw === 'all') return null;
	const at = gridOf(view, form);
	return closing.map((hour) => outline(slotOf(at, hour))).join('');
}
