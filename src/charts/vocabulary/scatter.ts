/** The words in the scatter of all episodes. */
import type { Label } from '#lib/chart/label.ts';
import { decimal } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { beside, place, type Lines } from '#lib/marks/place.ts';
import { pointOf, type Scales } from '#lib/marks/scales.ts';
import { order } from './data.ts';
import type { Rated } from './view.ts';
import { nameOfLens } from './words.ts';

type K = Scales<Rated>;

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

/** The finales by name, with their figures, and the means of the series. */
export function scatterLabels(k: K, marks: readonly Rated[], r: number): Label[] {
	const { size } = k.custom;
	const { text: fine, narrow, low } = size;
	const points = marks.map((row) => pointOf(k, row));
	const wishes = marks.map((row, i): Lines[] => {
		const isMean = row.words === null;
		if (isMean && (narrow || low)) return [];
		const [x, y] = points[i]!;
		const figures = [row.tech_rate, row.people_rate].map((value) => decimal(value));
		const said = narrow ? figures.join(' and ') : `${figures[0]} technical, ${figures[1]} people`;
		const name = isMean ? `${String(row.show)}, mean` : narrow ? String(row.show) : `“${String(row.title)}”`;
		const texts = [name, ...(low || isMean ? [] : [said])];
		const tall = texts.length * (fine + 2);
		const hue = { weight: 600, fill: order[i % order.length]! };
		return [0, -16, 16, -30, 30].flatMap((by) =>
			(['right', 'left'] as const).map((side) =>
				beside({ x: x - r, y: y - tall / 2 + by, w: 2 * r, h: tall }, side, texts, { size: fine }).map(
					(label, line) => ({
						...label,
						...(line ? { fill: 'ink-2' } : hue)
					})
				)
			)
		);
	});
	const clear = points.map(([x, y]) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }));
	return place(wishes, { size, pad: 3, taken: axes(k), clear, off: [[points[0]!, points[1]!]] });
}
