/** What stands around the rows: names, scores, groups, the axis, and those who were not scored. */
import { signed } from '#lib/chart/number.ts';
import type { Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { band, endings, family, inGroup, winners } from './data.ts';
import { groupTop, heightOf, kindOf, rowOf, rowSizes, type Rowed } from './layout.ts';
import { lineLayer } from './line.ts';
import { deadIn } from './marks.ts';
import { personLayer } from './person.ts';
import { called, groups } from './said.ts';
import type { ClosuresView } from './view.ts';

/** Everything but the marks. */
export function aroundOf(view: ClosuresView, form: Form): Layer {
	const layer = emptyLayer();
	const kind = kindOf(view, form);
	if (kind === 'rows') rowLayer(layer, view, form as Rowed);
	else lineLayer(layer, view, form);
	if (kind === 'person') personLayer(layer, view, form);
	return layer;
}

function rowLayer(layer: Layer, view: ClosuresView, form: Rowed) {
	const { zero, unit, label: size, top } = rowSizes[form];
	const wide = form === 'wide';
	const last = rowOf(inGroup('behind').at(-1)!, form) + 8;
	const both = view.show === 'all';
	const head = wide ? 13 : 11;
	const ends = { size: 12.5, fill: 'ink-2', weight: 600 };
	layer.labels.push({ x: zero - 8, y: head, text: both ? 'what it costs' : 'behind', anchor: 'end', ...ends });
	layer.labels.push({ x: zero + 8, y: head, text: both ? 'what is given' : 'ahead', ...ends });
	const five = 5 * unit;
	for (const [x, text, anchor] of [
		[zero - five, both ? '5' : '−5', 'start'],
		[zero + five, both ? '5' : '+5', 'end']
	] as const)
		layer.labels.push({ x, y: head, text, size: 12.5, fill: 'ink-3', anchor });
	const from = top - (wide ? 22 : 9);
	for (const x of [zero - five, zero + five]) layer.lines.push({ x1: x, x2: x, y1: from, y2: last, stroke: 'grid' });
	layer.lines.push({ x1: zero, x2: zero, y1: from, y2: last, stroke: 'ink-3' });
	if (!both) {
		const close = {
			y: groupTop('close', form) - 8,
			h: rowOf(inGroup('close').at(-1)!, form) - groupTop('close', form) + 16
		};
		layer.patches.push({ x: zero - band * unit, w: 2 * band * unit, ...close, fill: 'grid' });
	}
	for (const group of ['ahead', 'close', 'behind'] as const) {
		const y = groupTop(group, form);
		const text = `${inGroup(group).length} ${groups[group]}`;
		if (wide) layer.labels.push({ x: 0, y: y - 13, text, size: 12.5, fill: 'ink-3' });
		else if (group !== 'ahead') {
			const line = y - rowSizes[form].pitch / 2 - rowSizes[form].gap / 2;
			layer.lines.push({ x1: 0, x2: form === 'narrow' ? 320 : 760, y1: line, y2: line, stroke: 'grid' });
		}
		if (form === 'frame') layer.labels.push({ x: 760, y: y + 4.5, text, size: 12.5, anchor: 'end', fill: 'ink-3' });
	}
	for (const ending of endings) {
		if (ending.net === null) continue;
		const y = rowOf(ending, form) + 4.5;
		const strong = winners.includes(ending) || family.includes(ending);
		const style = strong ? { weight: 600 } : { fill: 'ink-2' };
		layer.labels.push({ x: 0, y, text: form === 'narrow' ? ending.about.name : called(ending), size, ...style });
		if (wide) layer.labels.push({ x: 760, y, text: signed(ending.net), size, anchor: 'end', ...style });
	}
	if (wide) layer.labels.push({ x: 760, y: head, text: 'net', size: 12.5, anchor: 'end', fill: 'ink-3' });
	const y = heightOf(form) - (wide ? 5.5 : 3.5);
	layer.labels.push({
		x: 0,
		y,
		text: form === 'narrow' ? 'Not scored' : 'Dead before the end, not scored',
		size: 12.5,
		fill: 'ink-3'
	});
	for (const ending of inGroup('dead'))
		layer.labels.push({ x: deadIn(ending, form).x + 8, y, text: ending.about.name, size: 12.5, fill: 'ink-2' });
}
