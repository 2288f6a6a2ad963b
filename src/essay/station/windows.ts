/** The windows: where they are, which of them are lit, and the order in which they go dark. */
import { lines, place, turn, type Circle, type Point } from './camera.ts';

/** Windows that go dark together, as one path. `until`: they are alight while `lit` is above this. */
export interface Notch {
	path: string;
	tone: number;
	until: number;
	windows: number;
}

interface Row {
	lower: Circle;
	upper: Circle;
	from: number;
	to: number;
	/** Windows in the row, the share of its place that each one fills, and roughly what share of them is lit. */
	count: number;
	fill: number;
	lit: number;
	/** How long its windows stay up: 0 as long as chance has it, 1 to the very end. */
	late?: number;
}

interface Pane {
	quad: Point[];
	/** When it goes dark: the larger, the later. */
	order: number;
	lit: boolean;
	large: boolean;
}

const half = Math.PI;
const inner = turn(0.8) - 0.17;
const outer = turn(1) + 0.04;

/** The big window: the angle at which it sits on the near wall and how wide one of its two panes is. */
const lookout = { angle: 1.5 * half - 0.3, pane: 0.032, floor: -0.027, lintel: 0.027 };

/** The keel slopes away, so that its windows come into sight later. */
const keel = { from: half + outer + 0.3, to: 2 * half - outer - 0.3 };
const near = { from: half + outer, to: 2 * half - outer };
const far = { from: -inner, to: half + inner };
const hub = { from: half + 0.12, to: 2 * half - 0.12 };

const rows: Row[] = [
	{ ...far, lower: [0.8, -0.022], upper: [0.8, 0.02], count: 104, fill: 0.64, lit: 0.8 },
	{ ...far, lower: [0.8, 0.031], upper: [0.8, 0.041], count: 190, fill: 0.46, lit: 0.6 },
	{ ...far, lower: [0.8, -0.042], upper: [0.8, -0.032], count: 190, fill: 0.46, lit: 0.5 },
	{ ...hub, lower: [0.096, -0.032], upper: [0.096, 0.006], count: 22, fill: 0.6, lit: 1 },
	{ ...hub, lower: [0.094, 0.02], upper: [0.092, 0.042], count: 26, fill: 0.6, lit: 0.8 },
	{ ...hub, lower: [0.036, 0.265], upper: [0.035, 0.31], count: 9, fill: 0.6, lit: 1 },
	{ ...hub, lower: [0.05, -0.16], upper: [0.053, -0.15], count: 14, fill: 0.6, lit: 0.6 },
	{ ...near, lower: [0.98, 0.0485], upper: [0.984, 0.0455], count: 210, fill: 0.4, lit: 0.42 },
	{ ...near, lower: [1, 0.024], upper: [1, 0.031], count: 220, fill: 0.45, lit: 0.85 },
	{ ...near, lower: [1, -0.017], upper: [1, 0.017], count: 150, fill: 0.64, lit: 0.86, late: 0.15 },
	{ ...near, lower: [1, -0.031], upper: [1, -0.024], count: 220, fill: 0.45, lit: 0.75 },
	{ ...keel, lower: [0.98, -0.053], upper: [0.988, -0.046], count: 170, fill: 0.45, lit: 0.6 }
];

/** A whole number → a fixed but patternless share 0…1. */
export function chance(seed: number): number {
	let n = Math.imul(seed ^ (seed >>> 16) ^ 61, 9);
	n = Math.imul(n ^ (n >>> 4), 0x27d4eb2d);
	return ((n ^ (n >>> 15)) >>> 0) / 2 ** 32;
}

/** Chance that varies smoothly, so that lit windows come in clusters: rooms, corridors, a quiet stretch. */
function drift(x: number, seed: number): number {
	const whole = Math.floor(x);
	const part = (x - whole) ** 2 * (3 - 2 * (x - whole));
	return chance(whole * 7919 + seed) * (1 - part) + chance((whole + 1) * 7919 + seed) * part;
}

/** The four corners of a window between two circles. */
function quad(lower: Circle, upper: Circle, from: number, to: number): Point[] {
	return [place(upper, from), place(upper, to), place(lower, to), place(lower, from)];
}

function panesOf(row: Row, seed: number): Pane[] {
	const step = (row.to - row.from) / row.count;
	const panes: Pane[] = [];
	for (let i = 0; i < row.count; i++) {
		const angle = row.from + step * (i + 0.5);
		const width = (step * row.fill) / 2;
		const behindSpindle = row.lower[0] === 0.8 && Math.abs(Math.cos(angle)) < 0.075;
		const besideLookout = row.lower[0] > 0.99 && Math.abs(angle - lookout.angle) < lookout.pane * 1.25 + width;
		if (behindSpindle || besideLookout) continue;
		panes.push({
			quad: quad(row.lower, row.upper, angle - width, angle + width),
			large: row.fill > 0.5,
			order: chance(i * 37 + seed * 5003) + (row.late ?? 0),
			lit: chance(i * 131 + seed * 977) < row.lit * (0.35 + 1.05 * drift(i / 9, seed * 104729))
		});
	}
	return panes;
}

const panes = rows.flatMap((row, index) => panesOf(row, index + 1));
const lit = panes.filter((pane) => pane.lit).sort((a, b) => b.order - a.order);

/** Windows that stay dark all night. */
export const dark = lines(
	panes.filter((pane) => !pane.lit && pane.large).map((pane) => pane.quad),
	'z'
);

/** Share of the windows alight at `lit`, as its power: it falls fast at first, then slowly, so that the last ones go singly. */
export const pace = 1.6;

/** The lit windows, last to go first: single ones, then ever larger groups scattered over the station. */
function notches(): Notch[] {
	const found: Notch[] = [];
	for (let done = 0; done < lit.length;) {
		const size = done < 10 ? 1 : Math.min(60, Math.ceil(done / 5));
		const group = lit.slice(done, done + size).sort((a, b) => panes.indexOf(a) - panes.indexOf(b));
		const tone = chance(found.length * 17 + 5);
		found.push({
			path: lines(
				group.map((pane) => pane.quad),
				'z'
			),
			tone: tone < 0.24 ? 0 : tone < 0.72 ? 1 : 2,
			until: ((done + 2) / (lit.length + 2)) ** (1 / pace),
			windows: group.length
		});
		done += size;
	}
	return found;
}

/** Two panes, two people: the last light on the station. */
const { angle, pane, floor, lintel } = lookout;
const last: Notch = {
	path: lines(
		[-1, 1].map((side) =>
			quad([1, floor], [1, lintel], angle + pane * (side * 0.53 - 0.47), angle + pane * (side * 0.53 + 0.47))
		),
		'z'
	),
	tone: 0,
	until: 0,
	windows: 2
};

/** Every group of lit windows, in the reverse of the order in which they go dark; the first is the couple's window. */
export const lights: Notch[] = [last, ...notches()];

/** Where the two people stand: the foot of each pane, and the height of the window there. */
export const people = [-1, 1].map((side) => {
	const at = angle + pane * side * 0.36;
	const [x, y] = place([1, floor], at);
	return { x, y, height: y - place([1, lintel], at)[1] };
});

/** The middle of their window, from which its light spreads. */
const [x, y] = place([1, 0], angle);
export const hearth = { x, y };
