/** The key of the scene modes. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Layer } from '#lib/chart/layer.ts';
import { textWidth } from '#lib/chart/text.ts';
import { people, plot, type Mode } from './data.ts';
import { heightOf } from './layout.ts';

/** The key, in one line on wide drawings and two on narrow ones: lane, then its modes. */
export function key(layer: Layer, form: Form) {
	const bottom = heightOf(form) - 4;
	const groups: readonly [string, readonly Mode[]][] = [
		['people', people],
		['plot', plot]
	];
	let x = 0;
	groups.forEach(([lane, modes], line) => {
		const y = form === 'narrow' ? bottom - (1 - line) * 16 : bottom;
		if (form === 'narrow') x = 0;
		layer.labels.push({ x, y, text: lane, size: 12.5, fill: 'ink-3' });
		x += form === 'narrow' ? 40 : 48;
		for (const mode of modes) {
			layer.patches.push({ x, y: y - 10, w: 9, h: 12, fill: mode });
			layer.labels.push({ x: x + 13, y, text: mode, size: 12.5, fill: 'ink-2' });
			x += 13 + textWidth(mode, 12.5, form) + (form === 'narrow' ? 8 : 16);
		}
		x += 18;
	});
	if (form !== 'narrow') {
		const text = 'edge: second reader';
		layer.labels.push({ x: forms.wide.width, y: bottom, text, size: 12.5, anchor: 'end', fill: 'ink-3' });
	}
}
