/** The words in the drawings, as wishes; the floor places them. And what each mark says to who points at it. */
import { mean } from 'd3-array';
import type { Label } from '#lib/chart/label.ts';
import { count, signed } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { place, segments, type Lines, type Room, type Segment } from '#lib/marks/place.ts';
import { pointOf } from '#lib/marks/scales.ts';
import { around, atOne, dot, inside, marksOf, most, plotOf, type K, type Mark, type Point } from './choices.ts';
import { colourOf } from './colour.ts';
import { along, bend, episodeAt, episodeOf, lifeOf, turnOf, type Life, type TurningPoint } from './data.ts';
import { end, ends, high, low, start } from './facts.ts';
import { axisOf, type ArcsView } from './view.ts';

/** For example: Garak, hour 42, season 2, The Wire: The wire fails, fortune −3. */
export function pointName(view: ArcsView, life: Life, point: TurningPoint): string {
	const { season, title } = episodeOf(point);
	const value = `${axisOf(view)} ${signed(point[axisOf(view)])}`;
	const both = view.draw === 'two-axes' ? `${value}, belonging ${signed(point.belonging)}` : value;
	return `${life.about.name}, hour ${Math.floor(point.hour)}, season ${season}, ${title}: ${point.label}, ${both}`;
}

/** For example: Garak, the exile: 13 turning points, fortune from −2.5 to −2. */
export function lifeName(view: ArcsView, life: Life, tease: boolean): string {
	const axis = axisOf(view);
	const { name, role } = life.about;
	const turn = view.draw === 'lines' && !tease && turnOf(life);
	const after = turn ? `, ${signed(turn[axis])} in “${episodeOf(turn).title}”` : '';
	return `${name}, ${role}: ${life.points.length} turning points, ${axis} from ${signed(start(life, axis))} to ${signed(end(life, axis))}${after}`;
}

/** For example: Garak, season 2, The Wire: 1,828 words. */
export function hourName(name: string, hour: number, words: number): string {
	const { season, title } = episodeAt(hour);
	return `${name}, season ${season}, ${title}: ${count(words)} words`;
}

/** What the two ends of the scale mean, inside the plot where it has room: at its left, or where that is taken further right. */
export function corners(k: K, view: ArcsView, { off = [], ...room }: Partial<Room> = {}): Label[] {
	const { size } = k.custom;
	const { x, y, w, h } = plotOf(k);
	const crossed = view.draw === 'two-axes';
	const small = view.draw === 'mine' ? size.narrow && size.low : size.narrow || size.low;
	if (small || view.lens === 'words') return [];
	const edge = k.xScale(along(bend));
	const wishes = ends[axisOf(view)].map((text, i) => {
		const label = { y: i ? y + h - 7 : y + 15, text: crossed && !i ? `fortune: ${text}` : text, size: size.note };
		const lefts = [x + (crossed ? 34 : 8), edge + 8, x + w - 8 - textWidth(label.text, size.note, size.form)];
		return lefts.map((left) => [{ ...label, x: left, fill: 'ink-3' }]);
	});
	const line: Segment[] =
		crossed || edge > x + w
			? []
			: segments([
					[edge, y],
					[edge, y + h]
				]);
	return place(wishes, { size, ...room, off: [...off, ...line] });
}

/** The numbers across where both axes are judged, and what their ends mean. */
export function across(k: K): Label[] {
	const { size } = k.custom;
	const { x, y, w, h } = plotOf(k);
	const style = { y: y + h + 16, size: size.note, fill: 'ink-3' };
	const [home, out] = ends.belonging;
	const right = { ...style, x: x + w, anchor: 'end' as const };
	const named = place([[[{ ...style, x, text: out }]], [[{ ...right, text: `belonging: ${home}` }]]], { size });
	const both = size.roomy ? named : [named[0]!, { ...right, text: home }];
	const values = [0, 4, -4, 2, -2].map((value) => [
		[{ ...style, x: k.xScale(value), text: signed(value), anchor: 'middle' as const }]
	]);
	return [...both, ...place(values, { size, taken: both, pad: 8 })];
}

/** What a line would like to say, the smallest rank first. */
interface Wish {
	rank: number;
	choices: Iterable<Lines>;
}
const ranked = (wishes: readonly Wish[]) => wishes.toSorted((a, b) => a.rank - b.rank).map(({ choices }) => choices);

/** Of the people picked out: their names, their last points, then their turns, the sharpest first. */
export function annotations(k: K, view: ArcsView): Label[] {
	const { size } = k.custom;
	const { point: r, end: large } = marksOf(size);
	const taken = corners(k, view);
	const dots = view.who.map((id) => lifeOf(id).points.map((point) => pointOf(k, point)));
	const wishes = view.who.flatMap((id, i) => wishesOf(k, view, lifeOf(id), dots, i));
	const placed = place(ranked(wishes), {
		size,
		within: inside(k),
		taken,
		pad: 4,
		clear: dots.flatMap((own) => own.map((at, n) => dot(at, own[n + 1] ? r : large))),
		off: dots.flatMap(segments),
		most: most(inside(k))
	});
	return [...taken, ...placed];
}

function wishesOf(k: K, view: ArcsView, life: Life, all: readonly (readonly Point[])[], i: number): readonly Wish[] {
	const { size } = k.custom;
	const { point: r, end: large } = marksOf(size);
	const axis = axisOf(view);
	const crossed = view.draw === 'two-axes';
	const style = { size: size.text, weight: 600, fill: colourOf(view, i) };
	const { name } = life.about;
	const dots = all[i]!;
	const strangers = all.flatMap((own) => (own === dots ? [] : own));
	if (view.who.length > 2)
		return [{ rank: i, choices: around(k, { at: dots.at(-1)!, r: large }, [name], style, 'left') }];
	const extremes = [high(life, axis), low(life, axis)];
	const turns = life.points.map((point, n) => {
		const value = point[axis];
		const around = [life.points[n - 1], life.points[n + 1]].flatMap((other) => (other ? [other[axis]] : []));
		const sharp = mean(around, (other) => Math.abs(value - other))!;
		const below = around.every((other) => value <= other) && around.some((other) => value < other);
		const at = dots[n]!;
		const others = all.flat().filter((other) => other !== at);
		const mark: Mark = { at, r: dots[n + 1] ? r : large, others };
		return { point, mark, below, sharp: sharp + (n ? 0 : 1.5) + (extremes.includes(point) ? 5 : 0) };
	});
	const order = turns.toSorted((a, b) => b.sharp - a.sharp);
	const labels = turns.map((turn, n): Wish => {
		const { point, mark, below } = turn;
		const side = below ? 'below' : 'above';
		if (n < turns.length - 1) {
			const rank = n === 0 && crossed ? 1 : 2 + order.indexOf(turn);
			const choices = around(k, mark, [point.label], { size: size.text, weight: 500 }, side);
			return { rank: rank + i / 10, choices };
		}
		const value = signed(point[axis]);
		const closing = crossed ? `${point.label}: ${value} and ${signed(point.belonging)}` : `${point.label}, ${value}`;
		const texts = [...(size.narrow && size.low ? [] : [closing]), point.label, value];
		return { rank: -1 + i / 10, choices: around(k, mark, texts, { ...style, fill: 'accent' }, side) };
	});
	const rank = (view.who.length === 2 ? -2 : 0) + i / 10;
	const marks = dots.map((at): Mark => ({ at, r, others: strangers }));
	return [{ rank, choices: atOne(k, marks, [name], style, 'above') }, ...labels];
}
