/** The words in the drawings: seasons, the figures of one of them, and what is carried over. */
import type { Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { percent } from '#lib/chart/number.ts';
import { carried } from './carried.ts';
import { sharesOf } from './data.ts';
import { figures } from './figures.ts';
import { barOf, placeOf } from './layout.ts';
import { bold, isRoomy, quiet, sizeOf, type Put } from './put.ts';
import { values } from './values.ts';
import { hasFinale, subjectOf, type GuestsView } from './view.ts';

/** Beneath the marks: the lines that numbers name, and those that bars stand on. */
export function groundOf(view: GuestsView, form: Form): Layer {
	const layer = emptyLayer();
	const { stack, kept, whole } = placeOf(form);
	const last = barOf(view, stack, hasFinale(view) ? 'finale' : '7');
	const x2 = last.x + last.w;
	if (isRoomy(form)) {
		for (const share of [0, 0.5, 1]) {
			const y = Math.round(stack.base - share * whole) + 0.5;
			layer.lines.push({ x1: stack.x, x2, y1: y, y2: y, stroke: 'grid' });
			const text = share ? percent(share, 0) : '0';
			layer.labels.push({ x: stack.x - 8, y: y + 4, text, size: 12.5, anchor: 'end', ...quiet });
		}
	}
	for (const bars of [stack, kept]) {
		if (!bars) continue;
		const end = barOf(view, bars, hasFinale(view) ? 'finale' : '7');
		const y = bars.base + 0.5;
		layer.lines.push({ x1: bars.x, x2: end.x + end.w, y1: y, y2: y, stroke: 'ink-3' });
	}
	return layer;
}

/** The names of the bars. */
function seasons(put: Put, view: GuestsView, form: Form) {
	const { stack, kept } = placeOf(form);
	for (const bars of form === 'wide-compact' ? [stack, kept!] : [stack]) {
		for (const { slot } of sharesOf(subjectOf(view), hasFinale(view))) {
			const bar = barOf(view, bars, slot);
			const chosen = slot === view.season;
			const text = slot === '1' && bar.w > 52 ? 'Season 1' : slot;
			const style = chosen ? bold : quiet;
			put(bar.x + bar.w / 2, bars.base + 17, text, { size: 12.5, anchor: 'middle', ...style });
		}
	}
}

/** Over the marks: everything that is written. */
export function layerOf(view: GuestsView, form: Form): Layer {
	const layer = emptyLayer();
	const put: Put = (x, y, text, style) => layer.labels.push({ x, y, text, size: sizeOf(form), ...style });
	seasons(put, view, form);
	values(put, view, form);
	figures(put, view, form);
	carried(put, view, form);
	return layer;
}
