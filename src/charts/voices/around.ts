/** What stands behind the lines: seasons as bands, a line for every number, and the foot of the ribbon. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { seasons } from './data.ts';
import { heightAt, hourAt, isRoomy, plotOf, ribbonOf, seasonAt } from './layout.ts';
import type { VoicesView } from './view.ts';

/** The numbers of the scale in use, and how they are written. */
export function ticksOf({ draw, by }: VoicesView): {
	kind: 'share' | 'rank' | 'rate';
	values: readonly number[];
	write: (n: number) => string;
} {
	if (draw === 'nog-words') return { kind: 'rate', values: [0, 10, 20, 30], write: String };
	if (by === 'rank') return { kind: 'rank', values: [1, 10, 20, 30], write: String };
	return { kind: 'share', values: [0, 0.05, 0.1, 0.15], write: (n) => `${Math.round(n * 100)}\u202f%` };
}

export function around(view: VoicesView, form: Form): Layer {
	const layer = emptyLayer();
	const { x, y, w, h } = plotOf(form);
	const ribbon = ribbonOf(form);
	const at = (hour: number) => Math.round(hourAt(form, hour));
	for (const { season, first, last } of seasons) {
		if (season % 2) continue;
		const [from, to] = [at(first - 0.5), at(last + 0.5)];
		layer.patches.push({ x: from, y, w: to - from, h, fill: 'raised' });
		if (ribbon) layer.patches.push({ x: from, y: ribbon.y, w: to - from, h: ribbon.h, fill: 'raised' });
	}
	const { kind, values, write } = ticksOf(view);
	const quiet = { size: 12.5, fill: 'ink-3' };
	for (const value of values) {
		const up = heightAt(form, kind, value);
		if (up < y) continue;
		layer.lines.push({ x1: x, x2: x + w, y1: up, y2: up, stroke: value === 0 ? 'ink-3' : 'grid' });
		const few = forms[form].compact && (kind === 'share' ? value === 0.05 || value === 0.15 : value === 20);
		if (!few) layer.labels.push({ ...quiet, x: x - 7, y: up + 4.5, text: write(value), anchor: 'end' });
	}
	for (const { season } of seasons) {
		const text = season === 1 ? (isRoomy(form) ? 'Season 1' : 'S1') : String(season);
		layer.labels.push({ ...quiet, x: seasonAt(form, season), y: y + h + 16, text, anchor: 'middle' });
	}
	if (ribbon) {
		const foot = ribbon.y + ribbon.h + 0.5;
		layer.lines.push({ x1: x, x2: x + w, y1: foot, y2: foot, stroke: 'ink-3' });
	}
	return layer;
}
