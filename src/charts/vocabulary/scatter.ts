/** The words in the scatter of all episodes: beside their mark, where they cover the fewest dots. */
import { range, sort } from 'd3-array';
import type { Label } from '#lib/chart/label.ts';
import { decimal } from '#lib/chart/number.ts';
import { boxOf, textWidth } from '#lib/chart/text.ts';
import { beside, meet, place, type Lines, type Style } from '#lib/marks/place.ts';
import { pointOf, type Scales } from '#lib/marks/scales.ts';
import { finaleOf, order, showOf } from './data.ts';
import { extremes, meanOf, rated, type Rated, type VocabularyView } from './view.ts';
import { nameOfLens, times } from './words.ts';

type K = Scales<Rated>;
type Point = readonly [number, number];

/** The numbers of the axes and what they count; the name of the one across follows its zero. */
export function axes(k: K): Label[] {
	const { note: size, narrow, form } = k.custom.size;
	const quiet = { size, fill: 'ink-3' };
	const [left, right] = k.xRange as [number, number];
	const per = narrow ? '' : ' per 1,000';
	const title: Label = { ...quiet, x: left, y: k.yRange[0] + 17, text: `0 ${nameOfLens.tech}${per}` };
	const free = left + textWidth(title.text, size, form) + 14;
	const ticks = (k.xScale.ticks(5) as number[])
		.filter((value) => k.xScale(value) > free && k.xScale(value) < right - 6)
		.map((value): Label => ({ ...title, x: k.xScale(value), text: String(value), anchor: 'middle' }));
	return [title, ...ticks, { ...quiet, x: left + 7, y: k.yRange[1] + 14, text: `${nameOfLens.people}${per}` }];
}

/** What the scatter says at its marks, most important first. */
export function scatterLabels(k: K, view: VocabularyView, dots: readonly Point[], r: number): Label[] {
	const { size } = k.custom;
	const { text: fine, narrow, low, form } = size;
	const at = (row: Rated) => pointOf(k, row);
	/** Places around a mark, those that cover few dots and are near first. */
	const wish = ([x, y]: Point, texts: readonly string[], head: Omit<Style, 'size'>) => {
		const tall = texts.length * (fine + 2);
		const choices = range(-46, 47, 8).flatMap((by) =>
			(['right', 'left'] as const).map((side) => {
				const lines = beside({ x: x - r, y: y - tall / 2 + by, w: 2 * r, h: tall }, side, texts, { size: fine });
				const boxes = lines.map((label) => boxOf(label, form));
				const covered = dots.filter(([x, y]) => boxes.some((box) => meet(box, { x, y, w: 1, h: 1 }, 1))).length;
				return {
					lines: lines.map((label, i): Label => ({ ...label, ...(i ? { fill: 'ink-2' } : head) })),
					cost: covered + Math.abs(by) / 6
				};
			})
		);
		return sort(choices, ({ cost }) => cost).map(({ lines }): Lines => lines);
	};
	const finales = order.map((series) => rated(view, finaleOf(series)));
	const means = order.map((series) => meanOf(view, series));
	const [from, to] = finales.map(at) as [Point, Point];
	const wishes = finales.map((row, i) => {
		const figures = [row.tech_rate, row.people_rate].map((value) => decimal(value));
		const rest = narrow ? figures.join(' and ') : `${figures[0]} technical, ${figures[1]} people`;
		const texts = [narrow ? String(row.show) : `“${String(row.title)}”`, ...(low ? [] : [rest])];
		return wish(at(row), texts, { weight: 600, fill: order[i]! });
	});
	if (!narrow && !low) {
		wishes.push(
			wish([(from[0] + to[0]) / 2 - 60, from[1] - 12], [`${times(view)} times the technical terms`], {
				fill: 'accent',
				weight: 600
			})
		);
		for (const [i, row] of means.entries())
			wishes.push(wish(at(row), [`${showOf(order[i]!)}, mean`], { fill: order[i]!, weight: 600 }));
		for (const one of extremes(view)) wishes.push(wish(at(rated(view, one)), [`“${one.title}”`], { fill: 'ink-3' }));
	}
	const heavy = [...finales, ...means].map(at).map(([x, y]) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }));
	const [x, y] = [k.xRange[0] + 2, k.yRange[1]];
	return place(wishes, {
		size,
		pad: 3,
		taken: axes(k),
		within: { x, y, w: k.xRange[1] - x, h: k.yRange[0] - y - 2 },
		clear: heavy,
		off: [[from, to]]
	});
}
