/** All lines at their ends: who ends where, from the best ending to the worst, with names in a column of their own. */
import { signed } from '#lib/chart/number.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { hueOf } from './colour.ts';
import { hours, type Life } from './data.ts';
import { byEnding, end, last, type Axis } from './facts.ts';
import { heightOf, namesOf, plotOf, sizes, type Scales } from './layout.ts';
import { axisOf, tenth } from './lines.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { ArcsView } from './view.ts';

/** Who the finding of this view is about. */
export function isSubject(life: Life): boolean {
	return life.about.allegiance === 'Cardassia';
}

/** One line of the column: the people in it, and its height. */
interface Place {
	value: number;
	who: readonly Life[];
	y: number;
}

/** The column of names: a line each where there is room, else a line for each value. */
export function places(form: Form, axis: Axis): readonly Place[] {
	const order = byEnding(axis);
	const rows = namesOf(form).each
		? order.map((life) => ({ value: end(life, axis), who: [life] }))
		: [...new Set(order.map((life) => end(life, axis)))].map((value) => ({
				value,
				who: order.filter((life) => end(life, axis) === value)
			}));
	const foot = heightOf(form) - 2;
	const pitch = (foot - 1) / rows.length;
	const shown = rows.map((row, i) => ({ ...row, y: 1 + pitch * (i + 0.5) }));
	if (pitch >= 13 && form !== 'card') return shown;
	// Too little room for all: the ends of the order, and the best of those the view is about.
	const best = shown.find(({ who }) => who.some(isSubject))!;
	return [shown[0]!, { ...best, who: best.who.filter(isSubject) }, shown.at(-1)!];
}

/** Names, values and what leads from each line's end to its name. */
export function column(view: ArcsView, form: Form, at: Scales): { layer: Layer; leaders: string; gone: string } {
	const layer = emptyLayer();
	const axis = axisOf(view);
	const { x } = namesOf(form);
	const size = form === 'wide' ? 13.5 : 12.5;
	let [leaders, gone] = ['', ''];
	for (const { value, who, y } of places(form, axis)) {
		const subject = who.some(isSubject);
		const fill = subject ? hueOf(who.find(isSubject)!) : 'ink-2';
		layer.labels.push({
			x: x + 30,
			y: y + size * 0.35,
			text: signed(value),
			size,
			anchor: 'end',
			fill,
			...(subject ? { weight: 600 } : {})
		});
		let start = x + 38;
		const groups = [who.filter(isSubject), who.filter((life) => !isSubject(life))].filter((some) => some.length);
		groups.forEach((some, i) => {
			const own = isSubject(some[0]!);
			const text = some.map(({ about }) => about.name).join(', ') + (groups[i + 1] ? ',' : '');
			const style = own ? { fill, weight: 600 } : { fill: 'ink' };
			layer.labels.push({ x: start, y: y + size * 0.35, text, size, ...style });
			start += textWidth(text, size, form) + 4;
		});
		for (const life of who) {
			const { hour } = last(life);
			const from = at.x(hour) + sizes(form).point + 2;
			const stretch = `M${tenth(from)} ${tenth(at.y(value))}L${x} ${tenth(y)}`;
			if (hour < hours.lastTen) gone += stretch;
			else leaders += stretch;
		}
	}
	zero(layer, view, form, at);
	return { layer, leaders, gone };
}

/** The one thing to see: zero, carried from the lines into the column of names. */
function zero(layer: Layer, view: ArcsView, form: Form, at: Scales) {
	const axis = axisOf(view);
	const column = places(form, axis);
	const below = column.findIndex(({ value }) => value < 0);
	if (!namesOf(form).each || below < 1) return;
	const plot = plotOf(view, form);
	const y = (column[below - 1]!.y + column[below]!.y) / 2;
	const [right, x, edge] = [plot.x + plot.w, namesOf(form).x + 4, forms[form].width - 2];
	const line = { stroke: 'accent', width: form === 'wide' ? 1.5 : 1.1 };
	layer.lines.push({ x1: plot.x, x2: right, y1: at.y(0), y2: at.y(0), ...line });
	layer.lines.push({ x1: right, x2: x, y1: at.y(0), y2: y, ...line });
	layer.lines.push({ x1: x, x2: edge, y1: y, y2: y, ...line });
}
