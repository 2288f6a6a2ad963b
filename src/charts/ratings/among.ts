/** Words and lines around the finales of all shows. */
import type { Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { decimal } from '#lib/chart/number.ts';
import { above, finaleOf, series, type Finale } from './data.ts';
import { acrossOf, along, isUp, means, plotOf } from './finales.ts';
import { isWide } from './layout.ts';
import { marksOf, type Mark } from './marks.ts';
import { place } from './place.ts';
import { shown, type RatingsView } from './view.ts';

/** Everything but the points. */
export function amongLayer(view: RatingsView, form: Form): Layer {
	const layer = emptyLayer();
	const marks = marksOf(view, form);
	const mark = (show: string) => marks.find(({ id }) => id === `${show}-finale`)!;
	if (isWide(form)) plane(layer, view, form, marks);
	else if (isUp(form)) upwards(layer, view, form, mark);
	else onwards(layer, view, form, mark);
	return layer;
}

const label = ({ row }: Finale) => `${row.show} ${decimal(row.rating)}`;

/** Whose names are wanted, the most first: the picked one, ours, the franchise, those below their show, the best. */
function wanted(view: RatingsView): readonly Finale[] {
	const some = shown(view);
	const sorted = some.toSorted((a, b) => a.row.rating - b.row.rating);
	const below = sorted.filter((one) => above(one) < 0);
	const first = [...(view.show ? [view.show] : []), 'ds9', 'voy', 'tng'].map(finaleOf);
	const trek = some.filter(({ trek }) => trek);
	return [...new Set([...first, ...trek, ...below, ...sorted.slice(-3)])];
}

/** Means of shows across, finales up; the diagonal is where a finale rates as its show does. */
function plane(layer: Layer, view: RatingsView, form: Form, marks: readonly Mark[]) {
	const plot = plotOf(form);
	const foot = plot.y + plot.h;
	layer.patches.push({ x: plot.x, y: plot.y, w: plot.w, h: plot.h, fill: 'raised' });
	for (const value of [4, 6, 8, 10]) {
		const y = along(value, form);
		layer.lines.push({ x1: plot.x, x2: plot.x + plot.w, y1: y, y2: y, stroke: 'grid' });
		layer.labels.push({ x: plot.x - 8, y: y + 4.5, text: String(value), size: 12.5, anchor: 'end', fill: 'ink-3' });
	}
	for (const value of [7, 8, 9]) {
		const x = acrossOf(value, form);
		layer.lines.push({ x1: x, x2: x, y1: plot.y, y2: foot, stroke: 'grid' });
		layer.labels.push({ x, y: foot + 17, text: String(value), size: 12.5, anchor: 'middle', fill: 'ink-3' });
	}
	const size = form === 'wide' ? 13 : 12.5;
	const [low, high] = means;
	const at = (mean: number) => ({ x: acrossOf(mean, form), y: along(mean, form) });
	const [from, to] = [at(low), at(high)];
	layer.lines.push({ x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: 'ink-3', dash: '2 4' });
	const under = at(low);
	/** Where the plot is low, the first points crowd under the line. */
	const lower = form === 'wide' ? 18 : -24;
	layer.labels.push({
		x: plot.x,
		y: foot + (form === 'wide' ? 36 : 34),
		text: 'Up: the finale. Across: the mean of its show.',
		size,
		fill: 'ink-2'
	});
	layer.labels.push({
		x: under.x + 8,
		y: under.y + lower,
		text: 'on the line: as its show',
		size: 12.5,
		fill: 'ink-3'
	});
	const taken = [
		...marks,
		...Array.from({ length: 60 }, (_, i) => ({ ...at(low + ((high - low) * i) / 59), r: 2 })),
		...Array.from({ length: 16 }, (_, i) => ({ x: under.x + 8 + i * 9, y: under.y + lower - 4, r: 6 }))
	];
	const wishes = wanted(view).map((finale) => {
		const { x, y, r } = marks.find(({ id }) => id === finale.row.id)!;
		const own = series.some((id) => id === finale.show);
		const lit = finale.show === 'ds9' || finale.show === view.show;
		const fill = lit ? 'accent' : own ? 'ink' : finale.trek ? 'ink-2' : 'ink-3';
		return { text: label(finale), x, y, r, size: own ? size + 1 : size, fill, ...(own || lit ? { weight: 600 } : {}) };
	});
	const placed = place(wishes, taken, plot, form);
	layer.labels.push(...placed.labels);
	layer.lines.push(...placed.lines);
}

/** Narrow: one scale upwards; ours named at the left, those far out at the right. */
function upwards(layer: Layer, view: RatingsView, form: Form, mark: (show: string) => Mark) {
	const { x, y, h } = plotOf(form);
	layer.patches.push({ x: x - 5, y, w: 0.8, h, fill: 'context' });
	for (const value of [3, 5, 7])
		layer.labels.push({
			x: x - 14,
			y: along(value, form) + 4.5,
			text: String(value),
			size: 12.5,
			anchor: 'end',
			fill: 'ink-3'
		});
	let low = -Infinity;
	for (const id of ['tng', 'ds9', 'voy'] as const) {
		const at = mark(id);
		const high = Math.max(at.y + 4.5, low + 19);
		low = high;
		const fill = id === 'ds9' ? 'accent' : 'ink';
		layer.labels.push({
			x: x - 30,
			y: high,
			text: label(finaleOf(id)).replace('The Next', 'Next'),
			size: 13,
			weight: 600,
			anchor: 'end',
			fill
		});
		layer.lines.push({ x1: x - 27, x2: x - 8, y1: high - 4.5, y2: at.y, stroke: 'ink-3' });
	}
	for (const { show, row } of outliers(view)) {
		const at = mark(show);
		layer.labels.push({
			x: at.x + 8,
			y: at.y + 4.5,
			text: `${row.show} ${decimal(row.rating)}`,
			size: 12.5,
			fill: show === view.show ? 'accent' : 'ink-2'
		});
	}
}

/** Finales that stand alone on the scale, so that their names have room. */
function outliers(view: RatingsView): readonly Finale[] {
	const some = shown(view).toSorted((a, b) => a.row.rating - b.row.rating);
	return some.filter((one, i) => one.row.rating < 7.5 && (i === 0 || one.row.rating - some[i - 1]!.row.rating > 0.3));
}

/** Low drawings: one scale to the right; ours named above, the ends at their places. */
function onwards(layer: Layer, view: RatingsView, form: Form, mark: (show: string) => Mark) {
	const { x, y, w, h } = plotOf(form);
	const foot = y + h;
	layer.patches.push({ x, y: foot, w, h: 1, fill: 'context' });
	for (const value of [3, 4, 5, 6, 7, 8, 9]) {
		if (form === 'narrow-compact' && value % 2 === 0) continue;
		layer.labels.push({
			x: along(value, form),
			y: foot + 17,
			text: String(value),
			size: 12.5,
			anchor: 'middle',
			fill: 'ink-3'
		});
	}
	const step = form === 'wide-compact' ? 22 : 19;
	(['tng', 'ds9', 'voy'] as const).forEach((id, i) => {
		const at = mark(id);
		const high = 14 + i * step;
		const big = form === 'wide-compact' ? 15 : 13;
		const fill = id === 'ds9' ? 'accent' : 'ink';
		layer.lines.push({ x1: at.x, x2: at.x, y1: high - 10, y2: at.y - at.r - 1, stroke: 'ink-3' });
		layer.labels.push({ x: at.x - 6, y: high, text: label(finaleOf(id)), size: big, weight: 600, anchor: 'end', fill });
	});
	const far = outliers(view).filter(
		({ show }, i) => i === 0 || (form !== 'narrow-compact' && ['game-of-thrones', 'ent'].includes(show))
	);
	far.forEach((one, i) => {
		const at = mark(one.show);
		const text = form === 'wide-compact' ? label(one) : one.row.show;
		layer.labels.push({
			x: i === 0 ? x : at.x,
			y: at.y - 10 - (i % 2) * 17,
			text,
			size: 12.5,
			anchor: i === 0 ? 'start' : 'middle',
			fill: 'ink-2'
		});
	});
}
