/** Where two finales stand by each list of words, the bars of all episodes around them, and what is said at them. */
import { bin, max, range, sum } from 'd3-array';
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { decimal } from '#lib/chart/number.ts';
import { capital } from '#lib/chart/sentence.ts';
import { textWidth } from '#lib/chart/text.ts';
import { upright, type Spot } from '#lib/marks/leaders.ts';
import { place, type Lines } from '#lib/marks/place.ts';
import type { Scales } from '#lib/marks/scales.ts';
import {
	finaleOf,
	leader,
	meanBy,
	mostBy,
	of,
	pair,
	rateBy,
	showOf,
	type Episode,
	type Lens,
	type List
} from './data.ts';
import { lensesOf, listOf, othersOf, type VocabularyView } from './view.ts';
import { nameOfLens } from './words.ts';

export type Rival = (typeof pair)[number];
/** Two finales by one list, at a height; `r` is the radius of an end. */
export interface Pair {
	list: List;
	y: number;
	r: number;
}
/** The pair by the list in use, the bars over and under it, and the pairs beneath. */
export interface Part {
	lens: Lens;
	top: number;
	/** Height of the tallest bar; nothing where there is no room. */
	bar: number;
	main: Pair;
	others: readonly Pair[];
}

const usual = (view: VocabularyView) => lensesOf(view).map((lens) => listOf(view, lens));
/** Where the scale of a view ends: room for every episode of the two series, by both lists in use. */
export const endOf = (view: VocabularyView) =>
	Math.ceil(max(usual({ ...view, draw: 'all' }), (list) => max(pair, (one) => rateBy(list, mostBy(list, one))))! / 10) *
		10 +
	4;
/** How the episodes of a series spread by a list: shares of its own, a term in 1,000 words each. */
export function spread(list: List, series: Rival, end: number) {
	const own = of(series);
	const bins = bin<Episode, number>().value((one) => rateBy(list, one));
	return bins
		.domain([0, end])
		.thresholds(range(1, end))(own)
		.map((some) => ({ from: some.x0!, to: some.x1!, share: some.length / own.length }));
}
export const tallestOf = (view: VocabularyView) =>
	max(usual(view), (list) => max(pair, (one) => max(spread(list, one, endOf(view)), ({ share }) => share)))!;

/** Whether the figures of two finales would meet over them. */
const isClose = (list: List) => Math.abs(rateBy(list, finaleOf('ds9')) - rateBy(list, finaleOf('voy'))) < 4;
const big = ({ figure }: Size) => Math.round(figure * 0.72);

/** The parts of a view, one under the other: pairs keep their distance, bars take the height there is. */
export function partsOf(view: VocabularyView, size: Size): readonly Part[] {
	const { height, low, narrow, roomy } = size;
	const shown = lensesOf(view).map((lens) => {
		const list = listOf(view, lens);
		const head = low ? 0 : 20 + (isClose(list) ? 0 : big(size));
		return { lens, list, head, rest: othersOf(view, lens) };
	});
	const r = narrow || low ? 7 : 9;
	const [top, foot, gap] = low ? [20, height - 2, 0] : [0, height - 28, roomy ? 14 : 8];
	const lines = sum(shown, ({ rest }) => rest.length);
	const room = foot - top - sum(shown, ({ head }) => head + 2 * r + gap) + gap;
	const step = low ? Math.min(48, (foot - top) / (lines + shown.length)) : narrow ? 18 : height > 400 ? 24 : 19;
	const bar = low ? 0 : Math.max(6, Math.floor((room - lines * step) / 2 / shown.length));
	const reach = low ? step / 2 : r + bar;
	let next = top;
	return shown.map(({ lens, list, head, rest }) => {
		const from = next;
		const y = Math.round(from + head + reach);
		next = y + reach + rest.length * step + gap;
		const others = rest.map((one, i) => ({ list: one, y: Math.round(y + reach + step * (i + 0.55)), r: r * 0.62 }));
		return { lens, top: from, bar, main: { list, y, r }, others };
	});
}

/** Where the ends of a pair stand, and whether they would cover each other: then each is a half. */
export function endsOf({ xScale }: Pick<Scales, 'xScale'>, { list, r }: Pair) {
	const [ds9, voy] = pair.map((series) => xScale(rateBy(list, finaleOf(series)))) as [number, number];
	return { ds9, voy, halves: Math.abs(ds9 - voy) < 2 * r };
}
const figureOf = ({ list }: Pair, series: Rival) => ({ text: decimal(rateBy(list, finaleOf(series))), fill: series });

/** The figures of a pair at its two ends. */
function atEnds(k: Scales, one: Pair, style: Pick<Label, 'size' | 'weight' | 'serif'>): Label[] {
	const ends = endsOf(k, one);
	const y = one.y + style.size * 0.34;
	return (ends.ds9 < ends.voy ? pair : pair.toReversed()).map((series, i) => {
		const x = ends[series] + (i ? 1 : -1) * (one.r + 5);
		return { ...style, ...figureOf(one, series), x, y, anchor: i ? 'start' : 'end' };
	});
}
const atLine = (k: Scales, main: Pair): Spot[] =>
	atEnds(k, main, { size: 2 * main.r + 2, weight: 600 }).map((one) => ({ lines: [one] }));
/** The figures over two ends that are apart; right of two that are not, where bars are low. */
function atBars(k: Scales, { bar, main }: Part): Spot[] {
	const { size } = k.custom;
	const style = { size: big(size), serif: true };
	const ends = endsOf(k, main);
	const over = main.y - main.r - bar;
	// Where bars are low, the gap between them holds figures.
	if (isClose(main.list) && bar < style.size + 10) return atLine(k, main);
	return pair.map((series, i): Spot => {
		const label = { ...style, ...figureOf(main, series) };
		const end = ends[series];
		if (!isClose(main.list)) {
			const leader = upright(end, over - 1, main.y - main.r);
			return { lines: [{ ...label, x: end, y: over - 5, anchor: 'middle' }], leader };
		}
		const bins = spread(main.list, series, k.xDomain[1] as number);
		const high = bins.findLast(({ share }) => k.yScale(share) > bar - style.size - 2);
		const x = Math.max(ends.ds9 + 34, ends.voy + 34, k.xScale(high?.to ?? 0) + 12);
		const y = i ? main.y + main.r + bar - 4 : over + style.size * 0.75;
		const from = [end, main.y + (i ? main.r : -main.r)] as const;
		return { lines: [{ ...label, x, y }], leader: [from, [x - 5, y - style.size * 0.3]] };
	});
}

/** How a pair is counted, and who has more by that: longest first. */
function sayings(list: List, tease: boolean): readonly string[] {
	const who = leader(list);
	const more = who ? `${showOf(who)} has more` : 'level';
	return [...(tease ? [] : [`${list.says}: ${more}`]), list.says, list.short];
}

/** The words of all parts, and the lines that lead to figures. `tease` keeps the figures back. */
export function pairLabels(k: Scales, view: VocabularyView, parts: readonly Part[], tease: boolean) {
	const { size } = k.custom;
	const { low, form, text: fine } = size;
	const right = k.xRange[1];
	const bold = { size: fine, weight: 600 };
	const main = (part: Part): Spot[] => {
		if (tease) return [];
		return low ? atLine(k, part.main) : atBars(k, part);
	};
	const spots = parts.flatMap(main);
	const small = tease ? [] : parts.flatMap(({ others }) => others.flatMap((one) => atEnds(k, one, bold)));
	const titles = parts.map(({ lens, top }): Label => {
		const text = capital(nameOfLens[lens]);
		return { ...bold, size: fine + 1, x: 0, y: Math.round(top + 13), text };
	});
	const taken = [...(low ? [] : titles), ...spots.flatMap(({ lines }) => lines), ...small];
	/** Behind a pair, how it is counted. */
	const behind = (one: Pair, texts: readonly string[]): Lines[] => {
		const { ds9, voy } = endsOf(k, one);
		const x = Math.max(ds9, voy) + one.r + (one.r < 6 ? 46 : 52);
		return texts.map((text) => [{ x, y: one.y + 4.5, text, size: fine, fill: 'ink-2' }]);
	};
	const counts = parts.flatMap(({ lens, main, others }) => [
		...(low ? [behind(main, [`${nameOfLens[lens]} per 1,000`, nameOfLens[lens]])] : []),
		...others.map((one) => behind(one, sayings(one.list, tease)))
	]);
	/** Whose end is which: over the first pair, or at the bars, with what these are. */
	const whose = parts.flatMap(({ bar, main: one }, part) =>
		pair.flatMap((series, i): Lines[][] => {
			const label = { ...bold, fill: series, text: showOf(series) };
			const ends = endsOf(k, one);
			const x = ends[series];
			if (low) {
				const over = { ...label, x, y: 12 };
				const names: Lines[] = isClose(one.list)
					? [[{ ...over, anchor: x === Math.max(ends.ds9, ends.voy) ? 'start' : 'end' }]]
					: [[{ ...over, anchor: 'middle' }], [{ ...over, x: i ? x : 0 }]];
				return part ? [] : [names];
			}
			const y = one.y + (i ? one.r + Math.max(15, bar - 2) : Math.min(10, bar) - bar - one.r);
			const style = { ...label, x: right, y, anchor: 'end' as const };
			const rest = {
				...style,
				weight: 400,
				text: `${of(series).length} episodes, mean ${decimal(meanBy(one.list, series))}`
			};
			const line: Lines = [rest, { ...style, x: right - textWidth(rest.text, fine, form) - 8 }];
			return [
				[
					line,
					...(bar > 30
						? [
								[
									{ ...style, y: y - i * 15 },
									{ ...rest, y: y + 15 - i * 15 }
								]
							]
						: []),
					[style]
				]
			];
		})
	);
	/** The titles of two episodes behind their figures, where both have room. */
	const called = spots.flatMap(({ lines: [one] }): Lines => {
		if (low || one?.anchor !== 'middle') return [];
		const x = one.x + textWidth(one.text, one.size, form) / 2 + 5;
		return [{ ...bold, x, y: one.y - 2, fill: one.fill!, text: `“${finaleOf(one.fill as Rival).title}”` }];
	});
	const placed = place([...counts, ...(called.length ? [[called]] : []), ...whose], { size, taken, pad: 3 });
	return { labels: [...taken, ...placed], leaders: spots.flatMap(({ leader }) => (leader ? [leader] : [])) };
}
