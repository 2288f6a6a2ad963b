/**
 * Every window is a word: where each stands. Scenes are bays along a wall, parted by bulkheads; words are panes on the
 * decks of their bay. Time runs behind from right to left, turns at the left end and comes forward from left to right, so
 * what is spoken before the win is on the far wall and what comes after it on the near one. Angles are radians.
 */
import { place, turn, type Circle, type Point } from './camera.ts';

/** A scene as the walls need it. */
export interface Spoken {
	words: number;
	/** Whether it is about people, as the first reader has it, or moves the plot. */
	people: boolean;
}

/** A row of panes: its edges, its share of a scene's words, and how much of its place a pane fills. */
export interface Deck {
	upper: Circle;
	lower: Circle;
	share: number;
	fill: number;
}

/** A wall, from where time comes in to where it leaves. */
export interface Wall {
	decks: readonly Deck[];
	from: number;
	to: number;
	/** How wide the bulkhead between two scenes is. */
	gap: number;
	/** A bay that holds no word, from and to. */
	hole?: readonly [number, number];
}

/** A scene on its wall. */
export interface Bay {
	scene: Spoken;
	wall: Wall;
	/** Words spoken before it, in the whole finale. */
	first: number;
	/** Words on each deck; their sum is the scene's. */
	counts: readonly number[];
	/** The angle a share (0 to 1) of the bay along. */
	at(share: number): number;
	/** The angle one word takes, spread over all decks. */
	span: number;
}

/** A word's window: its deck, its middle, and half its width. */
export interface Pane {
	deck: number;
	angle: number;
	half: number;
}

const half = Math.PI;
const inner = turn(0.8) - 0.13;
const outer = turn(1) + 0.02;

/** Where the couple stands: the middle of their bay. */
export const lookout = 1.5 * half - 0.3;

/** Rows on the inner wall, in groups of three. */
export function rows(count: number): Deck[] {
	const [high, low] = [0.04, -0.071];
	const pitch = (high - low) / count;
	return Array.from({ length: count }, (_, row) => {
		const top = high - pitch * (row + [0.2, 0.1, 0][row % 3]!);
		return { upper: [0.8, top], lower: [0.8, top - pitch * 0.68], share: 1, fill: 0.6 };
	});
}

/** The far wall: before the win. */
export const far: Wall = { decks: rows(15), from: -inner, to: half + inner, gap: 0.006 };

/** The near wall: after it. Three tall decks, small windows above and below them, one row on the brow. */
export const near: Wall = {
	decks: [
		{ upper: [0.9835, 0.0458], lower: [0.989, 0.0424], share: 1.2, fill: 0.5 },
		{ upper: [1, 0.0328], lower: [1, 0.0268], share: 1.4, fill: 0.56 },
		{ upper: [1, 0.0225], lower: [1, 0.0092], share: 1, fill: 0.64 },
		{ upper: [1, 0.0062], lower: [1, -0.0071], share: 1, fill: 0.64 },
		{ upper: [1, -0.0101], lower: [1, -0.0234], share: 1, fill: 0.64 },
		{ upper: [1, -0.0272], lower: [1, -0.0328], share: 1.4, fill: 0.56 }
	],
	from: half + outer,
	to: 2 * half - outer,
	gap: 0.012,
	hole: [lookout - 0.045, lookout + 0.045]
};

/** How many of some words each deck takes: by largest remainders, so that none is lost. */
export function shareOut(words: number, decks: readonly Deck[]): number[] {
	const whole = decks.reduce((sum, { share }) => sum + share, 0);
	const exact = decks.map(({ share }) => (words * share) / whole);
	const counts = exact.map(Math.floor);
	const left = words - counts.reduce((sum, count) => sum + count, 0);
	const byRest = decks.map((_, i) => i).sort((a, b) => exact[b]! - counts[b]! - (exact[a]! - counts[a]!) || a - b);
	for (const i of byRest.slice(0, left)) counts[i]!++;
	return counts;
}

/** Scenes in order along a wall; `before` words are spoken before the first of them. */
export function lay(scenes: readonly Spoken[], wall: Wall, before = 0): Bay[] {
	const { decks, from, to, gap, hole } = wall;
	const total = scenes.reduce((sum, { words }) => sum + words, 0);
	const bare = hole ? hole[1] - hole[0] : 0;
	const span = (to - from - bare - gap * (scenes.length - 1)) / total;
	let along = from;
	let first = before;
	return scenes.map((scene) => {
		const start = along;
		const at = (share: number) => {
			const angle = start + share * scene.words * span;
			return hole && angle > hole[0] ? angle + bare : angle;
		};
		const bay = { scene, wall, first, counts: shareOut(scene.words, decks), at, span };
		along += scene.words * span + gap;
		first += scene.words;
		return bay;
	});
}

/** The scenes of both walls, in order. */
export interface Walls {
	far: readonly Bay[];
	near: readonly Bay[];
}

/** Both walls: the scenes up to the win on the far one, those after it on the near one; `won` scenes come before it. */
export function station(scenes: readonly Spoken[], won: number, on: Record<keyof Walls, Wall> = { far, near }): Walls {
	const [before, after] = [scenes.slice(0, won), scenes.slice(won)];
	return {
		far: lay(before, on.far),
		near: lay(
			after,
			on.near,
			before.reduce((sum, { words }) => sum + words, 0)
		)
	};
}

/** The panes of a bay in the order in which its words are spoken: along the wall, then from deck to deck. */
export function panesOf({ scene, wall: { decks }, counts, at, span }: Bay): Pane[] {
	const panes = counts.flatMap((count, deck) =>
		Array.from({ length: count }, (_, i): Pane => ({
			deck,
			angle: at((i + 0.5) / count),
			half: ((span * scene.words) / count) * (decks[deck]!.fill / 2)
		}))
	);
	return panes.sort((a, b) => a.angle - b.angle || a.deck - b.deck);
}

/** The four corners of a pane in the drawing, in whole units. */
export function quad({ deck, angle, half }: Pane, { decks }: Wall): Point[] {
	const { upper, lower } = decks[deck]!;
	return [
		place(upper, angle - half),
		place(upper, angle + half),
		place(lower, angle + half),
		place(lower, angle - half)
	];
}

/** Where on the ring a share (0 to 1) of the words is reached. */
export function angleAt(share: number, { far, near }: Walls): number {
	const bays = [...far, ...near].filter(({ scene }) => scene.words > 0);
	const last = bays.at(-1)!;
	const word = share * (last.first + last.scene.words);
	const bay = bays.findLast(({ first }) => first <= word)!;
	return bay.at((word - bay.first) / bay.scene.words);
}
