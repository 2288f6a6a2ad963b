/** The words around the frames: who, how it is known, how much they speak, and what each source says. */
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { count } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { fullest, type Paragraph } from '#lib/marks/paragraphs.ts';
import type { Box } from '#lib/marks/place.ts';
import { tenth, type Scales } from '#lib/marks/scales.ts';
import { memories, missing, recorded, remembered, seasons, type Memory, type Standing } from './data.ts';
import { disputed, frameOf, hasRows, isFull, itemFrame, items, known } from './frames.ts';
import type { MemoriesView } from './view.ts';
import { about100, called, knownOf, standingOf } from './words.ts';

const brief: Readonly<Record<Standing, string>> = {
	transcript: 'in the transcript',
	'one-page': 'by one page',
	unnamed: 'by one critic’s count',
	open: 'not known',
	missing: 'in no clip'
};
const open = memories.filter(({ standing }) => standing === 'open' || standing === 'unnamed');
const lit = (memory: Memory) => (memory === missing ? { fill: 'accent' } : {});

/** How large the figure of her words is. */
const figure = ({ height, narrow, low }: Size) => (narrow ? (low ? 32 : 38) : height > 400 ? 64 : 44);

/** The padding of the plot: of rows of bars, of the strip, or of the hours; a tease has no figure over its strip. */
export function paddingOf(size: Size, { draw }: MemoriesView, tease: boolean) {
	const { width, height, narrow, roomy } = size;
	const none = { left: 0, right: 0 };
	if (draw === 'jadzia') {
		const full = isFull(size);
		const foot = Math.round(full ? height * 0.42 : height - 60);
		const frame = narrow ? 74 : Math.round(width * 0.15) + 26;
		return {
			...none,
			right: frame,
			top: Math.round(figure(size) * 0.92) + (full && !narrow ? 18 : 10),
			bottom: height - foot
		};
	}
	if (hasRows(size)) {
		const left = narrow ? 58 : Math.round(width * (width < 700 ? 0.64 : 0.49));
		return { left, right: 56, top: narrow ? 2 : roomy ? 20 : 19, bottom: 0 };
	}
	const [top, bottom] = [tease ? 8 : narrow ? 58 : 72, narrow ? 24 : width < 700 ? 42 : 56];
	const h = Math.min(height - top - bottom, (width / memories.length) * 0.85);
	const rest = Math.round((height - top - bottom - h) / 2);
	return { ...none, top: top + rest, bottom: bottom + rest };
}

/** How many words she spoke, large, and two lines beside it. */
function figureLabels({ custom: { size } }: Scales, says: readonly string[]): Label[] {
	const big = figure(size);
	const text = about100(missing.words!);
	const y = Math.round(big * 0.92);
	const x = textWidth(text, big, size.form) + 8;
	const small = size.height > 400 && size.roomy ? 14 : 12.5;
	const lines = says.map((line, i) => ({ x, y: y - (1 - i) * (small + 3.5) - 2, text: line, size: small }));
	return [{ x: 0, y, text, size: big, serif: true, fill: 'accent' }, ...lines];
}

/** Unknown is drawn as unknown. */
const questions = (k: Scales, view: MemoriesView): Label[] =>
	open.map((memory) => {
		const { x, y, w, h } = frameOf(k, view, memory);
		const size = h > 40 ? 24 : 17;
		return { x: x + w / 2, y: y + h / 2 + size / 3, text: '?', size, anchor: 'middle', fill: 'ink-2', serif: true };
	});

/** The bar of the words a person ever speaks, beside the frame, or under the name where it is narrow. */
export function barOf(k: Scales, view: MemoriesView, memory: Memory): Box | null {
	if (memory.words === null) return null;
	const { y, h } = frameOf(k, view, memory);
	const { narrow, height } = k.custom.size;
	const high = narrow ? Math.min(8, Math.round(h * 0.24)) : height > 400 ? 16 : 12;
	const [x, end] = [k.xScale(0), k.xScale(memory.words)];
	return { x, y: Math.round(narrow ? y + h / 2 + 4 : y + (h - high) / 2), w: tenth(end - x), h: high };
}

/** Rows: who, how it is known, and the words. */
function rowLabels(k: Scales, view: MemoriesView, tease: boolean): Label[] {
	const { size } = k.custom;
	const { note, narrow, roomy } = size;
	const tall = size.height > 400 && roomy;
	const terse = narrow || !isFull(size);
	const quiet = { y: 11, size: note, fill: 'ink-3' };
	const head = [
		{ ...quiet, x: 0, text: 'in the montage' },
		{ ...quiet, x: k.xScale(0), text: size.width < 700 ? 'words ever spoken' : 'words ever spoken, in all episodes' }
	];
	const told = memories.flatMap((memory): Label[] => {
		const { x: left, y: top, w, h } = frameOf(k, view, memory);
		const x = narrow ? k.xScale(0) : left + w + 18;
		const middle = top + h / 2;
		const { about, standing, words } = memory;
		const own = narrow ? (about?.name ?? 'a fifth passage') : called(memory);
		const name = {
			x,
			y: middle + (narrow ? -2 : terse ? 4.5 : -3),
			text: own,
			size: tall ? 14 : size.text,
			weight: 600,
			...lit(memory)
		};
		const line = terse
			? { x: x + textWidth(own, size.text, size.form) * 1.05 + 8, y: name.y, text: brief[standing] }
			: {
					x,
					y: middle + (tall ? 15 : 12),
					text: standing === 'unnamed' ? 'by one critic’s count; whose is not known' : standingOf(memory)
				};
		const bar = barOf(k, view, memory);
		const text = bar && !(tease && memory === missing) && `${count(words!)}${memory === missing ? ' words' : ''}`;
		const style = { size: note, fill: 'ink-2', ...(memory === missing ? { fill: 'accent', weight: 600 } : {}) };
		const value = bar && text ? { ...style, x: bar.x + bar.w + 8, y: bar.y + bar.h / 2 + 4.5, text } : null;
		return [name, { ...line, size: note, fill: 'ink-2' }, ...(value ? [value] : [])];
	});
	return [...(narrow ? [] : head), ...told, ...questions(k, view)];
}

/** A strip of film: the figure over it, names under it where they have room, and what frames have in common. */
function stripLabels(k: Scales, view: MemoriesView, tease: boolean): Label[] {
	const { size } = k.custom;
	const { narrow, width, note } = size;
	const says = narrow
		? ['words, and she is', 'in no clip']
		: ['words ever spoken, and the old', 'friend, Jadzia, is in no clip'];
	const foot = k.yRange[0];
	const names = memories.flatMap((memory): Label[] => {
		const { x, w } = frameOf(k, view, memory);
		const at = { x: x + w / 2, y: foot + 17, size: note, anchor: 'middle' as const };
		const name = memory.about?.name ?? (width < 700 ? '' : 'not named');
		const style = memory === missing ? { weight: 600, fill: 'accent' } : {};
		const words = { ...at, y: at.y + 16, text: count(memory.words ?? 0), fill: 'ink-2', ...lit(memory) };
		return [
			...(name ? [{ ...at, text: name, ...style }] : []),
			...(width < 700 || !memory.words || (tease && memory === missing) ? [] : [words])
		];
	});
	const y = foot + (narrow ? 17 : width < 700 ? 35 : 51);
	const seen = `${remembered.length} seen${narrow ? '' : ', by transcript or page'}`;
	const style = { y, size: note, fill: 'ink-3' };
	return [
		...(tease ? [] : figureLabels(k, says)),
		...(narrow ? [] : names),
		{ ...style, x: frameOf(k, view, remembered[0]!).x, text: seen },
		{ ...style, x: frameOf(k, view, open[0]!).x, text: 'not known' },
		{ ...style, x: width, text: narrow ? 'missing' : 'in no clip', anchor: 'end', fill: 'accent' },
		...questions(k, view)
	];
}

/** After her last season she is heard once, recorded: the words, and the lines that lead to them. */
export function events(k: Scales): { labels: readonly Label[]; leader: string } {
	const { size } = k.custom;
	if (size.width < 700) return { labels: [], leader: '' };
	const foot = k.yRange[0];
	const tall = size.height > 400;
	const [killed, heard] = [seasons.at(-2)!.last + 1, recorded[0]!.hour + 0.5].map(
		(hour) => Math.round(k.xScale(hour)) + 0.5
	);
	const lift = tall ? 46 : 30;
	const style = { size: size.note, fill: 'ink-2' };
	const voice: Label = { ...style, x: killed! + 7, y: foot - lift - 6, text: 'voice, recorded' };
	const leader = `M${heard} ${foot - lift}V${foot - 5}`;
	if (!tall) return { labels: [voice], leader };
	const death: Label = { ...style, x: killed! + 3, y: foot - 96, text: 'she is killed', anchor: 'end' };
	return { labels: [voice, death], leader: `${leader}M${killed} ${foot - 90}V${foot - 12}` };
}

/** What each source says, or how many things are known and how many contradict each other. */
function itemLabels(k: Scales): Label[] {
	const { size } = k.custom;
	const { note, narrow } = size;
	const text = size.height > 400 && size.roomy ? 13 : note;
	if (!isFull(size))
		return [
			[known, narrow ? 'known' : 'things known'] as const,
			[disputed, narrow ? 'accounts of why' : 'accounts of why, disputed'] as const
		].map(([group, text]) => {
			const { x, y, w, h } = itemFrame(k, group.at(-1)!);
			return { x: x + w + 8, y: y + h - 1.5, text, size: note, fill: 'ink-2' };
		});
	const told = items.flatMap((memory) => {
		const { room } = itemFrame(k, memory);
		const { item, known: how, finding } = memory.item;
		const says = narrow ? `${item}${how === 'disputed' ? ' (disputed)' : ''}` : `${item}, ${knownOf(memory)}`;
		const name: Paragraph = { text: says, size: text, weight: narrow ? 400 : 600 };
		// A sentence that would be cut is left to the rows.
		const whole = [name, { text: finding, size: text, fill: 'ink-2' }];
		return fullest([whole, [name]], room, size);
	});
	const head = { y: itemFrame(k, items[0]!).y - (narrow ? 9 : 12), size: note, fill: 'ink-3' };
	const none = 'Disputed; Terry Farrell played her. No cause is given here';
	const heads =
		size.width >= 700
			? [
					{ ...head, x: 0, text: 'Known' },
					{ ...head, x: itemFrame(k, disputed[0]!).x, text: none }
				]
			: [{ ...head, x: 0, text: 'Known, and disputed: no cause is given' }];
	return [...heads, ...told];
}

/** The hours of the one who is missing: the figure, the empty frame at their end, and what is said of it. */
function hourLabels(k: Scales, view: MemoriesView): Label[] {
	const { size } = k.custom;
	const { narrow, note, form } = size;
	const frame = frameOf(k, view, missing);
	const says = narrow
		? ['words by the old', 'friend, Jadzia']
		: ['words spoken by the old friend', 'in a new body, Jadzia'];
	const fits = (texts: readonly string[]) =>
		texts.find((text) => textWidth(text, note, form) < frame.w - 10) ?? texts.at(-1)!;
	const at = { x: frame.x + frame.w / 2, size: note, anchor: 'middle' as const };
	return [
		...figureLabels(k, says),
		{ ...at, y: frame.y + frame.h / 2 + 4.5, text: fits(['no clip of her', 'no clip']), fill: 'accent', weight: 600 },
		{ ...at, y: k.yRange[0] + 17, text: fits(['the finale', 'finale']), fill: 'ink-2' },
		...events(k).labels,
		...itemLabels(k)
	];
}

/** All words of a view; `tease`: without how much she speaks, which the next step tells. */
export const labels = (k: Scales, view: MemoriesView, tease: boolean): Label[] => {
	if (view.draw === 'jadzia') return hourLabels(k, view);
	return hasRows(k.custom.size) ? rowLabels(k, view, tease) : stripLabels(k, view, tease);
};
