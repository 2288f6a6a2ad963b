/** The words on the picture, and around it: seasons, the two men, and what a view points at. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { seasons, shared } from './data.ts';
import { gapOf, heightOf, isRoomy, lines, sizeOf, type Across } from './layout.ts';
import { notes } from './notes.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { RivalryView } from './view.ts';

/** Everything but the marks. */
export function around(view: RivalryView, form: Form, x: Across): Layer {
	const layer = emptyLayer();
	bands(layer, form, x);
	if (view.show === 'silence') {
		const { from, to } = gapOf(x);
		const { sisko, dukat } = lines[form];
		layer.panels.push({ x: from, y: sisko, w: to - from, h: dukat - sisko, fill: 'lit' });
	}
	seasonNames(layer, form, x);
	men(layer, form);
	if (form === 'wide' || form === 'frame' || form === 'narrow') key(layer, view, form);
	notes(layer, view, form, x);
	return layer;
}

/** Every second season as a lighter band. */
function bands(layer: Layer, form: Form, x: Across) {
	const { sisko, dukat, reach } = lines[form];
	for (const { season, first, last } of seasons) {
		if (season % 2) continue;
		const from = x(first - 0.5);
		layer.patches.push({
			x: from,
			y: sisko - reach,
			w: x(last + 0.5) - from,
			h: dukat - sisko + 2 * reach,
			fill: 'raised'
		});
	}
}

function seasonNames(layer: Layer, form: Form, x: Across) {
	for (const { season, first, last } of seasons) {
		const text = season > 1 ? String(season) : isRoomy(form) ? 'Season 1' : 'S1';
		layer.labels.push({
			x: x((first + last) / 2),
			y: lines[form].axis,
			text,
			size: 12.5,
			anchor: 'middle',
			fill: 'ink-3'
		});
	}
}

/** Who is who: above the one profile, below the other. */
function men(layer: Layer, form: Form) {
	const { dukat, reach } = lines[form];
	const size = form === 'wide' ? 15 : sizeOf(form);
	const compact = forms[form].compact;
	const top = form === 'wide' ? 13 : 11;
	const foot = dukat + reach + (form === 'wide' ? 12 : compact ? 4 : 8);
	layer.labels.push({
		x: 0,
		y: top,
		text: compact ? 'Sisko' : 'Sisko, the captain',
		size,
		weight: 600,
		fill: 'federation'
	});
	layer.labels.push({
		x: 0,
		y: foot,
		text: compact ? 'Dukat' : 'Dukat, the prefect',
		size,
		weight: 600,
		fill: 'cardassia'
	});
	if (form !== 'wide') return;
	const text = 'words per hour; lit: in scenes they share';
	layer.labels.push({ x: textWidth('Sisko, the captain', size, form) + 10, y: top, text, size: 13, fill: 'ink-3' });
}

/** What a line and a dashed line mean, with their numbers. */
function key(layer: Layer, { show }: RivalryView, form: Form) {
	const y = heightOf(form) - 4;
	const all = shared.reduce((total, { counted }) => total + counted.scenes, 0);
	const hollow = shared.reduce((total, meeting) => total + meeting.hollow, 0);
	const roomy = isRoomy(form);
	const size = roomy ? 13 : 12.5;
	const parts: [text: string, dash?: string][] = [
		[roomy ? `a shared scene: ${all - hollow}` : `shared scene: ${all - hollow}`],
		[roomy ? `a recording, a vision, a borrowed face: ${hollow}` : `not really him: ${hollow}`, '2 3']
	];
	let x = 0;
	for (const [text, dash] of parts) {
		layer.lines.push({
			x1: x,
			x2: x + 18,
			y1: y - 4.5,
			y2: y - 4.5,
			stroke: 'ink-2',
			width: 1.5,
			...(dash ? { dash } : {})
		});
		layer.labels.push({ x: x + 24, y, text, size, fill: 'ink-2' });
		x += 24 + textWidth(text, size, form) + (roomy ? 24 : 14);
	}
	if (!roomy || show === 'all' || show === 'waltz') return;
	const text = show === 'silence' ? 'ring: not really him; diamond: from afar' : 'ring: not really him';
	layer.labels.push({ x, y, text, size, fill: 'ink-2' });
}
