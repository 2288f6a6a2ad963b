/** The view `voices`: each strip divided by who speaks, the largest voice first and lit. */
import type { Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { count, decimal, percent } from '#lib/chart/number.ts';
import { finaleOf, voicesOf } from './data.ts';
import { stretch, stripsOf, thickness } from './layout.ts';
import type { FinalesView } from './view.ts';

/** Speakers as stretches of the strip, the largest voice named, and the number of equal voices that would speak as unevenly. */
export function voiceLayer(view: FinalesView, form: Form, along: (share: number) => number): Layer {
	const layer = emptyLayer();
	const n = view.show.length;
	const wide = form === 'wide';
	const small = wide ? 13.5 : 12.5;
	for (const strip of stripsOf(view, form)) {
		const finale = finaleOf(strip.series);
		const { voices, largest, effective } = voicesOf(strip.series);
		for (const voice of voices) {
			const box = stretch(strip, along, voice.start, voice.end, null);
			const name = `${finale.show}, ${voice.speaker}: ${count(voice.words)} words, ${percent(voice.share)}`;
			layer.patches.push({ ...box, fill: voice.largest ? strip.series : 'plot-dim', name });
		}
		const most = `${largest.name}, ${percent(largest.share)}`;
		if (strip.down) {
			const x = strip.x + thickness(strip) + 8;
			const big = [44, 36, 23][n - 1]!;
			layer.labels.push({ x: strip.x, y: 13, text: finale.show, size: n < 3 ? 14 : 12.5, weight: 650 });
			layer.labels.push({ x: strip.x, y: 29, text: `${finale.year} · ${count(finale.words)}`, size: 12.5, fill: 'ink-3' });
			const middle = strip.y + along(largest.share / 2);
			const [first, ...rest] = largest.name.length > 12 ? largest.name.split(' ') : [largest.name];
			const lines = [first!, ...(rest.length ? [rest.join(' ')] : []), percent(largest.share)];
			lines.forEach((text, i) =>
				layer.labels.push({ x, y: Math.max(middle - 4, strip.y + 10) + i * 15, text, size: 12.5, weight: i === lines.length - 1 ? 600 : 500 })
			);
			const y = strip.y + strip.length - 44;
			layer.labels.push({ x, y, text: decimal(effective), size: big, fill: 'accent', serif: true });
			layer.labels.push({ x, y: y + 17, text: n < 3 ? 'equal voices would' : 'equal', size: 12.5 });
			layer.labels.push({ x, y: y + 32, text: n < 3 ? 'divide it as much' : 'voices', size: 12.5 });
			continue;
		}
		const title = wide ? strip.y - (n < 3 ? 38 : 26) : strip.y - (n < 3 ? 10 : 7);
		layer.labels.push({ x: 0, y: title, text: finale.show, size: wide ? (n < 3 ? 17 : 15) : n < 3 ? 14.5 : 13, weight: 650 });
		const big = wide ? (n < 3 ? 62 : 38) : n < 3 ? 32 : 21;
		const lift = wide ? (n < 3 ? 36 : 24) : n < 3 ? 8 : 5;
		layer.labels.push({ x: strip.length, y: strip.y - lift, text: decimal(effective), size: big, anchor: 'end', fill: 'accent', serif: true });
		const y = strip.y + thickness(strip);
		if (wide) {
			const text = `${finale.year} · ${count(finale.words)} words, ${voices.length} speakers`;
			layer.labels.push({ x: 0, y: title + (n < 3 ? 21 : 18), text, size: small, fill: 'ink-3' });
			const says = 'equal voices would divide it as much';
			layer.labels.push({ x: strip.length, y: strip.y - lift + (n < 3 ? 23 : 17), text: says, size: small, anchor: 'end' });
			const end = along(largest.share);
			layer.lines.push({ x1: 0.5, x2: 0.5, y1: y + 2, y2: y + 12, stroke: 'ink-2' });
			layer.lines.push({ x1: end, x2: end, y1: y + 2, y2: y + 12, stroke: 'ink-2' });
			layer.lines.push({ x1: 0, x2: end, y1: y + 8, y2: y + 8, stroke: 'ink-2' });
			layer.labels.push({ x: 0, y: y + 28, text: most, size: small, weight: 600 });
		} else {
			layer.labels.push({ x: strip.length - big * 2.4, y: strip.y - lift, text: most, size: 12.5, anchor: 'end', fill: 'ink-2' });
		}
	}
	return layer;
}
