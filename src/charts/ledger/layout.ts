/** Where squares and words stand in each of the drawings, in the drawing's own pixels. Pure geometry. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { textWidth } from '#lib/chart/text.ts';
import { claimsOf, subjects, verdicts, type Claim, type Subject, type Verdict } from './data.ts';
import type { LedgerView } from './view.ts';

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

/** Squares that belong together, and where the words over them stand. */
export interface Group {
	key: string;
	claims: readonly Claim[];
	/** Foot of the words over or beside the group. */
	label: { x: number; y: number };
	spots: readonly { x: number; y: number }[];
}

export interface Plan {
	/** Side of a square. */
	side: number;
	groups: readonly Group[];
	/** Left edges of the columns, one per subject; empty where a view has none. */
	columns: readonly number[];
	/** Where the words about one claim, or the wrong ones, stand; null where there is no room. */
	panel: Box | null;
}

/** How many squares stand side by side for each subject where subjects are columns. */
const across: Readonly<Record<Subject, number>> = { production: 3, screen: 6, reading: 4, opinion: 3 };

interface Grid {
	pitch: number;
	side: number;
	gap: number;
	/** Where columns start, and where the first row of words stands. */
	x: number;
	top: number;
	/** Room for the words over each verdict; 0 where they stand beside it. */
	head: number;
	space: number;
	panel: Box;
}
type Full = 'wide' | 'frame' | 'narrow';
const grids: Readonly<Record<Full, Grid>> = {
	wide: { pitch: 26, side: 22, gap: 16, x: 0, top: 44, head: 28, space: 16, panel: { x: 506, y: 0, w: 254, h: 512 } },
	frame: { pitch: 17, side: 14, gap: 14, x: 0, top: 36, head: 20, space: 8, panel: { x: 372, y: 0, w: 388, h: 328 } },
	narrow: { pitch: 12, side: 10, gap: 8, x: 100, top: 20, head: 0, space: 9, panel: { x: 0, y: 200, w: 320, h: 134 } }
};

/** Every verdict is a band, every subject a column. */
function matrix(form: Full): Plan {
	const { pitch, side, gap, x, top, head, space, panel } = grids[form];
	const columns = subjects.map(
		(_, i) => x + subjects.slice(0, i).reduce((sum, one) => sum + across[one] * pitch + gap, 0)
	);
	let y = top;
	const groups = verdicts.map((verdict): Group => {
		const first = y + head;
		const claims = claimsOf(verdict);
		const spots = claims.map((claim) => {
			const i = claimsOf(verdict, claim.about).indexOf(claim);
			const n = across[claim.about];
			return {
				x: columns[subjects.indexOf(claim.about)]! + (i % n) * pitch,
				y: first + Math.floor(i / n) * pitch
			};
		});
		const foot = Math.max(...spots.map((spot) => spot.y)) + side;
		y = foot + space + (head ? 0 : 2);
		return { key: verdict, claims, label: { x: 0, y: head ? first - 8 : first + side }, spots };
	});
	return { side, groups, columns, panel };
}

interface Bands {
	pitch: number;
	side: number;
	/** Squares in a row. */
	n: number;
	head: number;
	space: number;
	panel: (foot: number) => Box;
}
const bands: Readonly<Record<Full, Bands>> = {
	wide: { pitch: 51, side: 45, n: 9, head: 30, space: 10, panel: () => grids.wide.panel },
	frame: { pitch: 32, side: 28, n: 11, head: 24, space: 5, panel: () => grids.frame.panel },
	narrow: {
		pitch: 24,
		side: 21,
		n: 13,
		head: 20,
		space: 3,
		panel: (foot) => ({ x: 0, y: foot + 10, w: 320, h: 326 - foot })
	}
};

/** The claims of one verdict: every subject is a band of numbered squares. */
function banded(verdict: Verdict, form: Full): Plan {
	const { pitch, side, n, head, space, panel } = bands[form];
	let y = 0;
	const groups = subjects.flatMap((about): Group[] => {
		const claims = claimsOf(verdict, about);
		if (!claims.length) return [];
		const first = y + head;
		const spots = claims.map((_, i) => ({ x: (i % n) * pitch, y: first + Math.floor(i / n) * pitch }));
		y = Math.max(...spots.map((spot) => spot.y)) + side + space;
		return [{ key: about, claims, label: { x: 0, y: first - 8 }, spots }];
	});
	return { side, groups, columns: [], panel: panel(y) };
}

/** Where so few claims have a verdict that each can be told in full: one under the other. */
export function isListed({ verdict }: LedgerView, form: Form): boolean {
	return verdict === 'contradicted' && (form === 'wide' || form === 'frame');
}

/** One square per line, and room beside it for words. */
function listed(verdict: Verdict, form: Full): Plan {
	const claims = claimsOf(verdict);
	const pitch = Math.floor((heightOf(form) + 8) / claims.length);
	const side = form === 'wide' ? 45 : 36;
	const spots = claims.map((_, i) => ({ x: 2, y: 4 + i * pitch }));
	return { side, groups: [{ key: verdict, claims, label: { x: 0, y: 0 }, spots }], columns: [], panel: null };
}

type Low = 'wide-compact' | 'narrow-compact' | 'card';
const blocks: Readonly<Record<Low, { pitch: number; side: number; gap: number; label: number; top: number }>> = {
	'wide-compact': { pitch: 23, side: 20, gap: 24, label: 13.5, top: 62 },
	card: { pitch: 23, side: 20, gap: 18, label: 12.5, top: 64 },
	'narrow-compact': { pitch: 14, side: 12, gap: 10, label: 12.5, top: 62 }
};

/** Five rows of squares for each verdict, side by side. */
function side(form: Low): Plan {
	const { pitch, side, gap, label, top } = blocks[form];
	let x = 0;
	const groups = verdicts.map((verdict): Group => {
		const claims = claimsOf(verdict);
		const spots = claims.map((_, i) => ({ x: x + Math.floor(i / 5) * pitch, y: top + (i % 5) * pitch }));
		const group = { key: verdict, claims, label: { x, y: top - 12 }, spots };
		const wide = Math.ceil(claims.length / 5) * pitch - (pitch - side);
		x += Math.max(wide, textWidth(verdict, label, form)) + gap;
		return group;
	});
	const panel = form === 'wide-compact' ? { x: x + 6, y: 2, w: 754 - x, h: 194 } : null;
	return { side, groups, columns: [], panel };
}

/** Squares in a row, and how far apart they stand, by how many there are. */
const rowsOf: Readonly<Record<Low, (n: number) => readonly [across: number, pitch: number]>> = {
	'wide-compact': (n) => (n > 24 ? [8, 33] : n > 12 ? [6, 44] : n > 6 ? [4, 62] : [3, 84]),
	card: (n) => (n > 24 ? [6, 30] : n > 12 ? [5, 36] : n > 6 ? [4, 45] : [3, 60]),
	'narrow-compact': (n) => (n > 24 ? [17, 18] : n > 6 ? [12, 26] : [6, 40])
};

/** One verdict in a low drawing: a block of squares, and beside or under it the words of one claim. */
function block(verdict: Verdict, form: Low): Plan {
	const claims = claimsOf(verdict);
	const [n, pitch] = rowsOf[form](claims.length);
	const side = pitch - Math.max(3, Math.round(pitch * 0.1));
	const top = 4;
	const spots = claims.map((_, i) => ({ x: 2 + (i % n) * pitch, y: top + Math.floor(i / n) * pitch }));
	const foot = top + Math.ceil(claims.length / n) * pitch + 4;
	const panel = {
		'wide-compact': { x: 300, y: 0, w: 460, h: 196 },
		card: { x: 210, y: 0, w: 270, h: 184 },
		'narrow-compact': { x: 0, y: foot, w: 320, h: 166 - foot }
	}[form];
	return { side, groups: [{ key: verdict, claims, label: { x: 0, y: 0 }, spots }], columns: [], panel };
}

/** Where everything stands. A filter moves nothing: what is left out keeps its place. */
export function planOf(view: LedgerView, form: Form): Plan {
	const { verdict } = view;
	if (forms[form].compact) return verdict === 'all' ? side(form as Low) : block(verdict, form as Low);
	if (verdict === 'all') return matrix(form as Full);
	return isListed(view, form) ? listed(verdict, form as Full) : banded(verdict, form as Full);
}
