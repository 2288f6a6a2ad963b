/** How marks are painted, and the words beside them, as wishes; the floor places them. */
import { range } from 'd3-array';
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { decimal } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { dodge } from '#lib/marks/dodge.ts';
import { lead, pathOf, upright, type Spot } from '#lib/marks/leaders.ts';
import { beside, place, type Box, type Lines, type Segment, type Style } from '#lib/marks/place.ts';
import { pointOf, tenth, type Scales } from '#lib/marks/scales.ts';
import { above, finaleOf, ratingOf, rowsOf, series, showOf, type Finale, type Rated, type Series } from './data.ts';
import { rows as rowsIn, shown, subjectOf, type RatingsView } from './view.ts';
import { rankOf } from './words.ts';

type K = Scales<Rated>;
type Point = readonly [number, number];
const asItsShow = 'on the line: as its show';
const isOurs = ({ id }: Rated) => series.some((show) => id === `${show}-finale`);
const isTrek = ({ id }: Rated) => finaleOf(showOf(id)).trek;
const isLit = ({ show }: RatingsView, { id }: Rated) => ['ds9', show].includes(showOf(id));
export const isTall = (size: Size) => size.roomy && size.height > 400;

/** Whether what the diagonal is has to stand under the plot, and can. */
export const hasKey = (size: Size) => size.narrow && size.height > 300;

/** Radius of a finale. Piled up, those a tenth of a point apart just touch. */
export function radiusOf(k: K, view: RatingsView, row: Rated): number {
	const { size } = k.custom;
	const ours = isOurs(row);
	if (size.low) return tenth((k.xScale(1) - k.xScale(0)) / 20 - 0.5) + (ours && size.narrow ? 0.5 : 0);
	const r = isTall(size) ? 5.5 : size.roomy ? 4.5 : size.narrow ? 3.2 : 4;
	return r + (ours ? 1.5 : 0);
}

/** Fill and edge of a mark, as tokens. Finales of other shows are rings. */
export function paintOf(view: RatingsView, row: Rated): readonly [fill: string, stroke: string] {
	const both = (token: string) => [token, token] as const;
	if (isLit(view, row)) return both('accent');
	if (isOurs(row)) return both(showOf(row.id));
	return isTrek(row) ? both('ink-2') : ['raised', 'ink-3'];
}

/** The token of a series and how strong it is drawn: grey where it only stands beside those in question. */
export function strokeOf(view: RatingsView, show: Series): { stroke: string; lit: boolean } {
	const lit = show === 'voy' || (show === 'ds9' && subjectOf(view) === 'ds9');
	return { stroke: lit ? show : 'ink-3', lit };
}

/** An arrow from the edge of a ring to a point: its shaft and its head. */
export function arrow([cx, cy]: Point, [x2, y2]: Point, r: number, head: number): { shaft: Segment; tip: string } {
	const far = Math.hypot(x2 - cx, y2 - cy);
	const [ux, uy] = [(x2 - cx) / far, (y2 - cy) / far];
	const [x1, y1] = [cx + ux * r, cy + uy * r];
	const [dx, dy] = [ux * head, uy * head];
	const [x, y] = [x2 - dx, y2 - dy];
	const points = [
		[x2, y2],
		[x - dy * 0.42, y + dx * 0.42],
		[x + dy * 0.42, y - dx * 0.42]
	];
	return {
		shaft: [
			[x1, y1],
			[x, y]
		],
		tip: `M${points.map((point) => point.map(tenth).join(' ')).join('L')}Z`
	};
}

/** The numbers of the nine and of the finales, whose they are, and of which place in its show a finale is. */
export function arrowLabels(k: K, view: RatingsView): Label[] {
	const { size } = k.custom;
	const { roomy, narrow, low, form, note, text } = size;
	const big = isTall(size) ? 40 : roomy ? 32 : low ? 22 : narrow ? 26 : 30;
	const of = (show: Series, scope: string) => ratingOf(`${show}-${scope}`);
	const at = (show: Series, scope: string) => pointOf(k, of(show, scope));
	const shown = series.map((show) => ({ show, ...strokeOf(view, show) }));
	const middles = dodge(
		shown.map(({ show, lit }) => ({ at: at(show, 'finale')[1], size: lit ? big + 1 : note + 3 })),
		0,
		k.yRange[0]
	);
	const x = at('ds9', 'finale')[0] + 10;
	const beyond = x + textWidth('8.8', big, form) * 0.9 + 8;
	const finales = shown.flatMap(({ show, stroke, lit }, i): Label[] => {
		const y = middles[i]!;
		const own = { text: decimal(of(show, 'finale').rating), x, fill: stroke };
		const number: Label = lit
			? { ...own, y: y + big * 0.33, size: big, serif: true }
			: { ...own, y: y + note * 0.36, size: note };
		if (narrow) return [number];
		const name = { x: lit ? beyond : x + 28, text: of(show, 'finale').show, fill: stroke };
		if (!lit) return [number, { ...name, y: y + note * 0.36, size: note }];
		const place = roomy || !low ? [{ x: beyond, y: y + 14, text: rankOf(show), size: note, fill: 'ink-2' }] : [];
		return [number, { ...name, y: place.length ? y - 2 : y + 4.5, size: text, weight: 600 }, ...place];
	});
	const clear: Box[] = series.flatMap((show) =>
		rowsOf(show)
			.filter(({ scope }) => scope !== 'finale')
			.map((row) => {
				const [x, y] = pointOf(k, row);
				const r = row.scope === 'run-up' ? 7 : 3;
				return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
			})
	);
	const off = shown.map(({ show }): Segment => [at(show, 'run-up'), at(show, 'finale')]);
	const wishes = shown
		.toSorted((a, b) => Number(b.lit) - Number(a.lit))
		.map(({ show, stroke, lit }): Lines[] => {
			const [cx, cy] = at(show, 'run-up');
			const own = Math.round(big * 0.68);
			const style = lit ? { size: own, serif: true } : { size: note };
			const label = {
				...style,
				text: decimal(of(show, 'run-up').rating),
				x: cx - 11,
				anchor: 'end' as const,
				fill: stroke
			};
			return (show === 'voy' && lit ? [own, own * 0.3, -6] : [-6, own * 0.3, own]).map((dy) => [
				{ ...label, y: cy + dy }
			]);
		});
	const named = narrow
		? shown.map(({ show, stroke, lit }): Lines[] => {
				const [cx, cy] = at(show, 'run-up');
				const [fx, fy] = at(show, 'finale');
				const full = of(show, 'finale').show;
				const style = { size: lit ? text : note, fill: stroke, ...(lit ? { weight: 600 } : {}) };
				const spots: Label[] = [full, full.replace('The ', '')].flatMap((text) => {
					const own = { ...style, text };
					const atEnd: Label[] = [
						{ ...own, x: fx - 12, y: fy + 2, anchor: 'end' },
						{ ...own, x: fx + 8, y: middles[series.indexOf(show)]! + big * 0.33 + 18 }
					];
					const atStart: Label[] = [
						{ ...own, x: cx - 11, y: cy - big * 0.68 - 12, anchor: 'end' },
						{ ...own, x: cx - 11, y: cy + big * 0.68 + 15, anchor: 'end' }
					];
					return show === 'ds9' ? [...atStart, ...atEnd] : [...atEnd.slice(lit ? 1 : 0), ...atStart];
				});
				return spots.map((spot) => [spot]);
			})
		: [];
	/* The mean of the whole series is named along its line. */
	const mean = of('voy', 'series');
	const style = { text: `mean ${decimal(mean.rating)}`, size: note, fill: 'ink-2' };
	const means = range(k.xRange[0] + 4, at('voy', 'run-up')[0] - 70, 12).flatMap((x) =>
		[-5, 15].map((dy): Lines => [{ ...style, x, y: k.yScale(mean.rating) + dy }])
	);
	/* Of the seasons the first and the best have their numbers, where it is high. */
	const own = subjectOf(view);
	const seasons = rowsOf(own).filter(({ scope }) => scope === 'season');
	const best = seasons.reduce((a, b) => (b.rating > a.rating ? b : a));
	const some = [seasons[0]!, best].map((row): Lines[] => {
		const [x, y] = pointOf(k, row);
		const label = { text: decimal(row.rating), size: note, fill: own, anchor: 'middle' as const };
		return [y - 8, y + 18].map((y) => [{ ...label, x, y }]);
	});
	return [
		...finales,
		...place([...wishes, ...named, ...(own === 'voy' ? [means] : []), ...(isTall(size) ? some : [])], {
			size,
			clear,
			off,
			taken: finales,
			pad: 2,
			within: { x: 0, y: 0, w: size.width, h: k.yRange[0] }
		})
	];
}

/** The box of a finale's dot, or one as high as the text that stands beside it. */
function around(k: K, view: RatingsView, row: Rated, text = 0): Box {
	const [x, y] = pointOf(k, row);
	const r = radiusOf(k, view, row) + 1 + text * 0.1;
	const half = text ? text * 0.44 : r;
	return { x: x - r, y: y - half, w: 2 * r, h: 2 * half };
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
