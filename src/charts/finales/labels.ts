/** The words in the drawings: what must stand, then wishes that the floor grants where there is room. */
import type { Label } from '#lib/chart/label.ts';
import type { Size } from '#lib/chart/forms.ts';
import { count, decimal, percent } from '#lib/chart/number.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { column, type Block } from '#lib/marks/dodge.ts';
import { place, type Box, type Lines, type Segment } from '#lib/marks/place.ts';
import type { Scales } from '#lib/marks/scales.ts';
import {
	before,
	endingOf,
	endingsOf,
	finaleOf,
	modeShares,
	people,
	plot,
	range,
	same,
	voicesOf,
	type Ending,
	type Mode,
	type ModeShare,
	type Scene,
	type Series,
	type Voice
} from './data.ts';
import { notes } from './notes.ts';
import { barsOf, keyLines, type Stretch, type Strip } from './strips.ts';
import { markOf, type FinalesView } from './view.ts';

/** Labels, and the lines that lead to them. */
type Annotations = { labels: Label[]; leaders?: string };

/** For example: Deep Space Nine, scene 44, Dominion briefing room: aftermath, 217 words, from 72.6 % to 75.4 %. */
export function sceneName({ series, scene, location, mode, other, words, start, end }: Scene): string {
	const read: string = other ? `${mode}, or ${other} by a second reader` : mode;
	const from = `from ${percent(start)} to ${percent(end)}`;
	return `${finaleOf(series).show}, scene ${scene}, ${location}: ${read}, ${count(words)} words, ${from}`;
}
export const cutName = (of: Series) => (cut: Ending) =>
	`${finaleOf(of).show}, ${cut.label}: ${percent(cut.after)} of the words come after. ${cut.rule}`;
export const modeName = (of: Series) => (share: ModeShare) =>
	`${finaleOf(of).show}, ${share.mode}: ${range(share.low, share.high)} of the words, by two readers`;
export const voiceName = (of: Series) => (voice: Voice) =>
	`${finaleOf(of).show}, ${voice.speaker}: ${count(voice.words)} words, ${percent(voice.share)}`;

/** Short names of what is won, by the cut both readers agree on. */
const prize: Record<Series, string> = { ds9: 'the war is won', voy: 'the way home is won', tng: 'the danger is over' };

/** Where a view draws the rule of a win: the cut, and what to call it. */
export function wonAt(view: FinalesView, of: Series): { ending: Ending; says: string } | null {
	if (!['strips', 'after', 'before'].includes(view.draw)) return null;
	const ending = endingOf(of, view.cut);
	return { ending, says: ending.scene === endingOf(of, 'resolution').scene ? prize[of] : ending.label };
}

/** The figure of a strip, what it says, and the stretch it speaks of, which may be lit. */
type Finding = { figure: string; says: string; stretch: Stretch; lit: boolean };

export function findingOf(view: FinalesView, of: Series): Finding | null {
	if (view.draw === 'voices') {
		const figure = decimal(voicesOf(of).effective);
		return { figure, says: 'voices, if all spoke equally', stretch: [1, 1], lit: false };
	}
	if (view.draw === 'before' && of === 'voy') {
		const { future, opening } = before();
		const says = `is set years after, ${percent(opening)} at the front`;
		return { figure: percent(future), says, stretch: [0, opening], lit: true };
	}
	if (view.draw !== 'after' && view.draw !== 'before') return null;
	const { at, after } = endingOf(of, view.cut);
	return { figure: percent(after), says: 'of the words come after', stretch: [at, 1], lit: true };
}

/** How much is in a strip: all of it, or only its words. */
function factsOf(view: FinalesView, of: Series): readonly string[] {
	const { year, words, scenes } = finaleOf(of);
	const parts = view.draw === 'voices' ? `${voicesOf(of).voices.length} speakers` : `${scenes.length} scenes`;
	return [`${year} · ${count(words)} words, ${parts}`, `${year} · ${count(words)}`];
}

const figureStyle = (size: number) => ({ size, fill: 'accent', serif: true });
/** All that stands around one strip. */
export function annotations(k: Scales, view: FinalesView, strip: Strip): Annotations {
	if (view.draw === 'cuts') return cutLabels(k, view, strip);
	if (view.draw === 'modes') return { labels: modeLabels(k, view, strip) };
	return strip.down ? { labels: beside(k, view, strip) } : around(k, view, strip);
}

/** Over and under a strip that runs across. */
function around(k: Scales, view: FinalesView, strip: Strip): Annotations {
	const { size } = k.custom;
	const { series, top, foot, over, under, room } = strip;
	const head = strip.head!;
	const width = (text: string, type: number) => textWidth(text, type, size.form);
	const along = (share: number): number => k.xScale(share);
	const { show } = finaleOf(series);
	const [facts] = factsOf(view, series);
	const second = { y: top - head.second, size: size.text };
	const taken: Label[] = [{ x: 0, y: top - head.first, text: show, size: head.title, weight: 600 }];
	if (head.told) taken.push({ ...second, x: 0, y: second.y - 1, text: facts!, fill: 'ink-3' });
	/** Where the words at the left end, and where those of the finding begin. */
	const left = Math.max(width(show, head.title), head.told ? width(facts!, size.text) : 0);
	let right = along(1);
	const wishes: Lines[][] = [];

	const finding = findingOf(view, series);
	if (finding) {
		const [from, to] = finding.stretch.map(along) as [number, number];
		const wide = width(finding.figure, head.figure);
		const end = finding.lit ? from - 10 : from;
		/** It begins after a stretch at the front, and in one that is wide enough; otherwise it ends before it. */
		const spare = to - from - wide;
		const start = from === 0 ? Math.max(to, left) + 14 : spare > 6 ? from + Math.min(11, spare - 2) : null;
		const side = start === null ? { x: end, anchor: 'end' as const } : { x: start };
		taken.push({ ...side, y: top - head.first, text: finding.figure, ...figureStyle(head.figure) });
		const text = start === null && finding.lit ? `${finding.says} →` : finding.says;
		if (head.told) wishes.push([[{ ...second, ...side, text }], [{ ...second, x: size.width, text, anchor: 'end' }]]);
		right = start ?? end - Math.max(wide, head.told ? width(text, size.text) : 0);
	}

	const won = wonAt(view, series);
	const at = won && along(won.ending.at);
	const off: Segment[] = won ? [[[at!, top - over], [at!, foot + under]]] : []; // prettier-ignore
	if (won && size.width > 400) {
		const y = top - over + size.text * (room.h > 200 ? 1.25 : 0.9);
		const style = { size: size.text, anchor: 'end' as const };
		const share = `at ${percent(won.ending.at)} of the words`;
		const lines = (x: number): Lines => [
			{ ...style, x, y, text: won.says, weight: 600 },
			{ ...style, x, y: y + size.text + (room.h > 130 ? 4 : 1), text: share, fill: 'ink-2' }
		];
		wishes.push([lines(at! - 10), lines(right - 18)]);
	}
	if (view.draw === 'voices') {
		const { name, share } = voicesOf(series).largest;
		const texts = [`${name}, ${percent(share)}`, `largest ${percent(share)}`];
		const fits = texts.find((text) => width(text, size.note) < right - left - 28) ?? texts[1]!;
		const label = { x: right - 14, y: top - head.first, size: size.note, anchor: 'end' as const, fill: 'ink-2' };
		const below = { x: 0, y: foot + size.text + 12, text: texts[0]!, size: size.text, weight: 600 };
		wishes.push([isSpanned(strip) ? [below] : [{ ...label, text: fits }]]);
	}
	if (won && view.guess && series !== 'tng') {
		const mark = along(markOf(view, series));
		const text = `your mark: ${percent(markOf(view, series))}`;
		const style = { y: foot + 21, text, size: size.note, fill: 'accent', weight: 600 };
		wishes.push([[{ ...style, x: mark + 5 }], [{ ...style, x: mark - 5, anchor: 'end' }]]);
	}
	const noted = room.h > 200 && size.roomy ? notes(k, view, strip) : [];
	const all = [...wishes, ...noted.map(({ lines }) => [lines])];
	const clear = [{ x: 0, y: top, w: size.width, h: foot - top }];
	const placed = place(all, { size, within: { ...room, x: -1, w: size.width + 2 }, clear, taken, off });
	const leaders = noted.filter(({ lines }) => placed.includes(lines[0]!)).map(({ leader }) => leader);
	return { labels: [...taken, ...placed], leaders: leaders.join('') };
}

/** Whether there is room under a strip to show which part of it is the largest voice. */
export const isSpanned = ({ down, foot, room }: Strip) => !down && room.y + room.h - foot > 28;

/** A text in as few lines as a room allows, as equal as they get, the last one not the longest. */
function balanced(text: string, size: number, room: number, form: Size['form']): readonly string[] {
	const found = lines(text, size, room, form);
	const narrower = room > 40 ? lines(text, size, room - 4, form) : [];
	const better = narrower.length === found.length && narrower[0]!.length >= narrower.at(-1)!.length;
	return better && found.length > 1 ? balanced(text, size, room - 4, form) : found;
}

/** Right of a strip that runs downwards. */
function beside(k: Scales, view: FinalesView, strip: Strip): Label[] {
	const { size } = k.custom;
	const { series, sides, top, foot, room } = strip;
	const x = sides[1] + 8;
	const wide = room.x + room.w - x;
	const says = (text: string, style: Partial<Label> = {}) =>
		balanced(text, size.note, wide, size.form).map((line) => [line, { size: size.note, ...style }] as const);
	const blocks: Block[] = [];
	const finding = findingOf(view, series);
	const won = wonAt(view, series);
	const at = won && (k.yScale(won.ending.at) as number);
	let end = foot + 4;
	if (view.draw === 'voices') {
		const { name, share } = voicesOf(series).largest;
		const lines = [...says(name, { weight: 500 }), ...says(percent(share), { weight: 600 })];
		blocks.push({ at: k.yScale(share / 2), lines });
	}
	if (won) {
		const lines = [...says(won.says, { weight: 600 }), ...says(`at ${percent(won.ending.at)}`, { fill: 'ink-2' })];
		blocks.push({ at: at! - lines.length * 7.5 - 3, lines });
	}
	if (finding) {
		const [from, to] = finding.stretch.map((share) => k.yScale(share) as number) as [number, number];
		const figure = Math.min(44, Math.round(wide / 3.25));
		const lines = [[finding.figure, figureStyle(figure)] as const, ...says(finding.says)];
		const high = figure + (lines.length - 1) * 15;
		const fits = to - from > high + 6;
		blocks.push({ at: fits ? from + high / 2 + 4 : from + high / 2, lines });
		if (at !== null && from > top && !fits) end = at - 2;
	} else if (at !== null) end = at - 2;
	const title = { x: sides[0], y: 13, text: finaleOf(series).show, size: 14, weight: 600 };
	const facts = { x: sides[0], y: 29, text: factsOf(view, series)[1]!, size: size.note, fill: 'ink-3' };
	return [title, facts, ...column(blocks, x, top - 4, end, 6, 3)];
}

/** Every cut of a finale, left of where it is won. */
function cutLabels(k: Scales, view: FinalesView, { series, top, cuts }: Strip): Annotations {
	const { size } = k.custom;
	const all = endingsOf(series);
	const row = (cuts!.foot - cuts!.top) / all.length;
	const chosen = endingOf(series, view.cut);
	const type = Math.round(Math.min(size.text, Math.max(11.5, row * 0.8)) * 2) / 2;
	const title = Math.round(Math.min(17, Math.max(12, row * 0.3 + 8)));
	const texts = all.flatMap((cut, i): Lines[] => {
		const y = cuts!.top + (i + 0.5) * row + type * 0.35;
		const figure = percent(cut.after);
		const style = { y, size: type, anchor: 'end' as const };
		const x = k.xScale(cut.at) - 9;
		return [
			[{ ...style, x, text: figure, weight: 600, fill: same(cut, chosen) ? 'accent' : 'ink' }],
			[{ ...style, x: x - textWidth(figure, type, size.form) - 7, text: cut.label, fill: 'ink-2' }]
		];
	});
	const y = Math.max(title * 0.8, top - (size.low ? 4 : 7));
	const name = { x: 0, y, text: finaleOf(series).show, size: title, weight: 600 };
	const wishes = texts.map((one) => [one]);
	return { labels: [name, ...place(wishes, { size, taken: [name] })] };
}

/** What is left and right of the bars of one finale; the names of the modes once, with the first. */
function modeLabels(k: Scales, view: FinalesView, { series }: Strip): Label[] {
	const { size } = k.custom;
	const { under, told, type, row, first, pitch, sides, at } = barsOf(view, size);
	const values = modeShares(series).flatMap(({ mode, low, high }): Label[] => {
		const [from, to] = at(mode, series);
		const y = k.yScale((from + to) / 2) + type * 0.35;
		const short = { x: sides[0] - (size.width > 700 ? 10 : 5), y, text: series.toUpperCase(), size: type };
		return [
			{ ...short, anchor: 'end', fill: 'ink-3' },
			{ x: k.xScale(high) + 7, y, text: range(low, high), size: type, weight: 600 }
		];
	});
	const names = modeShares(series).map(({ mode }, i): Label => {
		const y = i * row + (under ? 12 : first + (view.show.length * pitch) / 2 + size.text * 0.3);
		return { x: 0, y, text: mode, size: size.text, weight: 600 };
	});
	return [...(told ? values : []), ...(series === view.show[0] ? names : [])];
}

/** The key of the modes at the foot, in one line or in two: lane, then its modes with their patches. */
export function keyOf(view: FinalesView, size: Size): { patches: (Box & { mode: Mode })[]; labels: Label[] } {
	const patches: (Box & { mode: Mode })[] = [];
	const labels: Label[] = [];
	const number = keyLines(view, size);
	if (!number) return { patches, labels };
	const { note, narrow, width, height } = size;
	let x = 0;
	Object.entries({ people, plot }).forEach(([lane, modes], line) => {
		const y = height - 4 - (number - 1) * (1 - line) * 16;
		if (number > 1) x = 0;
		labels.push({ x, y, text: lane, size: note, fill: 'ink-3' });
		x += textWidth('people', note, size.form) + (narrow ? 4 : 8);
		for (const mode of modes) {
			patches.push({ x: Math.round(x), y: Math.round(y) - 10, w: 9, h: 12, mode });
			labels.push({ x: x + 13, y, text: mode, size: note, fill: 'ink-2' });
			x += 13 + textWidth(mode, note, size.form) + (narrow ? 8 : 15);
		}
		x += 18;
	});
	const edge = { x: width, y: height - 4, text: 'edge: second reader', size: note, fill: 'ink-3' };
	labels.push(...place([[[{ ...edge, anchor: 'end' }]]], { size, taken: labels }));
	return { patches, labels };
}
