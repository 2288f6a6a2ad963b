/** A stretch of the station's wall with one window, in two sizes: wide, with the words beside it, and tall, with them beneath. */

export interface Wall {
	width: number;
	height: number;
	window: { left: number; right: number; top: number; foot: number };
	/** Where the words of each side begin. */
	panes: { left: number; right: number; top: number };
	/** Words fill columns away from the window, or rows down from it. */
	down: boolean;
	/** Columns (or rows) a side has. */
	room: number;
	/** Panes one after another before the next column (or row) begins, and the size of a pane with its share of wall. */
	across: number;
	pitch: readonly [x: number, y: number];
	pane: readonly [x: number, y: number];
	/** The hull and its edges. */
	hull: string;
	edges: string;
}

const round = (n: number) => Math.round(n * 10) / 10;

/** The hull between two bent edges, far beyond the picture on both sides. */
function hull(width: number, top: number, foot: number, bend: number): { hull: string; edges: string } {
	const edge = (y: number, d: number) => `M${-width} ${y - 4 * d}Q${width / 2} ${y + 4 * d} ${2 * width} ${y - 4 * d}`;
	const back = `L${2 * width} ${foot + 4 * bend}Q${width / 2} ${foot - 4 * bend} ${-width} ${foot + 4 * bend}z`;
	return {
		hull: edge(top, bend) + back,
		edges: edge(top, bend) + edge(top + 26, bend * 0.8) + edge(foot - 26, -bend * 0.8) + edge(foot, -bend)
	};
}

const wide = { pitch: [13.6, 39], pane: [9, 29] } as const;
const tall = { pitch: [12.6, 18], pane: [8.4, 12.5] } as const;

export const walls = {
	wide: {
		width: 1280,
		height: 520,
		window: { left: 454, right: 826, top: 100, foot: 396 },
		panes: { left: 434, right: 846, top: 112 },
		down: false,
		room: 32,
		across: 7,
		...wide,
		...hull(1280, 40, 456, 9)
	},
	tall: {
		width: 390,
		height: 616,
		window: { left: 63, right: 327, top: 54, foot: 264 },
		panes: { left: 190, right: 200, top: 296 },
		down: true,
		room: 16,
		across: 13,
		...tall,
		...hull(390, 14, 602, 3)
	}
} satisfies Record<string, Wall>;

/** All panes of one side. */
export const glass = ({ down, room, across, pitch: [x, y] }: Wall): string =>
	`M0 0H${round((down ? across : room) * x)}V${(down ? room : across) * y}H0z`;

/**
 * Speakers' words as shapes that a pattern of panes fills: whole columns (or rows), then what is left; a column between
 * two speakers stays dark where there is room.
 */
export function groups(words: readonly number[], { across, down, room, pitch: [x, y] }: Wall): string[] {
	const lines = words.reduce((sum, count) => sum + Math.ceil(count / across), 0);
	const gap = lines + words.length - 1 <= room ? 1 : 0;
	let at = 0;
	return words.map((count) => {
		const [whole, rest] = [Math.floor(count / across), count % across];
		const [a, b, c] = [at, at + whole, at + whole + 1].map((n) => round(n * (down ? y : x))) as [
			number,
			number,
			number
		];
		const [full, part] = [round(across * (down ? x : y)), round(rest * (down ? x : y))];
		at += whole + (rest ? 1 : 0) + gap;
		return down ? `M0 ${a}H${full}V${b}H${part}V${rest ? c : b}H0z` : `M${a} 0V${full}H${b}V${part}H${rest ? c : b}V0z`;
	});
}
