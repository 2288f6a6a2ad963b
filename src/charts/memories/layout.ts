/** Where things stand in each of the drawings, in the drawing's own pixels. Pure geometry, no colour, no words. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { about, hours, memories, spoken, type Memory } from './data.ts';
import type { MemoriesView } from './view.ts';

/** Height of a drawing: the same for all views of a form. */
export function heightOf(form: Form): number {
	return { wide: 516, frame: 330, narrow: 336, 'wide-compact': 200, 'narrow-compact': 168, card: 186 }[form];
}

export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** Frames one under the other with a bar each: pitch, frame, and the bars. */
export const rowSizes = {
	wide: { top: 24, pitch: 60, w: 76, h: 48, text: 96, bar: 372, long: 318, deep: 16, label: 14 },
	frame: { top: 19, pitch: 38.5, w: 52, h: 32, text: 68, bar: 372, long: 318, deep: 12, label: 12.5 },
	narrow: { top: 2, pitch: 42, w: 44, h: 32, text: 56, bar: 56, long: 210, deep: 7, label: 12.5 }
} as const;
export type Rowed = keyof typeof rowSizes;

/** Frames side by side, like a strip of film. */
export const strips = {
	'wide-compact': { y: 84, h: 56 },
	card: { y: 84, h: 40 },
	'narrow-compact': { y: 78, h: 28 }
} as const;
export type Stripped = keyof typeof strips;

export const isRowed = (form: Form): form is Rowed => !forms[form].compact;

/** Extra room before the one who is missing. */
const apart: Readonly<Record<Form, number>> = {
	wide: 14,
	frame: 5,
	narrow: 3,
	'wide-compact': 12,
	card: 8,
	'narrow-compact': 6
};

/** The frame of a person. */
function personFrame(memory: Memory, form: Form): Box {
	const i = memories.indexOf(memory);
	const off = memory.standing === 'missing' ? apart[form] : 0;
	if (isRowed(form)) {
		const { top, pitch, w, h } = rowSizes[form];
		return { x: 1, y: top + i * pitch + off - (form === 'wide' ? 4 : 1), w, h };
	}
	const { y, h } = strips[form];
	const pitch = (forms[form].width - apart[form]) / memories.length;
	return { x: i * pitch + off, y, w: pitch - (form === 'narrow-compact' ? 4 : 8), h };
}

/** The line of her words over the hours, and the empty frame at its end. */
export const lineSizes: Readonly<Record<Form, { y: number; h: number; long: number; frame: Box; bar: number }>> = {
	wide: { y: 218, h: 118, long: 616, frame: { x: 644, y: 128, w: 114, h: 74 }, bar: 2.6 },
	frame: { y: 142, h: 74, long: 630, frame: { x: 654, y: 84, w: 104, h: 58 }, bar: 2.6 },
	narrow: { y: 134, h: 62, long: 246, frame: { x: 258, y: 92, w: 61, h: 42 }, bar: 1.1 },
	'wide-compact': { y: 136, h: 66, long: 640, frame: { x: 664, y: 82, w: 95, h: 54 }, bar: 2.6 },
	card: { y: 126, h: 58, long: 390, frame: { x: 406, y: 78, w: 73, h: 48 }, bar: 1.6 },
	'narrow-compact': { y: 118, h: 48, long: 246, frame: { x: 260, y: 80, w: 59, h: 38 }, bar: 1.1 }
};

/** The items beside or beneath that line: columns, the first row, pitch, and the small frame of each. */
const itemSizes: Readonly<Record<Form, { columns: number; y: number; pitch: number; w: number; h: number }>> = {
	wide: { columns: 2, y: 286, pitch: 78, w: 22, h: 15 },
	frame: { columns: 2, y: 202, pitch: 42, w: 20, h: 13 },
	narrow: { columns: 1, y: 190, pitch: 25, w: 18, h: 12 },
	'wide-compact': { columns: 6, y: 178, pitch: 0, w: 20, h: 13 },
	card: { columns: 6, y: 166, pitch: 0, w: 18, h: 12 },
	'narrow-compact': { columns: 6, y: 149, pitch: 0, w: 16, h: 11 }
};

/** The frame of an item about her; the first of all is the empty frame of the finale itself. */
export function itemFrame(memory: Memory, form: Form): Box {
	if (memory.standing === 'missing') return lineSizes[form].frame;
	const { columns, y, pitch, w, h } = itemSizes[form];
	const i = about.indexOf(memory) - 1;
	const disputed = memory.item.known === 'disputed';
	if (columns === 6) {
		const first = about.slice(1).findIndex(({ item }) => item.known === 'disputed');
		const right = { 'wide-compact': 330, card: 230, 'narrow-compact': 172 }[form as Stripped];
		return { x: disputed ? right + (i - first) * (w + 5) : i * (w + 5), y, w, h };
	}
	if (columns === 1) return { x: 1, y: y + i * pitch, w, h };
	const known = about.slice(1).filter(({ item }) => item.known !== 'disputed').length;
	return { x: disputed ? 396 : 1, y: y + (disputed ? i - known : i) * pitch, w, h };
}

/** The frame of a memory in a view. */
export function frameOf(view: MemoriesView, memory: Memory, form: Form): Box {
	return view.draw === 'all' ? personFrame(memory, form) : itemFrame(memory, form);
}

/** The longest bar: the most words anybody in the picture ever speaks. */
const most = Math.max(...memories.map(({ words }) => words ?? 0));

/** The bar of a person, where there is room. */
export function barOf(memory: Memory, form: Form): Box | null {
	if (!isRowed(form) || memory.words === null) return null;
	const { bar, long, deep } = rowSizes[form];
	const frame = personFrame(memory, form);
	const y = form === 'narrow' ? frame.y + frame.h - deep - 2 : frame.y + (frame.h - deep) / 2;
	return { x: bar, y, w: (memory.words / most) * long, h: deep };
}

/** Pixels of an hour along the line. */
export const alongHours = (hour: number, form: Form) => ((hour - 1) / (hours - 1)) * lineSizes[form].long;

/** Most words she speaks in an hour. */
const peak = Math.max(...spoken.map((row) => row.words / row.hours));

/** Her words hour by hour as one path of bars; two-hour episodes as their mean. */
export function linePath(form: Form): string {
	const { y, h, bar } = lineSizes[form];
	const p = (value: number) => String(Math.round(value * 10) / 10);
	return spoken
		.map(({ hour, hours: n, words }) => {
			const x = alongHours(hour, form);
			const wide = n > 1 ? bar + alongHours(hour + n - 1, form) - x : bar;
			const high = Math.max(((words / n) * h) / peak, 1);
			return `M${p(x)} ${y}h${p(wide)}v${p(-high)}h${p(-wide)}z`;
		})
		.join('');
}
