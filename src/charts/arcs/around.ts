/** What stands around the lines: seasons, grid, the numbers of the rubric, and where the last hours are widened. */
import { signed } from '#lib/chart/number.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { hours, seasons } from './data.ts';
import { isWide, plotOf, sizes, type Box, type Scales } from './layout.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { ArcsView } from './view.ts';

/** The words of the rubric at the two ends of a scale. */
export const ends = {
	fortune: ['fulfilment', 'everything lost'],
	belonging: ['wholly at home', 'cast out']
} as const;

const values = [4, 2, 0, -2, -4];

/** The layer behind the lines of a view. */
export function around(view: ArcsView, form: Form, at: Scales): Layer {
	const layer = emptyLayer();
	const plot = plotOf(view, form);
	if (view.draw === 'two-axes') {
		crossed(layer, plot, form, at);
		return layer;
	}
	bands(layer, plot, at);
	if (view.lens !== 'words' || view.draw !== 'lines') {
		rungs(layer, plot, form, at);
		for (const { box: _, ...label } of corners(view, form)) layer.labels.push(label);
	}
	const bend = at.x(hours.lastTen - 0.5);
	layer.lines.push({ x1: bend, x2: bend, y1: plot.y, y2: plot.y + plot.h, stroke: 'ink-3', dash: '2 3' });
	seasonNames(layer, view, plot, form, at);
	return layer;
}

/** Every second season and the widened hours as lighter bands. */
function bands(layer: Layer, plot: Box, at: Scales) {
	const right = plot.x + plot.w;
	const bend = at.x(hours.lastTen - 0.5);
	const band = (from: number, to: number) =>
		layer.patches.push({ x: from, y: plot.y, w: to - from, h: plot.h, fill: 'raised' });
	for (const { season, first, last } of seasons) if (season % 2 === 0) band(at.x(first - 0.5), at.x(last + 0.5));
	band(bend, right);
}

/** A line for each value that a number names; zero is stronger. */
export function rungs(layer: Layer, plot: Box, form: Form, at: Scales) {
	for (const value of values) {
		const y = at.y(value);
		layer.lines.push({ x1: plot.x, x2: plot.x + plot.w, y1: y, y2: y, stroke: value === 0 ? 'ink-3' : 'grid' });
		if (form === 'card' && value % 4 !== 0) continue;
		const x = plot.x - 8;
		layer.labels.push({ x, y: y + 4.5, text: signed(value), size: sizes(form).axis, anchor: 'end', fill: 'ink-3' });
	}
}

type Corner = Layer['labels'][number] & { box: Box };

/** What the two ends of the scale mean, inside the plot; labels keep clear of them. */
export function corners(view: ArcsView, form: Form): readonly Corner[] {
	if (!isWide(form) || view.draw === 'two-axes' || view.lens === 'words') return [];
	const plot = plotOf(view, form);
	const size = sizes(form).axis;
	return ends[view.lens].map((text, i) => {
		const y = i === 0 ? plot.y + 15 : plot.y + plot.h - 7;
		const x = plot.x + 8;
		return { x, y, text, size, fill: 'ink-3', box: { x, y: y - size * 0.8, w: textWidth(text, size, form), h: size } };
	});
}

function seasonNames(layer: Layer, view: ArcsView, plot: Box, form: Form, at: Scales) {
	const size = sizes(form).axis;
	const y = plot.y + plot.h + 16;
	const right = plot.x + plot.w;
	const full = forms[form].width > 400 && view.draw !== 'endings';
	const text = full ? 'last ten hours, widened' : 'last 10, widened';
	const room = right - textWidth(text, size, form) - 6;
	for (const { season, first, last } of seasons) {
		const x = (at.x(first) + at.x(Math.min(last, hours.lastTen - 1))) / 2;
		const name = season > 1 ? String(season) : full ? 'Season 1' : 'S1';
		if (x + textWidth(name, size, form) / 2 < room)
			layer.labels.push({ x, y, text: name, size, anchor: 'middle', fill: 'ink-3' });
	}
	layer.labels.push({ x: right, y, text, size, anchor: 'end', fill: 'ink-2' });
}

/** Both axes judged: belonging runs across, fortune up. */
function crossed(layer: Layer, plot: Box, form: Form, at: Scales) {
	const size = sizes(form).axis;
	const foot = plot.y + plot.h;
	layer.patches.push({ x: plot.x, y: plot.y, w: plot.w, h: plot.h, fill: 'raised' });
	rungs(layer, plot, form, at);
	const taken = crossedEnds(form, plot);
	for (const value of values) {
		const x = at.across(value);
		layer.lines.push({ x1: x, x2: x, y1: plot.y, y2: foot, stroke: value === 0 ? 'ink-3' : 'grid' });
		const w = textWidth(signed(value), size, form) / 2 + 8;
		if (taken.every(({ y, box }) => y < foot || x + w < box.x || x - w > box.x + box.w))
			layer.labels.push({ x, y: foot + 16, text: signed(value), size, anchor: 'middle', fill: 'ink-3' });
	}
	for (const { box: _, ...label } of taken) layer.labels.push(label);
}

/** What the ends of two crossed axes mean. */
export function crossedEnds(form: Form, plot: Box): readonly Corner[] {
	const size = sizes(form).axis;
	const foot = plot.y + plot.h;
	const [home, out] = ends.belonging;
	const name = form === 'wide' ? 'belonging: ' : '';
	const made = (x: number, y: number, text: string, anchor: 'start' | 'end'): Corner => {
		const w = textWidth(text, size, form);
		return {
			x,
			y,
			text,
			size,
			anchor,
			fill: 'ink-3',
			box: { x: anchor === 'end' ? x - w : x, y: y - size * 0.8, w, h: size }
		};
	};
	const below = [made(plot.x, foot + 16, out, 'start'), made(plot.x + plot.w, foot + 16, name + home, 'end')];
	if (!isWide(form)) return below;
	const [best, worst] = ends.fortune;
	return [
		...below,
		made(plot.x + 34, plot.y + 15, `fortune: ${best}`, 'start'),
		made(plot.x + 34, foot - 7, worst, 'start')
	];
}
