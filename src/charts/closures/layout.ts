/** Where things stand in each of the drawings, in the drawing's own pixels. Pure geometry, no colour, no words. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { endings, inGroup, type Ending, type Group } from './data.ts';
import { personOf, type ClosuresView } from './view.ts';

/** Height of a drawing: the same for all views of a form. */
export function heightOf(form: Form): number {
	return { wide: 516, frame: 330, narrow: 336, 'wide-compact': 200, 'narrow-compact': 168, card: 186 }[form];
}

/** Everybody in rows, everybody on one line of net scores, or one person above that line. */
export function kindOf(view: ClosuresView, form: Form): 'rows' | 'line' | 'person' {
	if (personOf(view)) return 'person';
	return forms[form].compact ? 'line' : 'rows';
}

/** Rows: the first baseline, pitch, room between groups, height of a bar, zero, pixels of a point. */
export const rowSizes = {
	wide: { top: 46, pitch: 19.5, gap: 22, bar: 9, zero: 430, unit: 45, label: 13 },
	frame: { top: 26, pitch: 13.2, gap: 6, bar: 6, zero: 416, unit: 43, label: 12.5 },
	narrow: { top: 27, pitch: 13.2, gap: 6, bar: 6, zero: 192, unit: 21, label: 12.5 }
} as const;
export type Rowed = keyof typeof rowSizes;

const order: readonly Group[] = ['ahead', 'close', 'behind'];

/** The middle of the row of a scored person. */
export function rowOf(ending: Ending, form: Rowed): number {
	const { top, pitch, gap } = rowSizes[form];
	return top + endings.indexOf(ending) * pitch + order.indexOf(ending.group) * gap;
}

/** The height at which a group of rows begins. */
export function groupTop(group: Group, form: Rowed): number {
	return rowOf(inGroup(group)[0]!, form);
}

/** The line of net scores: its height, size of the dots, and where those stand who were not scored. */
export interface NetLine {
	y: number;
	r: number;
	zero: number;
	unit: number;
	/** Centre of the first of those who were not scored. */
	dead: { x: number; y: number };
}

/** Where the line stands, alone or under one person. */
export function lineOf(view: ClosuresView, form: Form): NetLine {
	const { width } = forms[form];
	const alone = kindOf(view, form) === 'line';
	const small = form === 'narrow' || form === 'narrow-compact';
	const r = small ? 4.5 : form === 'wide' ? 6.5 : 6;
	const y = {
		wide: 430,
		frame: 276,
		narrow: 296,
		'wide-compact': alone ? 146 : 166,
		'narrow-compact': alone ? 112 : 138,
		card: alone ? 124 : 153
	}[form];
	const unit = (width - 44) / 10;
	const foot = heightOf(form) - (form === 'wide' ? 18 : 7);
	return { y, r, zero: width / 2, unit, dead: { x: width - 3 * (2 * r + 4) + r, y: foot - 4 } };
}

/** The dot of a person on the line; those with the same score stand on each other. */
export function dotOf(ending: Ending, line: NetLine): { x: number; y: number } {
	if (ending.net === null)
		return { x: line.dead.x + inGroup('dead').indexOf(ending) * (2 * line.r + 4), y: line.dead.y };
	const same = endings.filter(({ net }) => net === ending.net);
	const step = 2 * line.r + 2;
	return { x: line.zero + ending.net * line.unit, y: line.y - line.r - 3 - same.indexOf(ending) * step };
}

/** The large bar of one person: its top, height, zero and pixels of a point. */
export const barSizes: Readonly<
	Record<Form, { y: number; h: number; unit: number; big: number; text: number; lines: number }>
> = {
	wide: { y: 106, h: 44, unit: 68, big: 62, text: 15, lines: 4 },
	frame: { y: 64, h: 24, unit: 62, big: 42, text: 13, lines: 3 },
	narrow: { y: 62, h: 22, unit: 28, big: 36, text: 12.5, lines: 6 },
	'wide-compact': { y: 46, h: 18, unit: 62, big: 34, text: 12.5, lines: 2 },
	card: { y: 44, h: 16, unit: 40, big: 32, text: 12.5, lines: 2 },
	'narrow-compact': { y: 42, h: 14, unit: 26, big: 27, text: 12.5, lines: 2 }
};
