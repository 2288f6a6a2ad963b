/** What explains the strips: name and size, the rule where it is won, the lit panel, the finding, notes and key. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { count, percent } from '#lib/chart/number.ts';
import { before, endingOf, finaleOf, type Ending, type Series } from './data.ts';
import { key } from './key.ts';
import { stripsOf, thickness, type Strip } from './layout.ts';
import { notes } from './notes.ts';
import type { FinalesView } from './view.ts';

/** Short names of what is won, by the cut both readers agree on. */
const prize: Record<Series, string> = { ds9: 'the war is won', voy: 'the way home is won', tng: 'the danger is over' };

/** The ending a view shows for a series, and what to call it. */
export function wonAt(view: FinalesView, series: Series): { ending: Ending; says: string } {
	const ending = endingOf(series, view.cut);
	return { ending, says: ending.scene === endingOf(series, 'resolution').scene ? prize[series] : ending.label };
}

/** A stretch that is lit, with the figure it stands for. */
interface Finding {
	from: number;
	to: number;
	figure: string;
	says: string;
	/** The same in lines short enough to stand beside a strip that runs down. */
	lines: readonly string[];
}

function findingsOf(view: FinalesView, series: Series): readonly Finding[] {
	if (view.draw === 'before' && series === 'voy') {
		const { future, opening } = before();
		return [
			{
				from: 0,
				to: opening,
				figure: percent(future),
				says: `is set years after, ${percent(opening)} at the front`,
				lines: ['is set years after,', `${percent(opening)} at the front`]
			}
		];
	}
	if (view.draw !== 'after' && view.draw !== 'before') return [];
	const { at, after } = endingOf(series, view.cut);
	const says = 'of the words come after';
	return [{ from: at, to: 1, figure: percent(after), says, lines: ['of the words', 'come after'] }];
}

/** Labels, rules and panels of the strip views in one form. `along` maps a share to pixels along a strip. */
export function stripLayer(view: FinalesView, form: Form, along: (share: number) => number): Layer {
	const layer = emptyLayer();
	const n = view.show.length;
	for (const strip of stripsOf(view, form)) {
		if (strip.down) downwards(layer, view, strip, n, along);
		else across(layer, view, strip, n, form, along);
	}
	if (form === 'wide') notes(layer, view, along);
	if (!forms[form].compact && view.draw !== 'guess') key(layer, form);
	return layer;
}

/** Sizes above a strip: how far the rule stands out, the finding and its lift, the title, the step to the next line. */
export function headOf(form: Form, n: number): { out: number; big: number; title: number; lift: number; step: number } {
	const few = n < 3;
	if (form === 'wide')
		return few
			? { out: 92, big: 62, title: 17, lift: 36, step: 23 }
			: { out: 56, big: 38, title: 15, lift: 24, step: 17 };
	if (!forms[form].compact)
		return few
			? { out: 58, big: 40, title: 15, lift: 24, step: 17 }
			: { out: 42, big: 27, title: 14, lift: 20, step: 15 };
	return few
		? { out: 32, big: form === 'narrow-compact' ? 27 : 34, title: 14.5, lift: 7, step: 0 }
		: { out: 20, big: 22, title: 13, lift: 5, step: 0 };
}

function across(layer: Layer, view: FinalesView, strip: Strip, n: number, form: Form, along: (s: number) => number) {
	const finale = finaleOf(strip.series);
	const { ending, says } = wonAt(view, strip.series);
	const wide = !forms[form].compact;
	const { out, big, title: size, lift, step } = headOf(form, n);
	const small = form === 'wide' ? 13.5 : 12.5;
	const foot = strip.y + thickness(strip) + (wide ? 8 : 4);
	const title = strip.y - (wide ? lift + 2 : lift + 3);
	layer.labels.push({ x: 0, y: title, text: finale.show, size, weight: 600 });
	if (wide) {
		const text = `${finale.year} · ${count(finale.words)} words, ${finale.scenes.length} scenes`;
		layer.labels.push({ x: 0, y: title + step - 2, text, size: small, fill: 'ink-3' });
	}

	for (const finding of findingsOf(view, strip.series)) {
		const a = along(finding.from);
		const b = along(finding.to);
		layer.panels.push({ x: a, y: strip.y - out, w: b - a, h: foot - strip.y + out, fill: 'lit' });
		const first = finding.from === 0;
		const roomy = !first && b - a > big * 2.6;
		const x = first ? (wide ? 200 : strip.length * 0.36) : roomy ? a + 11 : a - 10;
		const anchor = first || roomy ? 'start' : 'end';
		layer.labels.push({ x, y: strip.y - lift, text: finding.figure, size: big, anchor, fill: 'accent', serif: true });
		const after = roomy || first ? finding.says : `${finding.says} →`;
		if (wide) layer.labels.push({ x: x + (roomy ? 2 : 0), y: strip.y - lift + step, text: after, size: small, anchor });
	}

	if (view.draw === 'guess') return;
	const at = along(ending.at);
	layer.lines.push({ x1: at, x2: at, y1: strip.y - out, y2: foot, width: 1.5 });
	if (view.guess) marksOfReader(layer, view, strip, along, wide);
	if (!wide) return;
	// Left of the rule; left of the finding too, where that had no room on the right.
	const bare = view.draw === 'strips' || (view.draw === 'before' && strip.series === 'voy');
	const crowded = !bare && along(1) - at < big * 2.6;
	const x = at - 10 - (crowded ? Math.max(big * 2.5, 158) + 18 : 0);
	const y = strip.y - out + (form === 'wide' && n < 3 ? 17 : 12);
	layer.labels.push({ x, y, text: says, size: small, anchor: 'end', weight: 600 });
	layer.labels.push({
		x,
		y: y + (form === 'wide' ? 18 : 15),
		text: `at ${percent(ending.at)} of the words`,
		size: small,
		anchor: 'end',
		fill: 'ink-2'
	});
}

function downwards(layer: Layer, view: FinalesView, strip: Strip, n: number, along: (s: number) => number) {
	const finale = finaleOf(strip.series);
	const { ending, says } = wonAt(view, strip.series);
	const x = strip.x + thickness(strip) + 8;
	const big = [44, 33, 22][n - 1]!;
	const size = 12.5;
	const room = strip.room.w - thickness(strip) - 8;
	layer.labels.push({ x: strip.x, y: 13, text: finale.show, size: n < 3 ? 14 : 12, weight: 600 });
	layer.labels.push({ x: strip.x, y: 29, text: `${finale.year} · ${count(finale.words)}`, size, fill: 'ink-3' });
	if (view.draw === 'guess') return;

	const at = strip.y + along(ending.at);
	layer.lines.push({ x1: strip.x - 3, x2: strip.x + strip.room.w, y1: at, y2: at, width: 1.5 });
	let above = at;
	for (const finding of findingsOf(view, strip.series)) {
		const a = strip.y + along(finding.from);
		const b = strip.y + along(finding.to);
		layer.panels.push({ x: strip.x - 3, y: a, w: strip.room.w + 3, h: b - a, fill: 'lit' });
		const height = big * 0.78 + finding.lines.length * 15 + 4;
		// Beside its stretch; above the rule where the stretch is too short to stand beside.
		const top = b - a > height || finding.from === 0 ? a + 4 : b - height - (b - a);
		if (top < at && finding.from > 0) above = top - 4;
		layer.labels.push({ x, y: top + big * 0.74, text: finding.figure, size: big, fill: 'accent', serif: true });
		finding.lines.forEach((text, i) => layer.labels.push({ x, y: top + big * 0.78 + 14 + i * 15, text, size }));
	}
	const lines = says.length * 6 > room ? split(says) : [says];
	lines.forEach((text, i) =>
		layer.labels.push({ x, y: above - 20 - (lines.length - 1 - i) * 15, text, size, weight: 600 })
	);
	layer.labels.push({ x, y: above - 5, text: `at ${percent(ending.at)}`, size, fill: 'ink-2' });
	if (view.guess) marksOfReader(layer, view, strip, along, true);
}

/** Breaks a short phrase near its middle. */
function split(text: string): readonly string[] {
	const words = text.split(' ');
	const half = Math.ceil(words.length / 2);
	return [words.slice(0, half).join(' '), words.slice(half).join(' ')];
}

/** The reader's own marks: where they put the win of the two finales. */
function marksOfReader(layer: Layer, view: FinalesView, strip: Strip, along: (s: number) => number, labelled: boolean) {
	const share = view.guess?.[['ds9', 'voy'].indexOf(strip.series)];
	if (share === undefined) return;
	const at = along(share);
	const text = `your mark: ${percent(share)}`;
	const end = thickness(strip);
	if (strip.down) {
		const y = strip.y + at;
		layer.lines.push({ x1: strip.x - 3, x2: strip.x + end + 6, y1: y, y2: y, stroke: 'accent', width: 2, dash: '4 3' });
		return;
	}
	const x = strip.x + at;
	layer.lines.push({ x1: x, x2: x, y1: strip.y - 8, y2: strip.y + end + 8, stroke: 'accent', width: 2, dash: '4 3' });
	if (!labelled) return;
	const right = at < strip.length / 2;
	layer.labels.push({
		x: x + (right ? 5 : -5),
		y: strip.y + end + 20,
		text,
		size: 12.5,
		anchor: right ? 'start' : 'end',
		fill: 'accent',
		weight: 600
	});
}
