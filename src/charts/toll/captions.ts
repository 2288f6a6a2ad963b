/** The words in the drawing of one figure. */
import type { Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { above, besideField, unfolding } from './beside.ts';
import { column } from './column.ts';
import { areasOf, isEnlarged } from './layout.ts';
import type { TollView } from './view.ts';

/** Everything but the areas. */
export function captionLayer(view: TollView, form: Form): Layer {
	const layer = emptyLayer();
	const areas = areasOf(view, form);
	if (view.figure !== 'cardassia' || form !== 'card') column(layer, view, form);
	if (view.figure === 'cardassia') besideField(layer, view, form, areas);
	else if (isEnlarged(view)) unfolding(layer, view, form, areas);
	else {
		const alone = areas.length === 1;
		for (const area of areas.slice(alone ? 0 : 1)) above(layer, area, form, alone);
	}
	return layer;
}
