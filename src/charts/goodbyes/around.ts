/** What stands around the arcs: names, the lit stretch after the win, the labels, the other strip and the finding. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { count, percent } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { compare, presence, silence } from './beneath.ts';
import { finaleOf, type Show } from './data.ts';
import { findingOf } from './facts.ts';
import { otherOf, sizes, spansOf, stripOf, thickness, type Span, type Strip } from './layout.ts';
import { panelOf } from './marks.ts';
import { labelsOf } from './said.ts';
import type { GoodbyesView } from './view.ts';

const prize: Readonly<Record<Show, string>> = { ds9: 'the war is won', voy: 'the way home is won' };

/** Everything but arcs and blocks. */
export function aroundOf(view: GoodbyesView, form: Form): Layer {
	const layer = emptyLayer();
	const strip = stripOf(view, form);
	if (strip.down) head(layer, view, strip);
	else title(layer, view, form, strip);
	won(layer, form, strip);
	if (strip.down) beside(layer, view, form, strip);
	else below(layer, view, form, strip);
	if (view.draw === 'unspoken') silence(layer, strip);
	if (view.draw === 'unspoken') presence(layer, form, strip);
	const other = otherOf(view, form);
	if (other) compare(layer, form, other);
	return layer;
}

function title(layer: Layer, view: GoodbyesView, form: Form, strip: Strip) {
	const finale = finaleOf(strip.series);
	const full = !forms[form].compact;
	layer.labels.push({ x: 0, y: 13, text: finale.show, size: full ? 15 : 13, weight: 600 });
	const { figure, lines } = findingOf(view);
	const big = form === 'wide' ? 62 : form === 'frame' ? 44 : 36;
	const y = form === 'wide' ? 96 : form === 'frame' ? 62 : 50;
	if (form === 'wide') {
		const text = `${finale.year} · ${count(finale.words)} words`;
		layer.labels.push({ x: 0, y: 33, text, size: 13.5, fill: 'ink-3' });
	}
	const size = sizes[form].label;
	const step = form === 'wide' ? 18 : 15;
	const small = form === 'narrow-compact';
	/** Digits may reach below the line. */
	const under = Math.ceil(y + big * 0.2 + size * 0.76);
	if (view.draw === 'voyager') {
		// Nothing follows the win: the figure stands before it, where there is room.
		const x = strip.before - 10;
		layer.labels.push({ x, y, text: figure, size: big, anchor: 'end', fill: 'accent', serif: true });
		lines.forEach((text, i) => layer.labels.push({ x, y: under + step * i, text, size, anchor: 'end' }));
		return;
	}
	layer.labels.push({ x: 0, y, text: figure, size: big, fill: 'accent', serif: true });
	const short = small ? ['goodbyes'] : lines;
	short.forEach((text, i) => layer.labels.push({ x: 0, y: under + step * i, text, size }));
}

/** Where it is won: a rule, the lit stretch, and that the words after it are drawn wider. */
function won(layer: Layer, form: Form, strip: Strip) {
	const full = !forms[form].compact;
	const { rise, label: size } = sizes[form];
	const out = strip.down ? rise + 4 : rise + (full ? 10 : 4);
	layer.panels.push(panelOf(strip, form, out));
	const foot = thickness(strip) + (form === 'wide' ? 8 : 4);
	if (strip.down) {
		const y = strip.y + strip.before;
		layer.lines.push({ x1: strip.x - out, x2: strip.x + foot + 158, y1: y, y2: y, width: 1.5 });
		const text = strip.series === 'ds9' ? 'won here; drawn wider after' : prize[strip.series];
		layer.labels.push({ x: strip.x + foot + 8, y: y - 6, text, size, weight: 600, fill: 'ink-2' });
		return;
	}
	const x = strip.x + strip.before;
	layer.lines.push({ x1: x, x2: x, y1: strip.y - out, y2: strip.y + foot, width: 1.5 });
	const ds9 = strip.series === 'ds9';
	if (!full && !ds9) return;
	const end = { size, anchor: 'end' as const };
	const step = form === 'wide' ? 18 : 15;
	const y = ds9 ? strip.y + thickness(strip) + (form === 'wide' ? 22 : 15) : form === 'wide' ? 58 : 32;
	const edge = x - (ds9 ? 8 : 150);
	layer.labels.push({ x: edge, y, text: prize[strip.series], weight: 600, ...end });
	if (!full) return;
	const says = `at ${percent(finaleOf(strip.series).at)} of the words`;
	layer.labels.push({ x: edge, y: y + step, text: says, fill: 'ink-2', ...end });
	if (ds9) layer.labels.push({ x: edge, y: y + 2 * step, text: 'after it, drawn wider', fill: 'ink-3', ...end });
}

/** Labels under the strip, each on a leader; the leftmost hangs lowest, so that none crosses another. */
function below(layer: Layer, view: GoodbyesView, form: Form, strip: Strip) {
	const { width, compact } = forms[form];
	const { label: size, step } = sizes[form];
	const all = spansOf(view, strip).filter(({ goodbye }) => labelsOf(goodbye, view.draw === 'unspoken').length);
	const first = form === 'narrow-compact' && view.draw !== 'voyager' ? all.length - 1 : 0;
	const kept = ({ goodbye }: Span, i: number) =>
		i === first || i === all.length - 1 || !['said', 'uncounted'].includes(goodbye.standing);
	const few = compact ? all.filter(kept) : all;
	const foot = strip.y + thickness(strip);
	few.forEach(({ goodbye, to }, i) => {
		const y = foot + (few.length - i) * step + (compact ? (form === 'narrow-compact' && few.length > 2 ? -2 : 2) : 8);
		const left = i ? few[i - 1]!.to + 5 : 0;
		const texts = labelsOf(goodbye, view.draw === 'unspoken');
		const places = texts.flatMap((text) => {
			const w = textWidth(text, size, form);
			if (to + 5 + w <= width) return [{ x: to + 5, text }];
			return width - w >= left ? [{ x: width - w, text }] : [];
		});
		const place = places[0];
		if (!place) return;
		const inside = place.x <= to + 4;
		layer.lines.push({ x1: to, x2: to, y1: foot + 2, y2: inside ? y - size : y, stroke: 'ink-3' });
		const accent = goodbye.standing === 'refused' || goodbye.standing === 'unsaid';
		layer.labels.push({ ...place, y, size, weight: 500, ...(accent ? { fill: 'accent', weight: 600 } : {}) });
	});
}

function head(layer: Layer, view: GoodbyesView, strip: Strip) {
	const { figure, lines } = findingOf(view);
	layer.labels.push({ x: 0, y: 14, text: finaleOf(strip.series).show, size: 14, weight: 600 });
	const x = strip.x + thickness(strip) + 12;
	layer.labels.push({ x, y: 34, text: figure, size: 44, fill: 'accent', serif: true });
	lines.forEach((text, i) => layer.labels.push({ x: x + 34, y: 14 + i * 16, text, size: 12.5 }));
}

/** Labels beside a strip that runs down, moved apart where scenes are short. */
function beside(layer: Layer, view: GoodbyesView, form: Form, strip: Strip) {
	const { label: size, step } = sizes[form];
	const edge = strip.x + thickness(strip);
	const all = spansOf(view, strip).filter(({ goodbye }) => labelsOf(goodbye, view.draw === 'unspoken').length);
	const places = all.map(({ to }) => strip.y + to + 4);
	for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i]!, places[i - 1]! + step);
	const last = strip.y + strip.length - 2;
	for (let i = places.length - 1; i >= 0; i--) places[i] = Math.min(places[i]!, last - (places.length - 1 - i) * step);
	all.forEach(({ goodbye, to }, i) => {
		const y = places[i]!;
		const texts = labelsOf(goodbye, view.draw === 'unspoken');
		const text = texts.find((one) => edge + 16 + textWidth(one, size, form) <= forms[form].width) ?? texts.at(-1)!;
		layer.lines.push({ x1: edge + 2, y1: strip.y + to, x2: edge + 12, y2: y - 4, stroke: 'ink-3' });
		const accent = goodbye.standing === 'refused' || goodbye.standing === 'unsaid';
		layer.labels.push({ x: edge + 16, y, text, size, ...(accent ? { fill: 'accent', weight: 600 } : { weight: 500 }) });
	});
}
