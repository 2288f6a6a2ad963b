/** Where things stand in each of the drawings, in the drawing's own pixels. Pure geometry, no colour, no words. */
import type { Form } from '#lib/chart/chart.ts';
import { crews, type Crew, type Person } from './data.ts';
import type { DeparturesView } from './view.ts';

/** Height of a drawing: the same for all views of a form. */
export function heightOf(form: Form): number {
	return { wide: 516, frame: 330, narrow: 336, 'wide-compact': 200, 'narrow-compact': 168, card: 186 }[form];
}

/** One crew: where its head stands, the point all lines leave from, and the rows they lead to. */
export interface Fan {
	/** Left edge and baseline of the name; the figure beneath or beside it. */
	head: { x: number; y: number; big: number; figureY: number; says: boolean };
	point: { x: number; y: number; r: number };
	/** Where lines end: leavers far, stayers near. */
	far: number;
	near: number;
	rowOf(person: Person): number;
	/** Right edge for labels. */
	edge: number;
	label: number;
	/** Lines under the name of a leaver, names of stayers, roles before names. */
	places: 'two' | 'one' | 'none';
	stayers: 'names' | 'words' | 'none';
}

/** Rows of leavers, then of stayers, each with its own pitch, from a top. */
function rowsFrom(crew: Crew, top: number, leave: number, stay: number, gap: number) {
	const n = crew.leavers.length;
	return (person: Person) => {
		const i = crew.people.indexOf(person);
		return i < n ? top + i * leave : top + n * leave + (n ? gap : 0) + (i - n) * stay;
	};
}

/** The middle of those who stay: from there the point looks straight at them. */
const middle = (crew: Crew, rowOf: (person: Person) => number) =>
	crew.stayers.reduce((sum, one) => sum + rowOf(one), 0) / crew.stayers.length;

/** The three columns of the first view: width of one, the head, and pitches. */
const columns = {
	wide: {
		pitch: 262,
		big: 52,
		head: 15,
		figureY: 76,
		top: 138,
		leave: 53,
		stay: 32,
		gap: 8,
		far: 88,
		near: 56,
		r: 7,
		label: 13
	},
	frame: {
		pitch: 262,
		big: 38,
		head: 14,
		figureY: 54,
		top: 92,
		leave: 28,
		stay: 21,
		gap: 6,
		far: 88,
		near: 56,
		r: 6,
		label: 12.5
	},
	'wide-compact': {
		pitch: 262,
		big: 32,
		head: 12,
		figureY: 45,
		top: 74,
		leave: 18,
		stay: 10,
		gap: 3,
		far: 88,
		near: 50,
		r: 5,
		label: 12.5
	},
	card: {
		pitch: 166,
		big: 30,
		head: 12,
		figureY: 43,
		top: 70,
		leave: 17,
		stay: 9,
		gap: 3,
		far: 52,
		near: 34,
		r: 5,
		label: 12.5
	},
	'narrow-compact': {
		pitch: 114,
		big: 24,
		head: 12,
		figureY: 38,
		top: 64,
		leave: 16,
		stay: 8,
		gap: 3,
		far: 34,
		near: 22,
		r: 4,
		label: 12.5
	}
} as const;

/** A crew among three. */
export function fanAmong(crew: Crew, form: Form): Fan {
	const i = crews.indexOf(crew.id);
	if (form === 'narrow') {
		const y = [0, 134, 226][i]!;
		const rowOf = rowsFrom(crew, y + 14, 19, 8, 4);
		return {
			head: { x: 0, y: y + 14, big: 34, figureY: y + 50, says: false },
			point: { x: 112, y: middle(crew, rowOf), r: 5 },
			far: 172,
			near: 146,
			rowOf,
			edge: 320,
			label: 12.5,
			places: 'one',
			stayers: 'none'
		};
	}
	const size = columns[form];
	const x = i * size.pitch;
	const rowOf = rowsFrom(crew, size.top, size.leave, size.stay, size.gap);
	const full = form === 'wide' || form === 'frame';
	return {
		head: { x, y: size.head, big: size.big, figureY: size.figureY, says: full },
		point: { x: x + size.r + 1, y: middle(crew, rowOf), r: size.r },
		far: x + size.far,
		near: x + size.near,
		rowOf,
		edge: x + size.pitch - 10,
		label: size.label,
		places: form === 'wide' ? 'two' : form === 'card' || form === 'narrow-compact' ? 'none' : 'one',
		stayers: full ? 'names' : 'none'
	};
}

/** One crew alone: the head on the left (above, on phones), everybody with a row. */
const alone = {
	wide: { x: 200, big: 92, head: 16, figureY: 118, leave: 62, stay: 44, gap: 14, far: 190, near: 104, r: 9, label: 14 },
	frame: { x: 190, big: 62, head: 15, figureY: 84, leave: 38, stay: 30, gap: 8, far: 180, near: 100, r: 7, label: 13 },
	narrow: { x: 8, big: 42, head: 14, figureY: 50, leave: 32, stay: 24, gap: 6, far: 96, near: 56, r: 6, label: 12.5 },
	'wide-compact': {
		x: 180,
		big: 52,
		head: 14,
		figureY: 62,
		leave: 22,
		stay: 19.5,
		gap: 5,
		far: 170,
		near: 90,
		r: 6,
		label: 12.5
	},
	card: { x: 130, big: 44, head: 13, figureY: 54, leave: 21, stay: 18, gap: 4, far: 110, near: 60, r: 5, label: 12.5 },
	'narrow-compact': {
		x: 106,
		big: 30,
		head: 12,
		figureY: 42,
		leave: 18,
		stay: 16.2,
		gap: 4,
		far: 66,
		near: 36,
		r: 5,
		label: 12.5
	}
} as const;

/** A crew by itself. */
export function fanAlone(crew: Crew, form: Form): Fan {
	const size = alone[form];
	const narrow = form === 'narrow';
	const compact = form !== 'wide' && form !== 'frame' && !narrow;
	const n = crew.leavers.length;
	const high = n * size.leave + (n ? size.gap : 0) + (crew.stayers.length - 1) * size.stay;
	const from = narrow ? 68 : 0;
	const top = from + (heightOf(form) - from - high) / 2 + (narrow ? 4 : 0);
	const rowOf = rowsFrom(crew, top, size.leave, size.stay, size.gap);
	return {
		head: { x: 0, y: size.head, big: size.big, figureY: size.figureY, says: true },
		point: { x: size.x + size.r, y: middle(crew, rowOf), r: size.r },
		far: size.x + size.far,
		near: size.x + size.near,
		rowOf,
		edge: form === 'card' ? 480 : narrow || form === 'narrow-compact' ? 320 : 760,
		label: size.label,
		places: compact ? (form === 'narrow-compact' ? 'none' : 'one') : 'two',
		stayers: compact ? 'names' : 'words'
	};
}

/** The fan of a crew in a view. */
export function fanOf(view: DeparturesView, crew: Crew, form: Form): Fan {
	return view.draw === 'all' ? fanAmong(crew, form) : fanAlone(crew, form);
}
