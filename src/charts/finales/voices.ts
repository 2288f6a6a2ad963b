/** The view `voices`: each strip divided by who speaks, the largest voice first and lit. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { count, decimal, percent } from '#lib/chart/number.ts';
import { finaleOf, voicesOf } from './data.ts';
import { stretch, stripsOf, thickness } from './layout.ts';
import { headOf } from './strips.ts';
import type { FinalesView } from './view.ts';

/** Speakers as stretches of the strip, the largest voice named, and the number of equal voices that would speak as unevenly. */
export function voiceLayer(view: FinalesView, form: Form, along: (share: number) => number): Layer {
	const layer = emptyLayer();
	const n = view.show.length;
	const wide = !forms[form].compact;
	const small = form === 'wide' ? 13.5 : 12.5;
	const { big, title: size, lift, step } = headOf(form, n);
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
			const figure = [44, 33, 22][n - 1]!;
			layer.labels.push({ x: strip.x, y: 13, text: finale.show, size: n < 3 ? 14 : 12, weight: 600 });
			layer.labels.push({
				x: strip.x,
				y: 29,
				text: `${finale.year} · ${count(finale.words)}`,
				size: 12.5,
				fill: 'ink-3'
			});
			const middle = strip.y + along(largest.share / 2);
			const [first, ...rest] = largest.name.length > 12 ? largest.name.split(' ') : [largest.name];
			const lines = [first!, ...(rest.length ? [rest.join(' ')] : []), percent(largest.share)];
			lines.forEach((text, i) =>
				layer.labels.push({
					x,
					y: Math.max(middle - 4, strip.y + 10) + i * 15,
					text,
					size: 12.5,
					weight: i === lines.length - 1 ? 600 : 500
				})
			);
			const y = strip.y + strip.length - 44;
			layer.labels.push({ x, y, text: decimal(effective), size: figure, fill: 'accent', serif: true });
			layer.labels.push({ x, y: y + 17, text: n < 3 ? 'voices, if all' : 'voices, if', size: 12.5 });
			layer.labels.push({ x, y: y + 32, text: n < 3 ? 'spoke equally' : 'all equal', size: 12.5 });
			continue;
		}
		const title = strip.y - lift - (wide ? 2 : 3);
		layer.labels.push({ x: 0, y: title, text: finale.show, size, weight: 600 });
		layer.labels.push({
			x: strip.length,
			y: strip.y - lift,
			text: decimal(effective),
			size: big,
			anchor: 'end',
			fill: 'accent',
			serif: true
		});
		const y = strip.y + thickness(strip);
		if (wide) {
			const text = `${finale.year} · ${count(finale.words)} words, ${voices.length} speakers`;
			layer.labels.push({ x: 0, y: title + step - 2, text, size: small, fill: 'ink-3' });
			const says = 'voices, if all spoke equally';
			layer.labels.push({ x: strip.length, y: strip.y - lift + step, text: says, size: small, anchor: 'end' });
			const end = along(largest.share);
			layer.lines.push({ x1: 0.5, x2: 0.5, y1: y + 2, y2: y + 12, stroke: 'ink-2' });
			layer.lines.push({ x1: end, x2: end, y1: y + 2, y2: y + 12, stroke: 'ink-2' });
			layer.lines.push({ x1: 0, x2: end, y1: y + 8, y2: y + 8, stroke: 'ink-2' });
			layer.labels.push({ x: 0, y: y + 28, text: most, size: small, weight: 600 });
		} else {
			const text = form === 'narrow-compact' ? `largest ${percent(largest.share)}` : most;
			layer.labels.push({
				x: strip.length - big * 2.4,
				y: strip.y - lift,
				text,
				size: 12.5,
				anchor: 'end',
				fill: 'ink-2'
			});
		}
	}
	return layer;
}
