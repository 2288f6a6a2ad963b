/** The canvas a reader draws on: the person's span with its seasons, the scale in words, and the question while it is empty. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { lines } from '#lib/chart/text.ts';
import { ends, rungs } from './around.ts';
import { hours, lifeOf, seasons } from './data.ts';
import { isWide, plotOf, sizes, stripOf, type Box, type Scales } from './layout.ts';
import { question } from './telling.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { ArcsView } from './view.ts';

/** The value at a height of the plot. */
export function valueAt(y: number, at: Scales): number {
	return (at.y(0) - y) / (at.y(0) - at.y(1));
}

/** The button under the plot that shows our line and hides it again; none where nobody draws. */
export function buttonOf(form: Form): Box | null {
	const strip = stripOf(form);
	if (!strip) return null;
	const w = { wide: 120, frame: 116 }[form as string] ?? 110;
	return { ...strip, x: strip.x + strip.w - w, w };
}

/** What stands behind the lines. */
export function canvas(view: ArcsView, form: Form, at: Scales): Layer {
	const layer = emptyLayer();
	const plot = plotOf(view, form);
	const { points } = lifeOf(view.who[0]!);
	bands(layer, plot, form, at, points.at(-1)!.hour > hours.lastTen);
	rungs(layer, plot, form, at);
	if (form !== 'narrow-compact') {
		const size = sizes(form).axis;
		const bend = at.x(hours.lastTen - 0.5);
		for (const [i, text] of ends.fortune.entries()) {
			const past = bend > plot.x && bend < plot.x + 12 + textWidth(text, size, form);
			const y = i === 0 ? plot.y + 15 : plot.y + plot.h - 7;
			layer.labels.push({ x: (past ? bend : plot.x) + 8, y, text, size, fill: 'ink-3' });
		}
	}
	if (view.ours === 'hidden' && !view.mine) ask(layer, view, form, plot, at);
	word(layer, view, form);
	return layer;
}

/** Every second season and the widened hours as lighter bands, and their names. */
function bands(layer: Layer, plot: Box, form: Form, at: Scales, widened: boolean) {
	const size = sizes(form).axis;
	const right = plot.x + plot.w;
	const within = (x: number) => Math.min(right, Math.max(plot.x, x));
	const bend = widened ? within(at.x(hours.lastTen - 0.5)) : right;
	const y = plot.y + plot.h + 16;
	const wide = forms[form].width > 400;
	const end = wide ? 'last ten hours, widened' : 'last 10, widened';
	const room = widened ? right - textWidth(end, size, form) - 6 : right + 2;
	let named = false;
	for (const { season, first, last } of seasons) {
		const [from, to] = [within(at.x(first - 0.5)), Math.min(bend, within(at.x(last + 0.5)))];
		if (to <= from) continue;
		if (season % 2 === 0) layer.patches.push({ x: from, y: plot.y, w: to - from, h: plot.h, fill: 'raised' });
		const x = (from + to) / 2;
		const fits = (name: string) => {
			const w = textWidth(name, size, form);
			return w < to - from + 10 && x + w / 2 < room && x - w / 2 > 0;
		};
		const names = named ? [String(season)] : wide ? [`Season ${season}`, `S${season}`] : [`S${season}`];
		const text = names.find(fits);
		if (!text) continue;
		layer.labels.push({ x, y, text, size, anchor: 'middle', fill: 'ink-3' });
		named = true;
	}
	if (!widened) return;
	layer.patches.push({ x: bend, y: plot.y, w: right - bend, h: plot.h, fill: 'raised' });
	layer.lines.push({ x1: bend, x2: bend, y1: plot.y, y2: plot.y + plot.h, stroke: 'ink-3', dash: '2 3' });
	layer.labels.push({ x: right, y, text: end, size, anchor: 'end', fill: 'ink-2' });
}

/** The question, large, over the line that waits at zero. */
function ask(layer: Layer, view: ArcsView, form: Form, plot: Box, at: Scales) {
	const size = { wide: 32, frame: 25, narrow: 21, 'wide-compact': 22, 'narrow-compact': 15, card: 22 }[form];
	const text = lines(question(lifeOf(view.who[0]!)), size, plot.w - 24, form);
	const tall = size * 1.2;
	const top = Math.max(
		at.y(form === 'narrow-compact' ? 2.9 : 2.4) - (text.length * tall) / 2,
		plot.y + (form === 'narrow-compact' ? 4 : 20)
	);
	for (const [i, line] of text.entries())
		layer.labels.push({
			x: plot.x + plot.w / 2,
			y: top + tall * i + size * 0.85,
			text: line,
			size,
			anchor: 'middle',
			serif: true,
			weight: 500
		});
}

/** The word beside the button. */
function word(layer: Layer, view: ArcsView, form: Form) {
	const strip = stripOf(form);
	if (!strip || form === 'narrow-compact') return;
	const text = !isWide(form)
		? 'Ours is an opinion too.'
		: view.ours === 'hidden'
			? 'Ours stays hidden until you ask. It is an opinion too.'
			: 'Ours is judged by a rubric: an opinion too.';
	layer.labels.push({
		x: strip.x,
		y: strip.y + strip.h / 2 + 4.5,
		text,
		size: sizes(form).axis,
		fill: 'ink-2'
	});
}
