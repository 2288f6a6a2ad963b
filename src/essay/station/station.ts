/** The station without its windows: hull, spindle, cables, stars, planet. Ours, drawn from a handful of circles. */
import { arc, band, lines, place, ribs, turn, type Circle, type Point } from './camera.ts';
import { chance } from './chance.ts';

const half = Math.PI;

/** The ring in section, from the inner edge of its roof round the outside to its keel. */
const eaves: Circle = [0.8, 0.05];
const ridge: Circle = [0.965, 0.058];
const brow: Circle = [1, 0.036];
const sill: Circle = [1, -0.036];
const keel: Circle = [0.955, -0.072];
const foot: Circle = [0.8, -0.08];

const inner = turn(0.8);
const outer = turn(1);
const front: [number, number] = [half + outer, 2 * half - outer];
const back: [number, number] = [-inner, half + inner];

/** The spindle's outline from its lower needle to the mast head. */
const spindle: Circle[] = [
	[0.002, -0.62],
	[0.006, -0.46],
	[0.018, -0.4],
	[0.03, -0.3],
	[0.034, -0.2],
	[0.07, -0.12],
	[0.096, -0.04],
	[0.096, 0.04],
	[0.08, 0.095],
	[0.05, 0.16],
	[0.035, 0.24],
	[0.035, 0.32],
	[0.02, 0.36],
	[0.01, 0.42],
	[0.004, 0.47],
	[0.001, 0.56]
];

function outline(): string {
	const left = spindle.map((circle) => place(circle, half));
	const right = spindle.map((circle) => place(circle, 0)).reverse();
	return lines([[...left, ...right]], 'z');
}

/** Cables from a collar on the spindle to the ring, those on one side of the spindle only. */
function cables(collar: Circle, rim: Circle, from: number, turned: number): string {
	return ribs([collar, rim], from + turned, from + half - turned, 20);
}

/** The slope between ridge and brow shows a little beyond the half turn, until the roof hides it. */
const over = 0.146;

export const hull = {
	innerWall: band(eaves, foot, ...back),
	/** Where the far wall's windows are dimmed by distance. */
	veil: band(eaves, [0.8, -0.074], 0.15 - inner, half + inner - 0.15),
	farRoof: band(ridge, eaves, 0, half),
	nearRoof: band(ridge, eaves, half, 2 * half),
	brow: band(ridge, brow, half - over, 2 * half + over),
	wall: band(brow, sill, ...front),
	keel: band(sill, keel, ...front),
	spindle: outline()
};

/** Decks along a half of the roof and ribs across it. */
function roofLines(from: number): string {
	const decks = [0.84, 0.88, 0.925].map((radius) => arc([radius, 0.054], from, from + half));
	return decks.join('') + ribs([eaves, ridge], from, from + half, 90);
}

export const edges = {
	/** The lines that catch the light. */
	bright: arc(ridge, half, 2 * half) + arc(brow, half - over, 2 * half + over),
	/** The keel, lit by the planet beneath. */
	keel: arc(keel, half + outer + 0.12, 2 * half - outer - 0.12),
	/** Quiet contours of the far half, the spindle's hoops among them, and of the near half. */
	far: [arc(ridge, 0, half), arc(eaves, 0, half), arc(foot, ...back)].join(''),
	hoops: spindle
		.slice(2, 14)
		.map((circle) => arc(circle, half, 2 * half))
		.join(''),
	near: arc(eaves, half, 2 * half) + arc(sill, ...front),
	farRoof: roofLines(0),
	nearRoof: roofLines(half),
	wall: [
		...[0.021, -0.021].map((height) => arc([1, height], ...front)),
		ribs([ridge, brow, sill, keel], ...front, 96)
	].join('')
};

export const rigging = {
	back: cables([0.034, 0.3], eaves, 0, 0.08) + cables([0.034, -0.26], foot, 0, 0.16),
	front: cables([0.034, 0.3], eaves, half, 0.08) + cables([0.034, -0.26], foot, half, 0.16)
};

/** Galleries round the spindle are unbroken light: only words are panes. Each with its width. */
export const galleries = (
	[
		[[0.0965, -0.02], 8],
		[[0.0965, 0.016], 8],
		[[0.0905, 0.05], 4],
		[[0.0365, 0.28], 5],
		[[0.0375, 0.3], 5],
		[[0.055, -0.15], 2.4]
	] as const
).map(([circle, width]) => ({ path: arc([...circle], half + 0.16, 2 * half - 0.16), width }));

export const masthead = place([0, 0.56], 0);

/** Stars on a field of 1600 × 1000: three sizes, faint ones many, bright ones few and high, away from words. */
const field = [
	{ count: 130, depth: 1000 },
	{ count: 46, depth: 760 },
	{ count: 13, depth: 600 }
].map(({ count, depth }, size) =>
	Array.from({ length: count }, (_, index): Point => {
		const seed = index * 3 + size * 1009;
		return [Math.round(chance(seed + 1) * 1600), Math.round(chance(seed + 2) * depth)];
	}).sort((a, b) => a[1] - b[1])
);

/** Each size as dots, drawn by round line ends. */
export const stars = field.map((size) =>
	lines(
		size.map((star) => [star]),
		'z'
	)
);

/** The bright ones once more as small crosses, for the engraving. */
export const crosses = (field[2] ?? []).map(([x, y]) => `M${x - 5} ${y}h10m-5-5v10`).join('');

/** The engraver's lines on the planet, wider apart the farther they are from its limb. */
export const hatching = Array.from({ length: 12 }, (_, index) => {
	const y = Math.round(28 + 7 * index + 1.1 * index * index);
	return `M0 ${y + 205}Q1000 ${y - 221} 2000 ${y + 205}`;
}).join('');
