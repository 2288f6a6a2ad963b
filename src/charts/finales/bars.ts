/** The view `modes`: the blocks laid end to end by mode, one bar per finale, with the range of the two readings. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { modeShares, type Series } from './data.ts';
import { modeBars } from './marks.ts';
import type { FinalesView } from './view.ts';

const short: Record<Series, string> = { ds9: 'DS9', voy: 'VOY', tng: 'TNG' };

/** "18–22 %", or one figure where the readings agree to the per cent. */
export function range(low: number, high: number): string {
	const [a, b] = [Math.round(low * 100), Math.round(high * 100)];
	return a === b ? `${a}\u202f%` : `${a}–${b}\u202f%`;
}

/** Names, ranges and values beside the bars. */
export function barLayer(view: FinalesView, form: Form): Layer {
	const layer = emptyLayer();
	const bars = modeBars(view, form);
	const full = !forms[form].compact;
	const wide = full && form !== 'narrow';
	const n = view.show.length;
	const size = wide ? 13.5 : 12.5;
	for (const series of view.show) {
		for (const share of modeShares(series)) {
			const y = bars.top(share.mode, series);
			const middle = y + bars.bar / 2;
			const low = bars.x + share.low * bars.scale;
			const high = bars.x + share.high * bars.scale;
			if (high - low > 1) layer.lines.push({ x1: low, x2: high, y1: middle, y2: middle, width: 1.5 });
			layer.lines.push({ x1: high, x2: high, y1: y + 1, y2: y + bars.bar - 1, width: 1.5 });
			// Compact bars stand closer than lines of text can: there, the value of every finale shares one line.
			if (full || (bars.bar >= 11 && n < 3)) {
				layer.labels.push({ x: high + 7, y: middle + 4.5, text: range(share.low, share.high), size, weight: 600 });
			}
			if (full) {
				const x = wide ? bars.x - 10 : bars.x - 5;
				const fill = 'ink-3';
				layer.labels.push({ x, y: middle + 4.5, text: short[series], size: 12.5, anchor: 'end', fill });
			}
		}
	}
	for (const { mode } of modeShares(view.show[0]!)) {
		const y = bars.row(mode);
		if (form === 'narrow') layer.labels.push({ x: 0, y: y + 11, text: mode, size, weight: 600 });
		else layer.labels.push({ x: 0, y: y + (n * (bars.bar + 2)) / 2 + 4, text: mode, size, weight: 600 });
	}
	return layer;
}
