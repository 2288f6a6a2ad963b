/** How marks are painted, and the words beside them, as wishes; the floor places them. */
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { decimal } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { lead, pathOf, upright, type Spot } from '#lib/marks/leaders.ts';
import { beside, place, type Box, type Lines, type Segment, type Side, type Style } from '#lib/marks/place.ts';
import { levelOf, pointOf, spanAt, tenth, type Scales } from '#lib/marks/scales.ts';
import { above, finaleOf, ratingOf, rowsOf, series, showOf, type Finale, type Rated, type Series } from './data.ts';
import { isStrips, rows as rowsIn, shown, subjectOf, type RatingsView } from './view.ts';

type K = Scales<Rated>;
type Point = readonly [number, number];
const asItsShow = 'on the line: as its show';
const isOurs = ({ id }: Rated) => series.some((show) => id === `${show}-finale`);
const isTrek = ({ id }: Rated) => finaleOf(showOf(id)).trek;
const isLit = ({ show }: RatingsView, { id }: Rated) => ['ds9', show].includes(showOf(id));
export const isTall = (size: Size) => size.roomy && size.height > 400;

/** Whether what the diagonal is has to stand under the plot, and can. */
export const hasKey = (size: Size) => size.narrow && size.height > 300;

/** How thick the level of a mean is; that of a whole series is a hairline. */
export function thickOf(size: Size, { scope }: Rated): number {
	return scope === 'series' ? 1 : (scope === 'run-up' ? 6 : 4) + (isTall(size) ? 2 : 0);
}

/** Radius of a finale. Piled up, those a tenth of a point apart just touch. */
export function radiusOf(k: K, view: RatingsView, row: Rated): number {
	const { size } = k.custom;
	const ours = isOurs(row);
	if (isStrips(view)) return size.roomy ? 7.5 : size.narrow ? 5 : 6;
	if (size.low) return tenth((k.xScale(1) - k.xScale(0)) / 20 - 0.5) + (ours && size.narrow ? 0.5 : 0);
	const r = isTall(size) ? 5.5 : size.roomy ? 4.5 : size.narrow ? 3.2 : 4;
	return r + (ours ? 1.5 : 0);
}

/** Fill and edge of a mark, as tokens. Finales of other shows are rings. */
export function paintOf(view: RatingsView, row: Rated): readonly [fill: string, stroke: string] {
	const { scope } = row;
	const show = showOf(row.id);
	const both = (token: string) => [token, token] as const;
	if (!isStrips(view)) {
		if (isLit(view, row)) return both('accent');
		if (isOurs(row)) return both(show);
		return isTrek(row) ? both('ink-2') : ['raised', 'ink-3'];
	}
	if (scope === 'series') return both('ink-3');
	if (show === subjectOf(view)) return both(scope === 'run-up' ? 'accent' : show);
	return both(scope === 'season' ? 'plot-dim' : 'ink-2');
}

/** The box of a finale's dot, or one as high as the text that stands beside it. */
function around(k: K, view: RatingsView, row: Rated, text = 0): Box {
	const [x, y] = pointOf(k, row);
	const r = radiusOf(k, view, row) + 1 + text * 0.1;
	const half = text ? text * 0.44 : r;
	return { x: x - r, y: y - half, w: 2 * r, h: 2 * half };
}

/** The values of a strip, those that matter first. */
function values(k: K, view: RatingsView, show: Series): Lines {
	const { size } = k.custom;
	const [left, right] = k.xRange as [number, number];
	const [foot, top] = k.yRange as [number, number];
	const mine = show === subjectOf(view);
	const rows = rowsOf(show);
	const of = (scope: string) => ratingOf(`${show}-${scope}`);
	const box = (row: Rated, text = 0) =>
		row.scope === 'finale' ? around(k, view, row, text) : levelOf(k, row, thickOf(size, row));
	const wish = (row: Rated, sides: readonly Side[], style: Style, says = decimal(row.rating)) =>
		sides.map((side) => beside(box(row, side === 'left' ? style.size : 0), side, [says], style));

	const season = k.xScale(2) - k.xScale(1);
	const large = Math.round(Math.max(15, Math.min((foot - top) / 12, season * 1.8)));
	const figure = (fill: string): Style => ({
		size: mine ? large : Math.max(13, Math.round(large * 0.7)),
		weight: 600,
		fill: mine ? fill : 'ink-2'
	});
	const quiet = { size: size.note, fill: 'ink-2' };
	const mean = of('series');
	const seasons = rows.filter(({ scope }) => scope === 'season');
	const best = seasons.reduce((a, b) => (b.rating > a.rating ? b : a));
	return place(
		[
			wish(of('finale'), ['left', 'above', 'below'], figure(show)),
			wish(of('run-up'), ['below', 'above'], figure('accent')),
			...(mine && size.roomy ? [wish(mean, ['above-right'], quiet, `mean ${decimal(mean.rating)}`)] : []),
			...(mine && isTall(size) ? [seasons[0]!, best].map((row) => wish(row, ['above'], quiet)) : [])
		],
		{ size, within: { x: left, y: top, w: right - left, h: foot - top }, clear: rows.map((row) => box(row)) }
	);
}

/** The name of a strip, its values, and what stands where: in one line, or where it is narrow in two. */
export function stripLabels(k: K, view: RatingsView, show: Series): Label[] {
	const { size } = k.custom;
	const [left, right] = k.xRange as [number, number];
	const wide = (text: string, of: number) => textWidth(text, of, size.form);
	const { show: full } = ratingOf(`${show}-series`);
	const big = size.narrow ? 12 : size.text + (isTall(size) ? 2.5 : size.roomy ? 1.5 : 0);
	const name: Label = {
		x: left,
		y: k.yRange[1] - (isTall(size) ? 14 : 9),
		text: wide(full, big) <= right - left ? full : full.replace('The ', ''),
		size: big,
		weight: 600,
		fill: show === subjectOf(view) ? 'ink' : 'ink-2'
	};
	const terms = [
		['seasons 1–7', 'last nine', 'finale'],
		['seasons', 'last 9', 'end']
	];
	const fits = terms.findIndex(
		(some) => some.reduce((sum, text) => sum + wide(text, size.note) + 8, 0) <= right - left
	);
	const [seasons, last, finale] = terms[fits] ?? ['seasons', 'last nine', 'finale'];
	const under = (scope: string, text: string, line = 0): Label => {
		const [from, to] = spanAt(k, k.x(ratingOf(`${show}-${scope}`)));
		const y = k.yRange[0] + 16 + line * 15;
		return { x: (from + to) / 2, y, text, size: size.note, anchor: 'middle', fill: 'ink-3' };
	};
	const end = under('finale', finale!);
	const axis = [
		under('series', seasons!),
		under('run-up', last!, fits < 0 ? 1 : 0),
		fits === 0 ? end : { ...end, x: right, anchor: 'end' as const }
	];
	return [name, ...values(k, view, show), ...axis];
}

/** Whose names are wanted, the most first: the picked one, ours, the franchise, those below their show, the best. */
function wanted(view: RatingsView): readonly Finale[] {
	const some = shown(view);
	const sorted = some.toSorted((a, b) => a.row.rating - b.row.rating);
	const below = sorted.filter((one) => above(one) < 0);
	const first = [...(view.show ? [view.show] : []), 'ds9', 'voy', 'tng'].map(finaleOf);
	const trek = some.filter(({ trek }) => trek);
	return [...new Set([...first, ...trek, ...below, ...sorted.slice(-3)])];
}

/** Where a name may stand: beside its dot, or above or below it at the end of a line; at last shortened. */
function* spots(k: K, view: RatingsView, row: Rated, style: Style): Generator<Spot> {
	const { low, form } = k.custom.size;
	const ours = isOurs(row);
	const full = `${row.show} ${decimal(row.rating)}`;
	const [dot, level] = [around(k, view, row), around(k, view, row, style.size)];
	const sides = ours ? (['left', 'right'] as const) : (['right', 'left'] as const);
	const near = (text: string): Spot[] => [
		...(low ? [] : sides.map((side) => ({ lines: beside(level, side, [text], style) }))),
		...(['above', 'below'] as const).map((side) => ({ lines: beside(dot, side, [text], style) }))
	];
	yield* near(full);
	const [x, y] = pointOf(k, row);
	for (const text of ours ? [full, full.replace('The ', ''), row.show.replace('The ', '')] : [full])
		for (const far of ours ? [18, 26, 34, 42, 54] : [18, 26, 34])
			for (const way of low ? [-1] : ours ? [1, -1] : [-1, 1])
				for (const share of way > 0 ? [0.5, 0, 1, 0.25, 0.75] : [0, 0.5, 1, 0.25, 0.75]) {
					const [from, to] = [y + way * (dot.h / 2 + 1), y + way * (dot.h / 2 + far - 4)];
					const line = to + way * 4 + (way > 0 ? style.size * 0.75 : 0);
					const left = x - share * textWidth(text, style.size, form);
					yield { lines: [{ ...style, text, x: left, y: line }], leader: upright(x, from, to) };
				}
	yield* near(row.show);
}

/** What the diagonal is, under it or over it. */
function* alongside([from, to]: Segment, { note, form }: Size): Generator<Spot> {
	const label = { text: asItsShow, size: note, fill: 'ink-3' };
	const wide = textWidth(label.text, note, form);
	const line = (x: number) => from[1] + ((to[1] - from[1]) / (to[0] - from[0])) * (x - from[0]);
	for (let x = from[0] + 8; x + wide < to[0]; x += 12)
		for (const y of [line(x) + note * 0.75 + 5, line(x + wide) - 6]) yield { lines: [{ ...label, x, y }] };
}

/** Names of finales, and the lines that lead to those that stand apart. */
export function finaleLabels(k: K, view: RatingsView): { labels: Label[]; leaders: string } {
	const { size } = k.custom;
	const [left, right] = k.xRange as [number, number];
	const rows = new Map(rowsIn(view).map((row) => [row.id, row]));
	const dots = [...rows.values()].map((row) => around(k, view, row));
	const [from, to] = k.xDomain.map((mean) => [k.xScale(mean), k.yScale(mean)] as const) as [Point, Point];
	const taken: Label[] = [];
	const leaders: Segment[] = [];
	const styleOf = (row: Rated): Style => {
		const [lit, ours] = [isLit(view, row), isOurs(row)];
		const fill = lit ? 'accent' : ours ? 'ink' : isTrek(row) ? 'ink-2' : 'ink-3';
		const big = size.text + (size.narrow ? 0 : size.low ? 1.5 : 0.5);
		return { size: ours ? big : size.note, fill, ...(ours || lit ? { weight: 600 } : {}) };
	};

	const order = wanted(view).map(({ row }) => rows.get(row.id)!);
	if (size.low) {
		/* Ours stand lowest in their piles, and are named over all of them, in steps. */
		const ours = order.filter(isOurs).toSorted((a, b) => b.rating - a.rating);
		for (const [i, row] of ours.entries()) {
			const style = styleOf(row);
			const [x, y] = pointOf(k, row);
			const line = 14 + i * (style.size + 6);
			taken.push({ ...style, x: x - 6, y: line, text: `${row.show} ${decimal(row.rating)}`, anchor: 'end' });
			leaders.push(upright(x, line - 10, y));
		}
	} else {
		const text = 'Up: the finale. Across: the mean of its show.';
		const key = hasKey(size);
		taken.push({ x: left, y: size.height - (key ? 22 : 6), text, size: size.text, fill: 'ink-2' });
		if (key) taken.push({ x: left + 26, y: size.height - 6, text: asItsShow, size: size.note, fill: 'ink-3' });
	}
	const names = order.filter((row) => !size.low || !isOurs(row)).map((row) => spots(k, view, row, styleOf(row)));
	const slack = size.narrow ? 4 : 0;
	const placed = lead([...names, ...(size.low || size.narrow ? [] : [alongside([from, to], size)])], {
		size,
		within: { x: left - slack, y: 0, w: right - left + slack, h: k.yRange[0] },
		clear: dots,
		off: size.low ? leaders : [[from, to]],
		taken,
		pad: 3
	});
	return {
		labels: [...taken, ...placed.flatMap((spot) => spot?.lines ?? [])],
		leaders: pathOf([...leaders, ...placed.flatMap((spot) => (spot?.leader ? [spot.leader] : []))])
	};
}
