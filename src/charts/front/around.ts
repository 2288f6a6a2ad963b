/** What stands around the bands: seasons, names of the lanes, turning points, the span of the finding, and the hours. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { textWidth } from '#lib/chart/text.ts';
import { bandOf, seasons } from './data.ts';
import { laneAt, places, plotOf } from './layout.ts';
import { notesOf, spanLabel } from './notes.ts';
import { periodOf } from './periods.ts';
import { laneNames } from './said.ts';
import { domains, lanesOf, type FrontView } from './view.ts';

/** How far down the lines of hours run: through all lanes, or through the one ribbon. */
function footOf(view: FrontView, form: Form): number {
	const { y, h } = plotOf(form);
	if (view.period !== 'station') return y + h;
	const { middle, half } = laneAt(view, 'station', form);
	return middle + half;
}

type Along = (hour: number) => number;

/** The layer behind the bands of a view. */
export function around(view: FrontView, form: Form, at: Along): Layer {
	const layer = emptyLayer();
	const plot = plotOf(form);
	const { size, tick, ticks } = places[form];
	const foot = footOf(view, form);
	const [low, high] = domains[view.period];
	for (const { season, first, last: end } of seasons) {
		if (season % 2) continue;
		const [x1, x2] = [at(Math.max(first - 0.5, low)), at(Math.min(end + 0.5, high))];
		if (x2 > x1) layer.patches.push({ x: x1, y: plot.y, w: x2 - x1, h: plot.h, fill: 'raised' });
	}
	const { lanes: lit } = periodOf(view.period);
	for (const lane of lanesOf(view)) {
		const { middle } = laneAt(view, lane, form);
		const [name, short] = laneNames[lane];
		const text = form === 'wide' || form === 'frame' || form === 'wide-compact' ? name : short;
		const own = lit.length === 0 || lit.includes(lane);
		layer.labels.push({ x: 0, y: middle + 4.5, text, size, ...(own ? { weight: 600 } : { fill: 'ink-3' }) });
		layer.lines.push({ x1: plot.x, x2: plot.x + plot.w, y1: middle, y2: middle, stroke: 'rule' });
	}
	for (const { x, left, baseline, text, lit } of notesOf(view, form, at)) {
		layer.lines.push({ x1: x, x2: x, y1: baseline - size * 0.75, y2: ticks, stroke: lit ? 'accent' : 'ink-3' });
		layer.labels.push({ x: left, y: baseline, text, size, weight: lit ? 600 : 400, fill: lit ? 'accent' : 'ink-2' });
		layer.lines.push({
			x1: x,
			x2: x,
			y1: ticks + tick,
			y2: foot,
			...(lit ? { stroke: 'accent' } : { stroke: 'ink-3', dash: '1 4' })
		});
	}
	spanned(layer, view, form, at);
	axis(layer, view, form, at);
	if (view.period === 'station') holders(layer, view, form, at);
	return layer;
}

/** The span that the finding measures, as a bracket over the turning points. */
function spanned(layer: Layer, view: FrontView, form: Form, at: Along) {
	const { span } = periodOf(view.period);
	if (!span) return;
	const { size, rows, row, ticks } = places[form];
	const plot = plotOf(form);
	const [x1, x2] = [at(span.from), Math.min(at(span.to), plot.x + plot.w)];
	const y = ticks - 3;
	layer.lines.push({ x1, x2, y1: y, y2: y, stroke: 'accent', width: 2 });
	for (const x of [x1, x2]) layer.lines.push({ x1: x, x2: x, y1: y - 4, y2: footOf(view, form), stroke: 'accent' });
	const label = spanLabel(view, form, at)!;
	layer.labels.push({ x: label.x, y: rows * row - 6, text: label.text, size, weight: 600, fill: 'accent' });
}

/** Seasons where all hours are shown, else hours in round steps. */
function axis(layer: Layer, view: FrontView, form: Form, at: Along) {
	const plot = plotOf(form);
	const { size } = places[form];
	const [low, high] = domains[view.period];
	const y = plot.y + plot.h + (forms[form].compact ? 13 : 17);
	const put = (x: number, text: string) => layer.labels.push({ x, y, text, size, anchor: 'middle', fill: 'ink-3' });
	if (low < 1) {
		for (const { season, first, last: end } of seasons)
			put((at(first) + at(end)) / 2, season > 1 ? String(season) : plot.w > 400 ? 'Season 1' : 'S 1');
		return;
	}
	const most = plot.w > 400 ? 9 : 5;
	const step = [1, 2, 5, 10, 20].find((one) => (high - low) / one <= most)!;
	const start = Math.ceil((low + 0.01) / step) * step;
	for (let hour = start; hour < high; hour += step) {
		const text = hour === start ? `hour ${hour}` : String(hour);
		const half = textWidth(text, size, form) / 2;
		if (at(hour) - half > 0 && at(hour) + half < forms[form].width) put(at(hour), text);
	}
}

/** Who holds the station, under the ribbon, where its blocks are too narrow for words. */
function holders(layer: Layer, view: FrontView, form: Form, at: Along) {
	const { middle, half } = laneAt(view, 'station', form);
	const { size } = places[form];
	const y = middle + half + 17;
	const small = forms[form].compact || form === 'narrow';
	const [before, during] = [bandOf('S1'), bandOf('S3')];
	const put = (x: number, line: number, text: string, anchor: 'start' | 'middle', fill = 'ink-2') =>
		layer.labels.push({ x, y: y + line * 16, text, size, anchor, fill });
	const centre = (at(during.start!) + at(during.end!)) / 2;
	if (small) {
		put(centre, 0, `the ${during.to}`, 'middle', 'accent');
		if (form !== 'narrow-compact') put(plotOf(form).x - 7, 0, `${before.to}, before`, 'start');
		return;
	}
	put(centre, 0, `held by the ${during.to}`, 'middle', 'accent');
	put(centre, 1, `and called ${during.power}`, 'middle');
	put(plotOf(form).x - 7, 0, `held by ${before.to}, before`, 'start');
	put(plotOf(form).x - 7, 1, `and called ${before.power}`, 'start');
}
