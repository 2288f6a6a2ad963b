/** The view `cuts`: under each strip, one bar for every moment at which the finale may be called won. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { percent } from '#lib/chart/number.ts';
import { endingOf, endingsOf, finaleOf, type Ending, type Scene } from './data.ts';
import { cutSizesOf, stripsOf, thickness } from './layout.ts';
import type { FinalesView } from './view.ts';

/** The stretches of consecutive scenes that count as after. */
function runs(scenes: readonly Scene[], ending: Ending): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	for (const scene of scenes.filter(ending.counts)) {
		const last = found.at(-1);
		if (last && Math.abs(last.end - scene.start) < 1e-9) last.end = scene.end;
		else found.push({ start: scene.start, end: scene.end });
	}
	return found;
}

/** Bars and labels of every ending. `along` maps a share to pixels along a strip. */
export function cutLayer(view: FinalesView, form: Form, along: (share: number) => number): Layer {
	const layer = emptyLayer();
	const { pitch, first } = cutSizesOf(view, form);
	const full = !forms[form].compact;
	const size = form === 'wide' ? 13.5 : pitch < 15 ? 11.5 : 12.5;
	for (const strip of stripsOf(view, form)) {
		const finale = finaleOf(strip.series);
		layer.labels.push({
			x: 0,
			y: strip.y - (form === 'wide' ? 12 : pitch < 13 ? 4 : 7),
			text: finale.show,
			size: form === 'wide' ? 17 : pitch < 13 ? 12 : 13.5,
			weight: 600
		});
		const current = endingOf(strip.series, view.cut);
		const foot = strip.y + thickness(strip);
		endingsOf(strip.series).forEach((ending, i) => {
			const y = foot + first + i * pitch;
			const at = along(ending.at);
			const bar = Math.min(form === 'wide' ? 13 : full ? 9 : 7, pitch - 5);
			const chosen = ending.scene === current.scene && ending.words === current.words;
			layer.lines.push({ x1: at, x2: at, y1: strip.y - 3, y2: y + 3, stroke: 'ink-3' });
			for (const run of runs(finale.scenes, ending)) {
				const x = along(run.start);
				const name = `${finale.show}, ${ending.label}: ${percent(ending.after)} of the words come after. ${ending.rule}`;
				layer.patches.push({
					x,
					y: y - bar + 1,
					w: Math.max(along(run.end) - x, 1),
					h: bar,
					fill: chosen ? 'accent' : 'ink-3',
					name
				});
			}
			const figure = percent(ending.after);
			layer.labels.push({
				x: at - 9,
				y,
				text: figure,
				size,
				anchor: 'end',
				weight: 600,
				fill: chosen ? 'accent' : 'ink'
			});
			layer.labels.push({
				x: at - 9 - figure.length * size * 0.52 - 8,
				y,
				text: ending.label,
				size,
				anchor: 'end',
				fill: 'ink-2'
			});
		});
	}
	return layer;
}
