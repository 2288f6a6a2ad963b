/** The words in the drawings, as wishes; the floor places them clear of arcs, leaders and each other. */
import type { Label } from '#lib/chart/label.ts';
import { count, percent } from '#lib/chart/number.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { place, type Box, type Lines } from '#lib/marks/place.ts';
import { pointOf, type Scales } from '#lib/marks/scales.ts';
import { countOf, finaleOf, goodbyes, scenesOf, together, type Arc, type Finale, type Goodbye } from './data.ts';
import { showOf, shown, type GoodbyesView } from './view.ts';
import { findings } from './words.ts';

type K = Scales<Arc>;

const names: Readonly<Record<string, readonly string[]>> = {
	'ds9-1': ['the exile, Garak, and the doctor, Bashir', 'Garak and Bashir'],
	'ds9-2': ['the warrior, Worf, and his captain, Sisko', 'Worf and Sisko'],
	'ds9-4': ['the engineer, O’Brien, and the doctor, Bashir', 'O’Brien and Bashir'],
	'ds9-5': ['the captain, Sisko, and his wife, Kasidy', 'Sisko and Kasidy'],
	'ds9-6': ['Odo and Quark: refused', 'Quark: refused'],
	'ds9-3': ['Odo to Kira', 'Kira'],
	'ds9-9': ['Jake, his son: none', 'Jake: none'],
	'voy-1': ['to her oldest officer, Tuvok, in his illness', 'to Tuvok'],
	'voy-2': ['to Barclay, who helps her to leave', 'to Barclay'],
	'voy-3': ['to Kim, as one of two readers counts', 'to Kim: one reader', 'Kim'],
	'voy-4': ['to her younger self', 'her younger self']
};
/** The captain’s own goodbyes, where he needs no name. */
const his: Readonly<Record<string, readonly string[]>> = {
	'ds9-2': ['his officer, Worf', 'Worf'],
	'ds9-7': ['everybody, in a toast (not counted)', 'everybody, in a toast', 'a toast'],
	'ds9-5': ['his wife, Kasidy, in a vision', 'his wife, Kasidy', 'Kasidy']
};
/** What may stand at a goodbye, the longest first; nothing where nobody counts it. */
const textsOf = ({ id }: Goodbye, { draw }: GoodbyesView) => (draw === 'unspoken' && his[id]) || names[id] || [];

/** What never came, or was refused. */
export const missed = ({ standing }: Goodbye) => standing === 'refused' || standing === 'unsaid';

/** The box over an arc: the wider it is, the higher, so that arcs nest. One without a start is a stem. */
export function boxOf(k: K, row: Arc): Box {
	const [x, foot] = pointOf(k, row);
	const from = row.start === null ? x : Math.round(k.xScale(row.start));
	const rise = from === x ? 0.2 : Math.min(1, Math.max(0.12, ((x - from) / (0.4 * k.custom.size.width)) ** 0.8));
	const top = k.yScale(rise);
	return { x: from, y: top, w: x - from, h: foot - top };
}

/** The finale, and the finding: under its name or beside it; where nothing follows the win, before that. */
export function heading(k: K, view: GoodbyesView): Label[] {
	const { size } = k.custom;
	const { show, year, words, at } = finaleOf(showOf(view));
	const { figure, lines } = findings[view.draw];
	const tall = size.roomy && size.height > 400;
	const title: Label = { x: 0, y: 13, text: show, size: size.low ? 13 : 14.5, weight: 600 };
	const sub: Label = { x: 0, y: 33, text: `${year} · ${count(words)} words`, size: size.text, fill: 'ink-3' };
	const large = { text: figure, size: size.figure, fill: 'accent', serif: true };
	const late = view.draw === 'voyager';
	const step = size.text + 3;
	if (size.narrow || (late && size.height < 300)) {
		const x = size.narrow ? size.width * 0.52 : k.xScale(at) - 10 - findingWidth(k, view);
		const says = lines.map((text, i) => ({ x, y: 13 + i * step, text, size: size.text }));
		return [title, { ...large, x: x - 8, y: size.figure * 0.86, anchor: 'end' }, ...says];
	}
	const edge: Pick<Label, 'x' | 'anchor'> = late ? { x: k.xScale(at) - 10, anchor: 'end' } : { x: 0 };
	const y = (tall ? 44 : 21) + size.figure * 0.76;
	const under = y + size.figure * 0.2 + size.text * 0.8;
	const says = lines.map((text, i) => ({ ...edge, y: under + i * step, text, size: size.text }));
	return [title, ...(tall ? [sub] : []), { ...large, ...edge, y }, ...says];
}
const findingWidth = ({ custom: { size } }: K, { draw }: GoodbyesView) =>
	Math.max(...findings[draw].lines.map((text) => textWidth(text, size.text, size.form)));

/** Names under the strip, each on a leader, and how many of them find room. */
function hanging(k: K, view: GoodbyesView, all: readonly Arc[], foot: number, deep: number, side: 1 | -1) {
	const { size } = k.custom;
	/** Right of its leader the leftmost hangs lowest, left of it highest, so that none crosses another; there the win is named first. */
	const rows = side > 0 ? all.length : all.length + 1;
	const step = Math.min(size.text * 2, deep / rows);
	const yOf = (i: number) => Math.round(foot + 5 + (side > 0 ? rows - i : i + 2) * step);
	const xOf = ({ end }: Arc) => Math.round(k.xScale(end)) + 0.5;
	const clear = all.map((one, i): Box => ({ x: xOf(one) - 4, y: foot, w: 8, h: yOf(i) - size.text - foot }));
	const labels: Label[] = [];
	let leaders = '';
	for (const [i, one] of all.entries()) {
		const [x, y] = [xOf(one), yOf(i)];
		const style = { y, size: size.text, ...(missed(one) ? { fill: 'accent', weight: 600 } : { weight: 500 }) };
		const choices = textsOf(one, view).flatMap((text): Lines[] =>
			side > 0
				? [[{ ...style, text, x: x + 5 }], [{ ...style, text, x: size.width, anchor: 'end' }]]
				: [[{ ...style, text, x: x - 5, anchor: 'end' }]]
		);
		const [label] = place([choices], { size, clear, taken: labels });
		if (!label) continue;
		labels.push(label);
		leaders += `M${x} ${foot + 2}V${label.x === size.width ? y - size.text : y}`;
	}
	return { labels, leaders };
}

/** The names of the goodbyes that matter most, on that side of their leaders where more of them find room. */
export function named(k: K, view: GoodbyesView, foot: number, deep: number, most: number) {
	const all = shown(view).filter((one) => textsOf(one, view).length);
	const weight = (one: Arc) => {
		if (missed(one)) return 3;
		return one === all[0] || one === all.at(-1) ? 2 : Number(one.standing === 'contested');
	};
	const kept = all.toSorted((a, b) => weight(b) - weight(a)).slice(0, most);
	const few = all.filter((one) => kept.includes(one));
	const [right, left] = ([1, -1] as const).map((side) => hanging(k, view, few, foot, deep, side));
	return left!.labels.length > right!.labels.length ? left! : right!;
}

/** Where it is won: under the strip, or over it where names stand there. */
export function won(k: K, view: GoodbyesView, foot: number, taken: Lines): Label[] {
	const { size } = k.custom;
	const { series, at } = finaleOf(showOf(view));
	const style = { size: size.text, anchor: 'end' as const };
	const says = [
		{ ...style, text: series === 'ds9' ? 'the war is won' : 'the way home is won', weight: 600 },
		{ ...style, text: `at ${percent(at)} of the words`, fill: 'ink-2' },
		...(series === 'ds9' ? [{ ...style, text: 'after it, drawn wider', fill: 'ink-3' }] : [])
	];
	const step = size.text + 3.5;
	function* choices(): Generator<Lines> {
		const block = (n: number, x: number, y: number) =>
			says.slice(0, n).map((one, i) => ({ ...one, x, y: y + i * step }));
		const x = k.xScale(at) - 8;
		for (const n of [3, 2, 1]) yield block(n, x, foot + size.text + 4);
		const most = size.narrow ? x : x - findingWidth(k, view) - 24;
		for (let left = most; left > size.width / 2; left -= 8) yield block(2, left, k.yRange[1] + 12);
	}
	return place([choices()], { size, taken, pad: 6, clear: shown(view).map((one) => boxOf(k, one)) });
}

/** The other finale’s name, and how many goodbyes its ticks are. */
export function compared(k: Scales, { series, show }: Finale): Label[] {
	const { size } = k.custom;
	const style = { size: size.text };
	const said = countOf(series, 'said');
	const ticks = ticksOf(series);
	const after = ticks.filter((one) => one.after === 'yes').length;
	const text =
		series === 'voy'
			? `at its true scale: ${said} or ${ticks.length} goodbyes (ticks), ${after || 'none'} after it is won`
			: `at its true scale: ${said} goodbyes and one refused (ticks), all after it is won`;
	const x = textWidth(show, size.text, size.form) * 1.04 + 12;
	const all = lines(text, size.text, size.width - x, size.form);
	const yOf = (i: number) => k.yRange[1] - 16 - (all.length - 1 - i) * (size.text + 3);
	return [
		{ ...style, x: 0, y: yOf(0), text: show, weight: 600 },
		...all.map((text, i) => ({ ...style, x, y: yOf(i), text, fill: 'ink-2' }))
	];
}

/** Goodbyes that both readers, or one, count. */
export const ticksOf = (series: Goodbye['series']) =>
	goodbyes.filter((one) => one.series === series && !['uncounted', 'unsaid'].includes(one.standing));

/** In how many scenes the captain speaks, and in how many his son. */
export function speaking(k: Scales): Label[] {
	const { size } = k.custom;
	const of = (speaker: string) => scenesOf('ds9', speaker).length;
	const both = together('ds9', 'Sisko', 'Jake').length;
	const style = { x: 0, size: size.text, fill: 'ink-2' };
	return [
		{ ...style, y: k.yRange[1] - 6, text: `The captain, Sisko, speaks in ${of('Sisko')} scenes` },
		{
			...style,
			y: k.yRange[0] + size.text,
			text: `His son, Jake, in ${of('Jake')}; both in ${both}, which are joined`
		}
	];
}
