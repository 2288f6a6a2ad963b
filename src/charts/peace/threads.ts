/** Where the threads run: the steps one after the other along them, the two tracks apart, braided where they meet, a cord after that. */
import { cumsum, range } from 'd3-array';
import { curveMonotoneX, curveMonotoneY, line } from 'd3-shape';
import type { Size } from '#lib/chart/forms.ts';
import type { Box } from '#lib/marks/place.ts';
import { isBead, isOpen, met, steps, type Step } from './data.ts';

/** Room of a step along the threads: beads have most. */
const room = (step: Step) => (isBead(step) ? 30 : isOpen(step) ? 14 : met.includes(step) ? 24 : 20);
const ends = cumsum(steps, room);
export const length = ends.at(-1)! + 12;
const places = new Map(steps.map((step, i) => [step.id, ends[i]! - room(step) / 2]));
/** The place of a step along the threads. */
export const along = ({ id }: Step) => places.get(id)!;
/** Where the scene begins and ends in which the tracks meet. */
export const scene = [along(met[0]!) - 16, along(met.at(-1)!) + 16] as const;

/** How often the threads change sides in it. */
const turns = 5;
const quarters = range(0, turns * 2 + 1).map((i) => scene[0] + ((scene[1] - scene[0]) * i) / turns / 2);
/** Where the thread of the war crosses over that of the disease. */
export const stitches = quarters.filter((_, i) => i % 4 === 1);

/** How the threads lie in a drawing. */
export interface Threads {
	/** They run downwards, else to the right. */
	down: boolean;
	/** Half the distance between them, in pixels, at first and where they meet. */
	open: number;
	knot: number;
	/** The middle between them, in pixels. */
	middle: number;
	/** First and last pixel along them. */
	from: number;
	to: number;
	/** Radius of a bead that speaks to the view. */
	r: number;
}

/** In a narrow drawing that is tall enough they run downwards. */
export function threadsOf({ narrow, low, width, height, roomy }: Size): Threads {
	const down = narrow && height > 290;
	const tall = roomy && height > 400;
	const foot = low ? 6 : 30;
	if (down) return { down, open: 62, knot: 11, middle: width / 2, from: 20, to: height - foot, r: 6.5 };
	const open = (height - foot) / 2 - (low ? 22 : tall ? 40 : 26);
	const knot = tall ? 13 : 10;
	return { down, open, knot, middle: (height - foot) / 2, from: 2, to: width - 2, r: tall ? 10 : low ? 7 : 8 };
}

/** How far a thread is from the middle at a place along it: towards the disease's own side where positive. */
function half(q: number, { open, knot }: Pick<Threads, 'open' | 'knot'>): number {
	const [from, to] = scene;
	if (q < from) return knot + (open - knot) * (1 - q / from) ** 1.3;
	const share = Math.min(1, (q - from) / (to - from));
	return Math.cos(share * Math.PI * turns) * (knot + (3 - knot) * share);
}

/** How far a step is from the middle: in the scene in which the tracks meet, a bead holds both threads. */
export const across = (threads: Threads) => (step: Step) =>
	met.includes(step) && isBead(step) ? 0 : half(along(step), threads) * (step.track === 'disease' ? -1 : 1);

/** Pixels of a place, so far along the threads and so far across. */
function at({ down, middle, from, to }: Threads, q: number, away: number): [x: number, y: number] {
	const place = from + (q / length) * (to - from);
	return down ? [middle + away, place] : [place, middle + away];
}

/** The points a thread is drawn through: close where it turns. */
export function pointsOf(threads: Threads, track: Step['track'], from = 0, to = length): [number, number][] {
	const side = track === 'disease' ? -1 : 1;
	const places = [...range(0, scene[0] - 10, scene[0] / 12), ...quarters, length];
	const within = places.filter((q) => q > from && q < to);
	return [from, ...within, to].map((q) => at(threads, q, side * half(q, threads)));
}
export const curveOf = ({ down }: Threads, points: readonly [number, number][]) =>
	line()
		.digits(1)
		.curve(down ? curveMonotoneY : curveMonotoneX)(points as [number, number][])!;

/** The ground of the scene in which the tracks meet. */
export function roomOf(threads: Threads, { width, height, low }: Size): Box {
	const [from, to] = scene.map((q) => Math.round(at(threads, q, 0)[threads.down ? 1 : 0])) as [number, number];
	if (threads.down) return { x: 0, y: from, w: width, h: to - from };
	return { x: from, y: 0, w: to - from, h: height - (low ? 0 : 26) };
}
