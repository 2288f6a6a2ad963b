/** What lies behind the dots: a ground for every strip or one for the scatter, and a line for every number of an axis. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { order } from './data.ts';
import { lensOf, plotOf, scales, stripOf } from './layout.ts';
import { ticksOf } from './rates.ts';
import { leaders } from './strips.ts';
import type { VocabularyView } from './view.ts';

export function ground(view: VocabularyView, form: Form): Layer {
	const layer = emptyLayer();
	const { x, y, w, h } = plotOf(form);
	const at = scales(view, form);
	const foot = y + h;
	if (view.draw === 'all') {
		layer.patches.push({ x, y, w, h, fill: 'raised' });
		for (const value of ticksOf(view, 'people')) {
			if (forms[form].compact && value % 20) continue;
			const stroke = value === 0 ? 'ink-3' : 'grid';
			layer.lines.push({ x1: x, x2: x + w, y1: at.y(value), y2: at.y(value), stroke });
		}
	} else {
		for (const series of order) {
			const { top } = stripOf(form, series);
			layer.patches.push({ x, y: top, w, h: h / order.length - 3, fill: 'raised' });
		}
		layer.lines.push(...leaders(view, form));
	}
	for (const value of ticksOf(view, lensOf(view)))
		layer.lines.push({ x1: at.x(value), x2: at.x(value), y1: y, y2: foot, stroke: value === 0 ? 'ink-3' : 'grid' });
	return layer;
}
