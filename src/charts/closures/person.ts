/** One person: what was given and what it cost, as large bars with their words. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Layer } from '#lib/chart/layer.ts';
import { lines } from '#lib/chart/text.ts';
import { hueOf } from './marks.ts';
import { barSizes } from './layout.ts';
import { points } from './said.ts';
import { personOf, type ClosuresView } from './view.ts';

/** Figures over the bars, words under them, and the reason where there is room. */
export function personLayer(layer: Layer, view: ClosuresView, form: Form) {
	const ending = personOf(view)!;
	const { y, h, big, text: size, lines: most } = barSizes[form];
	const { width, compact } = forms[form];
	const zero = width / 2;
	const { reward, cost, row } = ending;
	if (reward === null || cost === null) {
		unknown(layer, view, form);
		return;
	}
	const step = Math.round(size * 1.36);
	const room = zero - 14;
	layer.lines.push({ x1: zero, x2: zero, y1: y - 8, y2: y + h + 8, stroke: 'ink-3' });
	for (const side of [-1, 1]) {
		const x = zero + side * 10;
		const end = side < 0 ? { anchor: 'end' as const } : {};
		const value = side < 0 ? cost : reward;
		const says = side < 0 ? 'paid' : 'given';
		const half = big * 0.36 * points(value).length + 18;
		layer.labels.push({
			x,
			y: y - 14,
			text: points(value),
			size: big,
			serif: true,
			...end,
			...(side > 0 ? { fill: hueOf(ending) } : {})
		});
		layer.labels.push({ x: x + side * half, y: y - 14, text: `${says}, of 5`, size, fill: 'ink-2', ...end });
		const words = (side < 0 ? row.loses : row.gets) ?? 'Nothing.';
		lines(words, size, room, form, most).forEach((text, i) =>
			layer.labels.push({ x, y: y + h + 4 + step * (i + 1), text, size, ...end })
		);
	}
	if (!compact && row.rationale) sentence(layer, row.rationale, form);
}

/** A sentence about the person between bars and line. */
function sentence(layer: Layer, text: string, form: Form) {
	const { width } = forms[form];
	const size = { wide: 18, frame: 13, narrow: 12.5 }[form as 'wide'];
	const top = { wide: 268, frame: 168, narrow: 206 }[form as 'wide'];
	const step = Math.round(size * 1.36);
	const room = { wide: 560, frame: 620, narrow: width }[form as 'wide'];
	lines(text, size, room, form, form === 'frame' ? 2 : 4).forEach((line, i) =>
		layer.labels.push({ x: width / 2, y: top + i * step, text: line, size, anchor: 'middle', fill: 'ink-2' })
	);
}

/** Nothing was scored: said so where the bars would be. */
function unknown(layer: Layer, view: ClosuresView, form: Form) {
	const ending = personOf(view)!;
	const { y, h, unit, big, text: size } = barSizes[form];
	const zero = forms[form].width / 2;
	const half = Math.min(5 * unit, zero - 2);
	for (const at of [y, y + h])
		layer.lines.push({ x1: zero - half, x2: zero + half, y1: at, y2: at, stroke: 'ink-3', dash: '3 4' });
	layer.lines.push({ x1: zero, x2: zero, y1: y - 8, y2: y + h + 8, stroke: 'ink-3' });
	layer.labels.push({ x: zero + 10, y: y - 14, text: '?', size: big, serif: true, fill: 'accent' });
	layer.labels.push({ x: zero - 10, y: y - 14, text: '?', size: big, serif: true, fill: 'accent', anchor: 'end' });
	const last = 'Dead before the finale, so nothing was scored.';
	layer.labels.push({ x: zero, y: y + h + 24, text: last, size, anchor: 'middle' });
	if (!forms[form].compact) sentence(layer, ending.about.closing, form);
}
