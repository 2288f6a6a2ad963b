/** What can be said of a life from its rows alone: where it starts, ends, is highest, lowest, falls furthest; and how points are spoken of. */
import { greatest, least, max, mean, pairs } from 'd3-array';
import { hours, lives, seasons, type Life, type TurningPoint } from './data.ts';
import type { Lens } from './view.ts';

/** Which of the two judged values a lens reads. */
export type Axis = Exclude<Lens, 'words'>;

/** The words of the rubric at the two ends of a scale. */
export const ends = {
	fortune: ['fulfilment', 'everything lost'],
	belonging: ['wholly at home', 'cast out']
} as const;

/** Who the finding of the endings is about. */
export const isSubject = ({ about }: Life) => about.allegiance === 'Cardassia';

/** A name within a sentence: “the Founder”. */
export const named = (life: Life) => life.about.name.replace(/^The /, 'the ');

export const first = (life: Life) => life.points[0]!;
export const last = (life: Life) => life.points.at(-1)!;
export const start = (life: Life, axis: Axis = 'fortune') => first(life)[axis];
export const end = (life: Life, axis: Axis = 'fortune') => last(life)[axis];

/** The first of the highest points, and the last of the lowest. */
export const high = ({ points }: Life, axis: Axis = 'fortune') => greatest(points, (point) => point[axis])!;
export const low = ({ points }: Life, axis: Axis = 'fortune') => least(points.toReversed(), (point) => point[axis])!;

/** Each turning point but the first, and how far fortune falls to it: below zero where it rises. */
const steps = ({ points }: Life) => pairs(points, (a, at) => ({ by: a.fortune - at.fortune, at }));

/** The largest drop from one turning point to the next, as a positive number, and where it lands. */
export const fall = (life: Life) => greatest(steps(life), ({ by }) => by)!;

/** How far fortune moves from one turning point to the next, on average. */
export const swing = (life: Life) => mean(steps(life), ({ by }) => Math.abs(by))!;

/** The longest run of turning points below zero. */
export function runBelow({ points }: Life): number {
	let run = 0;
	return max(points, ({ fortune }) => (run = fortune < 0 ? run + 1 : 0))!;
}

/** "above zero", "below zero" or "at zero". */
export function side(value: number): string {
	return value > 0 ? 'above zero' : value < 0 ? 'below zero' : 'at zero';
}

/** Whole hours from a point to the end of the series, or to another point. */
export function hoursBefore(point: TurningPoint, until: number = hours.last): number {
	return Math.floor(until) - Math.floor(point.hour);
}

/** A point by its number on the line, as in its id. @throws when there is no such point. */
export function point(life: Life, id: string): TurningPoint {
	const found = life.points.find((one) => one.id === id);
	if (!found) throw new Error(`arcs: ${life.id} has no turning point "${id}"`);
	return found;
}

/** Share (0 to 1) of all words of a season that a person speaks. */
export function shareOf(life: Life, season: number): number {
	const { first, last, words } = seasons.find((one) => one.season === season)!;
	const own = life.spoken.filter(({ hour }) => hour >= first && hour <= last);
	return own.reduce((sum, one) => sum + one.words, 0) / words;
}

/** Hours at which both people turn, ends included. */
export function sharedHours(a: Life, b: Life): readonly { hour: number; a: TurningPoint; b: TurningPoint }[] {
	return a.points.flatMap((one) => {
		const other = b.points.find(({ hour }) => Math.floor(hour) === Math.floor(one.hour));
		return other ? [{ hour: Math.floor(one.hour), a: one, b: other }] : [];
	});
}

/** The lives from the best ending to the worst; equals in the order of the table. */
export function byEnding(axis: Axis = 'fortune'): readonly Life[] {
	return lives.toSorted((a, b) => end(b, axis) - end(a, axis));
}

/** What a turning point is called, to stand within a sentence in quotation marks. */
export const called = ({ label }: TurningPoint) => label.replace(/[“”]/g, '').replace(/\.$/, '');

/** A distance in points: "half a point", "one point", "3.5 points". */
export function distance(value: number): string {
	if (value === 0.5) return 'half a point';
	return value === 1 ? 'one point' : `${value} points`;
}

const whole = ['', 'one', 'two', 'three', 'four', 'five'];

/** A value as it is spoken: "plus two", "minus one and a half", "zero". */
export function said(value: number): string {
	if (value === 0) return 'zero';
	const [full, part] = [whole[Math.floor(Math.abs(value))]!, value % 1 ? 'a half' : ''];
	return `${value > 0 ? 'plus' : 'minus'} ${[full, part].filter(Boolean).join(' and ')}`;
}
