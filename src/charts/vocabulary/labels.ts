/** The words in the drawings. In the scatter they take the emptiest place beside their mark, in the strips the room over the dots. */
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { decimal } from '#lib/chart/number.ts';
import { boxOf, textWidth } from '#lib/chart/text.ts';
import { beside, meet, place, type Box, type Lines, type Style } from '#lib/marks/place.ts';
import { pointOf, type Scales } from '#lib/marks/scales.ts';
import { finaleOf, of, order, showOf, type Series } from './data.ts';
import { finale, meanOf, mostOf, rateOf, ticksOf } from './rates.ts';
import { lensOf, means, rated, type Rated, type VocabularyView } from './view.ts';
import { ordinal, ratio, times } from './words.ts';

type K = Scales<Rated>;
type Point = readonly [number, number];

/** Diameter of a dot, radius of a finale and reach of a cross; dots are larger where a series has a strip to itself. */
export function dotsOf({ draw }: VocabularyView, { width, height, low }: Size) {
	const dot = Math.max(2.4, Math.sqrt(width * height) / 122);
	const wider = draw === 'all' || low || width < 500 ? 1 : 1.4;
	return { dot: dot * wider, r: Math.round(dot * 0.9 + 3.3) };
}
/** Room for whole sentences in a strip. */
const wordy = ({ low, width }: Size) => !low && width >= 500;

/** The line between the finales that the question is about. */
export function bridge(k: K, view: VocabularyView): readonly [Point, Point] {
	const [a, b] = [finaleOf('ds9'), finaleOf('voy')].map((one) => pointOf(k, rated(view, one))) as [
		[number, number],
		[number, number]
	];
	const r = dotsOf(view, k.custom.size).r + 2;
	return [
		[a[0] + r, a[1]],
		[b[0] - r, b[1]]
	];
}

/** The numbers of the axes and what they count; the name of the one across follows its zero. */
export function axes(k: K, view: VocabularyView): Label[] {
	const { note: size, narrow, form } = k.custom.size;
	const quiet = { size, fill: 'ink-3' };
	const [left, right] = k.xRange as [number, number];
	const y = k.yRange[0] + 17;
	const says = { tech: 'technical terms', people: 'people words' };
	const per = narrow ? '' : ' per 1,000';
	const title: Label = { ...quiet, x: left, y, text: `0 ${says[lensOf(view)]}${per}` };
	const free = left + textWidth(title.text, size, form) + 14;
	const ticks = ticksOf(view, lensOf(view))
		.filter((value) => k.xScale(value) > free && k.xScale(value) < right - 6)
		.map((value): Label => ({ ...quiet, x: k.xScale(value), y, text: String(value), anchor: 'middle' }));
	const up = { ...quiet, x: left + 7, y: k.yRange[1] + 14, text: `${says.people}${per}` };
	return [title, ...ticks, ...(view.draw === 'all' ? [up] : [])];
}

/** Places for a few lines around a mark: beside it, above and below it, nearer first. */
function* around([x, y]: Point, r: number, texts: readonly string[], style: Style): Generator<Lines> {
	const tall = texts.length * (style.size + 2);
	const beyond = [0, 8, 18, 30, 44].flatMap((by) => [
		[y - r - tall - by, 0],
		[y + r + 2 + by, 0]
	]);
	for (const [top, w] of [...[0, -8, 8, -18, 18].map((by) => [y - tall / 2 + by, r]), ...beyond] as [number, number][])
		for (const side of ['right', 'left'] as const)
			yield beside({ x: x - w, y: top, w: 2 * w, h: tall }, side, texts, style);
}

/** How far a box is from a point. */
const apart = ({ x, y, w, h }: Box, at: Point) =>
	Math.hypot(Math.max(x - at[0], at[0] - x - w, 0), Math.max(y - at[1], at[1] - y - h, 0));

/** What the scatter says at its marks, most important first; labels cover as few dots as can be. */
export function scatterLabels(k: K, view: VocabularyView, dots: readonly Point[]): Label[] {
	const { size } = k.custom;
	const { text: fine, narrow, low, form, roomy } = size;
	const { r } = dotsOf(view, size);
	const [from, to] = bridge(k, view);
	/** `loose`: how many pixels away are as bad as a covered dot. */
	const wish = (at: Point, clear: number, loose: number, texts: readonly string[], head: Omit<Style, 'size'>) => {
		const cost = (lines: Lines) => {
			const boxes = lines.map((label) => boxOf(label, form));
			const covered = dots.filter(([x, y]) => boxes.some((box) => meet(box, { x: x - 1, y: y - 1, w: 2, h: 2 })));
			return covered.length + Math.min(...boxes.map((box) => apart(box, at))) / loose;
		};
		return [...around(at, clear, texts, { size: fine })]
			.map((lines) => lines.map((label, i) => ({ ...label, ...(i ? { fill: 'ink-2' } : head) })))
			.map((lines) => ({ lines, cost: cost(lines) }))
			.toSorted((a, b) => a.cost - b.cost)
			.map(({ lines }) => lines);
	};
	const apartText = narrow ? `${ratio(view)} × the terms` : `${times(view)} times the technical terms`;
	const middle = (from[0] + to[0] - textWidth(apartText, fine, form)) / 2 - 4;
	const wishes = [wish([middle, (from[1] + to[1]) / 2], 5, 2, [apartText], { fill: 'accent', weight: 600 })];
	const finales = order.map((series) => {
		const { one } = finale(view, 'tech', series);
		const [tech, people] = (['tech', 'people'] as const).map((lens) => decimal(rateOf(view, lens, one)));
		const head = narrow ? showOf(series) : `“${one.title}”`;
		const rest = narrow
			? [`${tech} and ${people}`]
			: [`${showOf(series)}’s finale`, `${tech} technical, ${people} people`];
		const at = pointOf(k, rated(view, one));
		wishes.push(wish(at, r + 4, roomy ? 9 : 2, low ? [head] : [head, ...rest], { weight: 600, fill: series }));
		return at;
	});
	const crosses = means(view).map((row, i) => {
		const at = pointOf(k, row);
		if (!narrow && !low) wishes.push(wish(at, r + 3, 2, [`${row.show}, mean`], { fill: order[i]!, weight: 600 }));
		return at;
	});
	if (!narrow && !low)
		for (const lens of ['tech', 'people'] as const) {
			const one = mostOf(view, lens);
			wishes.push(wish(pointOf(k, rated(view, one)), 6, 3, [`“${one.title}”`], { fill: 'ink-3' }));
		}
	const heavy = [...finales, ...crosses].map(([x, y]) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }));
	const [x, y] = [k.xRange[0] + 2, k.yRange[1]];
	return place(wishes, {
		size,
		pad: 3,
		taken: axes(k, view),
		within: { x, y, w: k.xRange[1] - x, h: k.yRange[0] - y - 2 },
		clear: [
			...heavy,
			{ x: from[0], y: Math.min(from[1], to[1]) - 3, w: to[0] - from[0], h: Math.abs(from[1] - to[1]) + 6 }
		]
	});
}

/** Room in a strip, over its dots for words and under them. */
export const stripRoom = ({ low, roomy, height }: Size) =>
	low ? { over: 15, under: 4 } : roomy && height > 400 ? { over: 40, under: 26 } : { over: 30, under: 9 };

/** The words of a strip: whose it is, where its finale stands, and which episode has most. */
export function stripLabels(k: K, view: VocabularyView, series: Series): Label[] {
	const { size } = k.custom;
	const { text: fine, low, narrow, form, roomy } = size;
	const lens = lensOf(view);
	const { one, rate, place: rank, among } = finale(view, lens, series);
	const [x] = pointOf(k, rated(view, one));
	const y = k.yRange[1] - (low ? 1 : 6);
	const edge = k.xRange[1] - 6;
	const name: Label = {
		x: edge,
		y: low ? y : k.yRange[0] + stripRoom(size).under - (roomy ? 12 : 9),
		text: showOf(series),
		size: fine,
		weight: 600,
		fill: series,
		anchor: 'end'
	};
	const rest = `${of(series).length} episodes, mean ${decimal(meanOf(view, lens, series))}`;
	const names: Lines = wordy(size)
		? [
				{ ...name, x: edge - textWidth(rest, fine, form) - 10 },
				{ ...name, text: rest, weight: 400, fill: 'ink-2' }
			]
		: [name];
	const big = low ? 16 : Math.round(size.figure * 0.82);
	const standing = `${ordinal(rank)} of ${among}`;
	const lower = wordy(size) ? `${standing} episodes` : narrow && !low ? standing : 'finale';
	/** Right of the leader, left of it, or left of the name of the series. */
	const choices = (
		[
			[x, 1],
			[x, -1],
			[edge - textWidth(name.text, fine, form) - 10, -1]
		] as const
	).map(([at, side]): Lines => {
		const anchor = side < 0 ? 'end' : 'start';
		const figure = { x: at + side * (low ? 0 : 5), y, text: decimal(rate), size: big, serif: true, anchor } as const;
		const next = { x: figure.x + side * (textWidth(figure.text, big, form) + 6), y, size: fine, anchor } as const;
		const upper = { ...next, y: y - fine - 3, text: `“${one.title}”`, weight: 600 };
		const fill = series === 'tng' ? 'ink-2' : 'accent';
		return [{ ...figure, fill }, { ...next, text: lower, fill: 'ink-2' }, ...(wordy(size) ? [upper] : [])];
	});
	const within = { x: 0, y: 0, w: k.xRange[1], h: size.height };
	const most = mostOf(view, lens, series);
	const [cx, cy] = pointOf(k, rated(view, most));
	const dot = { x: cx - 4, y: cy - 4, w: 8, h: 8 };
	const naming = (['above', 'above-left', 'above-right'] as const).map((side) =>
		beside(dot, side, [`“${most.title}”`], { size: size.note, fill: 'ink-3' })
	);
	return [...names, ...place(wordy(size) ? [choices, naming] : [choices], { size, taken: names, pad: 2, within })];
}
