/** Names of turning points above the lanes, staggered so that neither names nor their leaders cross. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { textWidth } from '#lib/chart/text.ts';
import { turnOf } from './data.ts';
import { places, plotOf } from './layout.ts';
import { periodOf } from './periods.ts';
import { turnLabels } from './said.ts';
import { domains, type FrontView } from './view.ts';

/** A name and its leader. */
export interface Note {
	id: string;
	text: string;
	/** Where the leader stands, and from which height down. */
	x: number;
	left: number;
	width: number;
	baseline: number;
	row: number;
	lit: boolean;
}

/** The name of the span, at its left end where it fits in, else beside it; without a span, none. */
export function spanLabel(
	view: FrontView,
	form: Form,
	at: (hour: number) => number
): { x: number; w: number; text: string } | null {
	const { span } = periodOf(view.period);
	if (!span) return null;
	const { size } = places[form];
	const [x1, x2] = [at(span.from), at(span.to)];
	const [long, short] = span.says.map((text) => ({ text, w: textWidth(text, size, form) }));
	const inside = [long!, short!].find(({ w }) => w + 14 < x2 - x1);
	if (inside) return { ...inside, x: x1 + 8 };
	const right = x2 + 8 + short!.w < forms[form].width;
	return { ...short!, x: right ? x2 + 8 : x1 - 8 - short!.w };
}

/** The names that find room, the most important first. The lowest row belongs to the span. */
export function notesOf(view: FrontView, form: Form, at: (hour: number) => number): readonly Note[] {
	const { rows, row: height, size } = places[form];
	const { span, lit, turns } = periodOf(view.period);
	const right = forms[form].width;
	const done: Note[] = [];
	const first = span ? 1 : 0;
	const label = spanLabel(view, form, at);
	const [low, high] = domains[view.period];
	for (const id of [...(lit ? [lit] : []), ...turns]) {
		const { hour } = turnOf(id);
		if (hour < low || hour > high) continue;
		const x = Math.min(at(hour), right - 1);
		const text = turnLabels[id] ?? turnOf(id).event;
		const width = textWidth(text, size, form);
		const above = Array.from({ length: Math.max(rows - first, 0) }, (_, i) => first + i);
		if (label && x > label.x - 4 && x < label.x + label.w + 4) continue;
		// What is lit stands on top, so that its name is in nobody's way.
		const spots = (id === lit ? above.toReversed() : above).flatMap((row) =>
			[x + 6, x - 6 - width].map((left) => ({ row, left }))
		);
		const free = spots.find(({ row, left }) => {
			if (left < (forms[form].compact ? plotOf(form).x : 0) || left + width > right) return false;
			return done.every((other) => {
				if (Math.abs(other.x - x) < 1) return false;
				if (other.row === row && left < other.left + other.width + 8 && other.left < left + width + 8) return false;
				// A leader runs from its name down to the lanes, through every row below.
				if (other.row >= row && other.x > left - 4 && other.x < left + width + 4) return false;
				return !(row >= other.row && x > other.left - 4 && x < other.left + other.width + 4);
			});
		});
		if (!free) continue;
		const baseline = (rows - free.row) * height - 5;
		done.push({ id, text, x, left: free.left, width, baseline, row: free.row, lit: id === lit });
	}
	return done;
}
