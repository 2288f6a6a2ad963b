/** The words on the canvas a reader draws on, and the button under it. */
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { signed } from '#lib/chart/number.ts';
import { lines } from '#lib/chart/text.ts';
import { place, segments, type Box, type Lines, type Segment } from '#lib/marks/place.ts';
import { pointOf } from '#lib/marks/scales.ts';
import { around, atOne, dot, inside, marksOf, plotOf, type K, type Mark, type Point } from './choices.ts';
import { colourOf } from './colour.ts';
import { lifeOf } from './data.ts';
import { distance, high, last, low } from './facts.ts';
import { question } from './feedback.ts';
import { corners } from './labels.ts';
import { handlesAt, ourPoints, type Pair } from './readerLine.ts';
import type { ArcsView } from './view.ts';

/** For example: Hour 27, season 2, Cardassians: yours +2, ours −2.1, 4.1 points apart. */
export function pairName({ mine: drawn }: ArcsView, { hour, season, title, mine, ours, apart }: Pair): string {
	const values = drawn
		? `yours ${signed(mine)}, ours ${signed(ours)}, ${distance(apart)} apart`
		: `ours ${signed(ours)}`;
	return `Hour ${Math.floor(hour)}, season ${season}, ${title}: ${values}`;
}

/** The question, large, over the line that waits at zero. */
export function asked(k: K, view: ArcsView): Label[] {
	const { size } = k.custom;
	const { x, y, w } = plotOf(k);
	const type = size.narrow ? Math.max(15, Math.min(21, size.height / 14)) : size.low ? 22 : size.height > 400 ? 32 : 25;
	const texts = lines(question(lifeOf(view.who[0]!)), type, w - 24, size.form);
	const top = Math.max((y + k.yScale(0)) / 2 - texts.length * type * 0.6, y + 4);
	const style = { size: type, anchor: 'middle' as const, serif: true, weight: 500 };
	return texts.map((text, i) => ({ ...style, x: x + w / 2, y: top + type * (1.2 * i + 0.85), text }));
}

/** Height of the strip at the foot of a drawing in which the reader draws: for the button that shows our line, and a word. */
export const stripOf = ({ low, narrow }: Size) => (low ? (narrow ? 34 : 0) : 48);

/** The button in that strip; none where nobody draws. */
export function buttonOf(k: Pick<K, 'xRange' | 'yRange' | 'custom'>): Box | null {
	const { size } = k.custom;
	const { x, w } = plotOf(k);
	const h = stripOf(size) - 10;
	return h > 0 ? { x: x + w - 116, y: size.height - h, w: 116, h } : null;
}

/** The word beside the button. */
export function besideButton(k: K, { ours }: ArcsView): Label[] {
	const { size } = k.custom;
	const button = buttonOf(k);
	if (!button) return [];
	const texts = [
		ours === 'hidden'
			? 'Ours stays hidden until you ask. It is an opinion too.'
			: 'Ours is judged by a rubric: an opinion too.',
		'Ours is an opinion too.'
	];
	const label = { x: k.xRange[0], y: button.y + button.h / 2 + 4.5, size: size.note, fill: 'ink-2' };
	return place([texts.map((text) => [{ ...label, text }])], { size, clear: [button] });
}

/** What joins the reader’s line and ours at a handle. */
export type Stem = Pick<Pair, 'apart'> & { ends: Segment; most: boolean };

/** The words on the reader’s line and ours, none on a line or on another word. */
export function both(k: K, view: ArcsView, stems: readonly Stem[]): Label[] {
	const { size } = k.custom;
	const { point: r, end: large } = marksOf(size);
	const life = lifeOf(view.who[0]!);
	const style = { size: size.text, weight: 600 };
	const mine = view.mine ? handlesAt(k, view).map(({ x, y }): Point => [x, y]) : [];
	const ours = life.points.map((point): Point => pointOf(k, point));
	const named = (points: readonly Point[], others: readonly Point[], text: string, fill: string) =>
		atOne(
			k,
			points.map((at) => ({ at, r, others })),
			[text],
			{ ...style, fill },
			'above'
		);
	const far = size.low ? undefined : stems.find((stem) => stem.most);
	/** How far apart the lines are where they differ most, somewhere along what joins them there. */
	const apart = ({ ends: [[x, from], [, to]], apart }: Stem) => {
		const marks = [0.5, 0.3, 0.7, 0.15, 0.85].map((part): Mark => ({ at: [x, from + (to - from) * part], r: 1 }));
		const texts = [`${distance(apart)} apart`, `${apart} apart`];
		return atOne(k, marks, texts, { ...style, fill: 'accent' }, 'right');
	};
	const turns = size.low ? [] : size.narrow ? [last(life)] : [...new Set([last(life), high(life), low(life)])];
	const wishes: Iterable<Lines>[] = [
		named(ours, mine, 'ours', colourOf(view, 0)),
		named(mine, ours, 'yours', 'accent'),
		...(far ? [apart(far)] : []),
		...turns.map((turn) => {
			const texts = [`${turn.label}, ${signed(turn.fortune)}`, turn.label];
			const side = turn.fortune > 0 ? 'above' : 'below';
			const at = ours[life.points.indexOf(turn)]!;
			const others = [...ours, ...mine].filter((other) => other !== at);
			return around(k, { at, r: large, others }, texts, { size: size.text, weight: 500 }, side);
		})
	];
	const room = {
		size,
		clear: [...ours, ...mine].map((at) => dot(at, at === ours.at(-1) ? large : r)),
		off: [
			...segments(ourPoints(life).map((point) => pointOf(k, point))),
			...segments(mine),
			...stems.map((stem) => stem.ends)
		]
	};
	const taken = corners(k, view, room);
	return [...taken, ...place(wishes, { ...room, within: inside(k), taken, pad: 4 })];
}
