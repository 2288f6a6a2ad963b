/** The words in the drawings: whose hours they are and how many, seasons, and what the view adds. */
import type { Label } from '#lib/chart/label.ts';
import { inWords } from '#lib/chart/number.ts';
import { lines } from '#lib/chart/text.ts';
import { place, type Lines } from '#lib/marks/place.ts';
import type { Scales } from '#lib/marks/scales.ts';
import { closing, hours, seasonOf, years, type Hour } from './data.ts';
import { cellAt, cellOf, titled, titleLines, type Parts } from './parts.ts';
import type { HoursView } from './view.ts';
import { most } from './words.ts';

type K = Scales<Hour>;
const bold = { weight: 600 };
const quiet = { fill: 'ink-3' };
const end = { anchor: 'end' } as const;
const ten = inWords(closing.length);
/** Labels under each other. */
const stack = (first: Omit<Label, 'text'>, texts: readonly string[], lead: number): Lines =>
	texts.map((text, i) => ({ ...first, text, y: first.y + i * lead }));
/** The right edge of the cells. */
function edgeOf(k: K): number {
	const { x, w } = cellAt(k, [k.xDomain[1] - 1, k.xDomain[1]], k.yDomain[1] as number);
	return x + w;
}

/** Whose grid it is, how many hours, when, and which of them is picked. */
interface Told {
	show: string;
	number: number;
	aired: string;
	at?: number | null;
}

/** Name, number and years of a grid, or what is picked in it, above it or right of it; and the numbers of its seasons. */
export function gridLabels(k: K, { show, number, aired, at }: Told, { head, grid }: Parts): Label[] {
	const { size } = k.custom;
	const [left, edge, top] = [k.xRange[0] - grid.sides[0], edgeOf(k), k.yRange[1]];
	const one = hours.find(({ hour }) => hour === at);
	const picked = one && [`hour ${one.hour}: ${one.title}`, `hour ${one.hour}`];
	const [aside, large] = [head < 10, head > 40];
	const name = { x: aside ? edge + 24 : left, y: top + (aside ? 88 : -9), size: size.text, ...bold };
	const figure: Label = { x: edge, y: top - 9, text: String(number), size: size.figure, serif: true, ...end };
	const big = aside
		? [{ ...figure, x: name.x, y: top + 42, size: 56, anchor: 'start' as const }]
		: large
			? [figure]
			: [];
	const texts = picked ?? [aside ? aired : large ? `hours, ${aired}` : `${number} hours`];
	const choices = texts.map((text) => {
		if (!big.length) return [{ ...name, text: `${show}, ${text}` }];
		const above = { ...name, y: name.y - 17, text: aside ? `hours of ${show}` : show };
		return [above, { ...name, text, weight: 400, ...quiet }];
	});
	const within = { x: left - 1, y: -1, w: (aside ? size.width : edge) - left + 2, h: size.height };
	const title = place([[...choices, [{ ...name, text: picked?.[1] ?? show }]]], { size, taken: big, pad: 6, within });
	const seasons = [1, 7, 4, 2, 3, 5, 6].map((season) => {
		const { y, h } = cellAt(k, [0, 1], season);
		const text = season > 1 ? String(season) : size.roomy ? 'Season 1' : 'S1';
		return [[{ x: k.xRange[0] - 7, y: y + h / 2 + 4.5, text, size: size.note, ...quiet, ...end }]];
	});
	const taken = [...big, ...title];
	return grid.sides[0] ? [...taken, ...place(seasons, { size, taken })] : taken;
}

/** What the closing run is, under its cells among the others. */
function among(k: K): Label[] {
	const { size } = k.custom;
	const style = { x: edgeOf(k), y: k.yRange[0] + 14, size: size.text, fill: 'accent', ...bold, ...end };
	const texts = [`the last ${ten} hours, from “${closing[0]!.title}”`, `last ${ten}`];
	return place([texts.map((text) => [{ ...style, text }])], { size });
}

/** Hours and titles of the closing run: over and under a row of cells, or beside columns. */
function titles(k: K): Label[] {
	const { size } = k.custom;
	return titled.flatMap((one): Lines => {
		const { x, y, w, h } = cellOf(k, one);
		const first = one === titled[0];
		const weight = first || one === titled.at(-1) ? bold : {};
		const style = { size: size.text, ...weight, ...(first ? { fill: 'accent' } : {}) };
		const hour = { x, y: y - 7, text: `${first && size.roomy ? 'hour ' : ''}${one.hour}`, size: size.note, ...quiet };
		if (size.roomy) return [hour, ...stack({ ...style, x, y: y + h + 18 }, titleLines(one, size), 16)];
		const middle = y + (k.yScale(1) - k.yScale(0)) / 2 + 3.5;
		const title = { ...style, x: x + w + 8, y: middle, text: one.title };
		return k.xRange[0] < 40 ? [{ ...hour, x: x - 6, y: middle, ...end }, title] : [title];
	});
}

/** What a row of cells is, over it; how many they are, before it; and a remark, over it or beneath. */
function rowLabels(k: K, texts: readonly string[], number: number, fill: string, remark: string): Label[] {
	const { size } = k.custom;
	const [left, top, foot] = [k.xRange[0], k.yRange[1], k.yRange[0]];
	const style = { x: left, y: top - 9, size: size.text };
	const big = Math.min(size.figure, 1.1 * (foot - top));
	const figure = { x: left - 9, y: (top + foot) / 2 + big * 0.3, size: Math.round(big), serif: true, ...end };
	const name = place([texts.map((text) => [{ ...style, text, fill, ...bold }])], { size });
	const quiet = { ...style, fill: 'ink-2' };
	const below = stack({ ...quiet, y: foot + 15 }, lines(remark, size.text, size.width - left, size.form), 17);
	const said = place([[[{ ...quiet, text: remark, x: edgeOf(k), ...end }], below]], { size, taken: name, pad: 12 });
	return [...name, ...(size.roomy ? [{ ...figure, text: String(number) }] : []), ...(remark ? said : [])];
}

/** The words at the closing run. */
export function runLabels(k: K, { draw }: HoursView): Label[] {
	if (draw === 'all') return among(k);
	if (draw === 'final-ten') return titles(k);
	const text = k.custom.size.roomy ? `Deep Space Nine, the last ${ten} hours` : `The last ${ten} hours`;
	return rowLabels(k, [text, `the last ${ten}`], closing.length, 'accent', '');
}

/** The words at one season of today. */
export function todayLabels(k: K, view: HoursView): Label[] {
	const { show, season, from, to, numbers } = seasonOf(view.season);
	const [name, aired] = [`${show}, season ${season}`, years([from, to])];
	return rowLabels(k, [`${name} (${aired})`, name, `one season, ${aired}`], numbers, 'ink', most);
}
