/** The words in the drawings: the means as numbers, seasons, and the episodes that stand out. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Label, type Layer } from '#lib/chart/layer.ts';
import { decimal, inWords } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { hours, seasons, silent } from './data.ts';
import { hourBox, hoursOf, isRoomy, meanBox, meansOf, rateAt, sizeOf, widened } from './layout.ts';
import { peaks } from './peaks.ts';
import type { ProphetsView } from './view.ts';

const quiet = { size: 12.5, fill: 'ink-3' };

/** Seasons as bands behind the hours, a line at ten, the foot of both. */
function grounds(layer: Layer, view: ProphetsView, form: Form) {
	const { x, y, w, h } = hoursOf(form);
	for (const one of seasons) {
		const box = meanBox(view, form, one);
		if (one.season % 2 === 0) layer.patches.push({ x: box.x - 1, y, w: box.w + 2, h, fill: 'raised' });
	}
	const ten = rateAt(form, 10);
	layer.lines.push({ x1: x, x2: x + w, y1: ten, y2: ten, stroke: 'grid' });
	const foot = y + h + 0.5;
	layer.lines.push({ x1: x, x2: x + w, y1: foot, y2: foot, stroke: 'ink-3' });
	const means = meansOf(form);
	layer.lines.push({ x1: x, x2: x + w, y1: means.y + means.h + 0.5, y2: means.y + means.h + 0.5, stroke: 'ink-3' });
}

/** The means as numbers, and the names of the seasons under them. */
function seasonLabels(view: ProphetsView, form: Form): readonly Label[] {
	const focus = widened(view);
	const { y, h } = meansOf(form);
	const size = form === 'wide' ? 15 : sizeOf(form);
	return seasons.flatMap((one): Label[] => {
		const { season, rate } = one;
		const box = meanBox(view, form, one);
		const outer = season === 1 || season === seasons.length;
		const lit = focus ? focus === one : outer;
		const middle = box.x + box.w / 2;
		const numbered = box.w >= 26 || outer;
		const style = lit ? { weight: 600, fill: view.draw === 'last-season' ? 'accent' : 'ink' } : { fill: 'ink-2' };
		const anchor = box.w >= 22 ? 'middle' : season === 1 ? 'start' : 'end';
		const at = anchor === 'middle' ? middle : anchor === 'start' ? box.x : box.x + box.w;
		const figure: Label = {
			x: at,
			y: box.y - 6,
			text: decimal(rate),
			size: focus === one && isRoomy(form) ? 20 : size,
			anchor,
			...style
		};
		const long = focus === one ? `Season ${season}, widened` : season === 1 && box.w > 50 ? 'Season 1' : String(season);
		return [...(numbered ? [figure] : []), { ...quiet, x: middle, y: y + h + 16, text: long, anchor: 'middle' }];
	});
}

/** What stands over the hours: what they are, and how many say nothing. */
function heads(form: Form, free: number): readonly Label[] {
	const { x, y } = hoursOf(form);
	const ten: Label = { ...quiet, x: free, y: rateAt(form, 10) - 5, text: isRoomy(form) ? '10 per 1,000' : '10' };
	if (forms[form].compact) return [ten];
	const size = isRoomy(form) ? 13 : 12.5;
	const head: Label = { x, y: y - 14, text: 'Hour by hour', size, weight: 600 };
	const none = `${silent.length} of ${hours.length} episodes have none${isRoomy(form) ? ' (dashes)' : ''}`;
	const rest = {
		x: x + textWidth(head.text, size, form) + (isRoomy(form) ? 20 : 12),
		y: y - 14,
		text: none,
		size,
		fill: 'ink-3'
	};
	return [ten, head, rest];
}

interface Named {
	labels: readonly Label[];
	leader: { x: number; y1: number; y2: number };
}

/** The first hour, named above what stands beside it. */
function opening(view: ProphetsView, form: Form): Named {
	const one = hours[0]!;
	const box = hourBox(view, form, one);
	const size = sizeOf(form);
	const x = box.x + Math.min(box.w / 2, 12);
	const n = inWords(one.faith);
	const texts = isRoomy(form)
		? [`“${one.title}”, the first hours:`, `named ${n} times`]
		: forms[form].compact
			? [`first hours: ${n} times`]
			: ['In the first hours', `named ${n} times`];
	const y = rateAt(form, form === 'wide' ? 14 : 15);
	const lit = { size, weight: 600, fill: 'accent' };
	const labels = texts.map((text, i): Label => ({ ...lit, x: x + 6, y: y + i * (size + 3), text }));
	return { labels, leader: { x, y1: y - 9, y2: box.y - 2 } };
}

/** Everything but the bars. */
export function layerOf(view: ProphetsView, form: Form): Layer {
	const layer = emptyLayer();
	grounds(layer, view, form);
	const named = view.draw === 'last-season' ? null : opening(view, form);
	const free = named ? named.leader.x + 6 : hoursOf(form).x;
	const fixed = [...seasonLabels(view, form), ...heads(form, free), ...(named?.labels ?? [])];
	if (named) {
		const { x, y1, y2 } = named.leader;
		layer.lines.push({ x1: x, x2: x, y1, y2, stroke: 'ink-2' });
	}
	layer.labels.push(...fixed, ...peaks(view, form, fixed));
	return layer;
}
