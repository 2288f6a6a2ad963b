/** Where every battle stands among all: sent to the left of its arrow, what became of them to the right. Pure geometry. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { type Part } from './data.ts';
import { columnsOf, snap } from './ships.ts';
import { fought } from './view.ts';

interface Grid {
	pitch: number;
	rows: number;
	/** Lines stand in one column or two. */
	columns: 1 | 2;
	/** Room above the first line. */
	head: number;
	/** From line to line: whole steps of the pattern. */
	step: number;
	/** From the left of a column: right end of what was sent, left end of what became of it. */
	sent: number;
	fate: number;
	/** Ships from the top of a line. */
	down: number;
	size: number;
	/** Baseline of the words above the ships, from the top of a line. */
	base: number;
	/** What was sent begins at the left, beneath its name, where there is no room for a column of names. */
	flush?: true;
}

export const grids: Readonly<Record<Form, Grid>> = {
	wide: { pitch: 6, rows: 5, columns: 1, head: 12, step: 42, sent: 324, fate: 348, down: 6, size: 13.5, base: 0 },
	frame: { pitch: 4, rows: 5, columns: 1, head: 0, step: 28, sent: 220, fate: 244, down: 0, size: 12.5, base: 0 },
	narrow: {
		pitch: 2.5,
		rows: 4,
		columns: 1,
		head: 0,
		step: 27.5,
		sent: 0,
		fate: 95,
		down: 12.5,
		size: 12.5,
		base: 10,
		flush: true
	},
	'wide-compact': {
		pitch: 3,
		rows: 4,
		columns: 2,
		head: 0,
		step: 33,
		sent: 0,
		fate: 108,
		down: 15,
		size: 12.5,
		base: 11,
		flush: true
	},
	'narrow-compact': {
		pitch: 1.5,
		rows: 6,
		columns: 2,
		head: 0,
		step: 27,
		sent: 0,
		fate: 48,
		down: 13.5,
		size: 12.5,
		base: 10,
		flush: true
	},
	card: {
		pitch: 2,
		rows: 5,
		columns: 2,
		head: 0,
		step: 30,
		sent: 0,
		fate: 70,
		down: 14,
		size: 12.5,
		base: 11,
		flush: true
	}
};

/** One figure among all, where its ships begin. */
export interface Spot {
	part: Part;
	x: number;
	y: number;
	w: number;
	rows: number;
}

/** One battle among all. */
export interface Entry {
	battle: (typeof fought)[number];
	x: number;
	y: number;
	/** Right end of its ships. */
	end: number;
	spots: readonly Spot[];
}

/** Width of what stands for ships that nobody counts. */
export function openWidth(form: Form): number {
	return grids[form].rows * grids[form].pitch * 1.15;
}

/** Every battle with its ships. */
export function entriesOf(form: Form): readonly Entry[] {
	const { pitch, rows, columns, head, step, sent, fate, down, flush } = grids[form];
	const per = Math.ceil(fought.length / columns);
	return fought.map((battle, i) => {
		const x = Math.floor(i / per) * (forms[form].width / columns + 4);
		const y = head + (i % per) * step;
		let end = x + fate;
		const spots = battle.parts
			.filter(({ enemy }) => !enemy)
			.map((part): Spot => {
				const w = part.ships === null ? openWidth(form) : columnsOf(part.ships, rows) * pitch;
				const left = snap(part.fate === 'sent' ? x + sent - (flush ? 0 : w) : end, pitch);
				if (part.fate !== 'sent') end = left + w + pitch;
				return { part, x: left, y: snap(y + down, pitch), w, rows };
			});
		return { battle, x, y, end: end - pitch, spots };
	});
}
