/** Words and lines around the strips of the three series. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { decimal } from '#lib/chart/number.ts';
import { ratingOf, rowsOf, series, type Series } from './data.ts';
import { columnOf, heightAt, isWide, stripOf } from './layout.ts';
import { subjectOf, type RatingsView } from './view.ts';

const short: Readonly<Record<Series, string>> = { ds9: 'Deep Space Nine', voy: 'Voyager', tng: 'Next Generation' };

/** Grid, names, values, and the subject's two levels drawn on through the other strips. */
export function stripLayer(view: RatingsView, form: Form): Layer {
	const layer = emptyLayer();
	const own = subjectOf(view);
	for (const show of series) {
		const strip = stripOf(show, form);
		layer.patches.push({ x: strip.x, y: strip.y, w: strip.w, h: strip.h, fill: 'raised' });
	}
	for (const show of series) ground(layer, show, form);
	levels(layer, own, form);
	for (const show of series) values(layer, show, own, form);
	return layer;
}

/** Named values of the scale, and what stands where under a strip. */
function ground(layer: Layer, show: Series, form: Form) {
	const strip = stripOf(show, form);
	const first = show === series[0] || form === 'narrow';
	for (const value of [7, 8, 9]) {
		const y = heightAt(value, strip);
		layer.lines.push({ x1: strip.x, x2: strip.x + strip.w, y1: y, y2: y, stroke: 'grid' });
		if (first && form !== 'narrow-compact')
			layer.labels.push({ x: strip.x - 8, y: y + 4.5, text: String(value), size: 12.5, anchor: 'end', fill: 'ink-3' });
	}
	const y = strip.y + strip.h + 16;
	const last = form !== 'narrow' || show === series.at(-1);
	if (!last) return;
	const under = (scope: 'series' | 'run-up' | 'finale', text: string) =>
		layer.labels.push({
			x: columnOf({ scope, season: null }, strip, form).x,
			y,
			text,
			size: 12.5,
			anchor: 'middle',
			fill: 'ink-3'
		});
	if (form === 'narrow-compact') {
		const x = strip.x + strip.w;
		layer.labels.push({ x, y, text: 'last nine, finale', size: 12.5, anchor: 'end', fill: 'ink-3' });
		return;
	}
	under('series', form === 'card' ? 'seasons' : 'seasons 1–7');
	if (form === 'card') {
		under('run-up', 'last 9');
		under('finale', 'end');
		return;
	}
	under('run-up', 'last nine');
	under('finale', 'finale');
}

/** Lines at the subject's run-up and finale through every strip, so that the others can be held against them. */
function levels(layer: Layer, own: Series, form: Form) {
	if (!isWide(form)) return;
	const from = stripOf(own, form).x;
	const others = series.map((show) => stripOf(show, form)).filter(({ x }) => x > from);
	for (const scope of ['run-up', 'finale'] as const) {
		const y = heightAt(ratingOf(`${own}-${scope}`).rating, stripOf(own, form));
		for (const strip of others)
			layer.lines.push({ x1: strip.x, x2: strip.x + strip.w, y1: y, y2: y, stroke: 'ink-3', dash: '2 4' });
	}
}

/** The name of a series, and the values of its run-up and finale. */
function values(layer: Layer, show: Series, own: Series, form: Form) {
	const strip = stripOf(show, form);
	const mine = show === own;
	const size = form === 'wide' ? 16 : isWide(form) ? 14.5 : 13;
	const name = forms[form].width < 700 ? short[show] : ratingOf(`${show}-series`).show;
	const y = strip.y - (form === 'narrow' ? 6 : form === 'wide' ? 14 : 10);
	const at = { x: strip.x, y, size: form === 'narrow-compact' ? 12.5 : size, weight: 600 };
	layer.labels.push({ ...at, text: name, fill: mine ? 'ink' : 'ink-2' });
	for (const scope of ['run-up', 'finale'] as const) {
		const row = ratingOf(`${show}-${scope}`);
		const { x } = columnOf(row, strip, form);
		const y = heightAt(row.rating, strip);
		const large =
			form === 'wide' && mine ? 30 : form === 'wide' ? 20 : isWide(form) ? (mine ? 22 : 16) : mine ? 16 : 13;
		const fill = scope === 'run-up' && mine ? 'accent' : mine ? show : 'ink-2';
		const label = { text: decimal(row.rating), size: large, weight: 600, fill };
		if (scope === 'finale') {
			const r = isWide(form) ? 8 : 6;
			layer.labels.push({ ...label, x: x - r - 6, y: y + large * 0.36, anchor: 'end' });
		} else {
			const below = row.rating > 7.2;
			const foot = below ? y + large * 0.75 + (isWide(form) ? 12 : 8) : y - (isWide(form) ? 14 : 9);
			layer.labels.push({ ...label, x, y: foot, anchor: 'middle' });
		}
	}
	if (isWide(form) && mine) {
		const row = ratingOf(`${show}-series`);
		const { x, w } = columnOf(row, strip, form);
		const text = `mean ${decimal(row.rating)}`;
		layer.labels.push({ x: x - w / 2, y: heightAt(row.rating, strip) - 6, text, size: 12.5, fill: 'ink-2' });
	}
	if (form !== 'wide' || !mine) return;
	const seasons = rowsOf(show).filter((row) => row.scope === 'season');
	const best = seasons.reduce((a, b) => (b.rating > a.rating ? b : a));
	for (const row of [seasons[0]!, best]) {
		const { x } = columnOf(row, strip, form);
		const y = heightAt(row.rating, strip) - 9;
		layer.labels.push({ x, y, text: decimal(row.rating), size: 12.5, anchor: 'middle', fill: 'ink-2' });
	}
}
