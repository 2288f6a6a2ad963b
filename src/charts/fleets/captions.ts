/** The words in the drawing of one battle: a number, and what it counts, at every line of ships. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { textWidth } from '#lib/chart/text.ts';
import { subjectOf } from './data.ts';
import { linesOf, type Line } from './layout.ts';
import { settings } from './settings.ts';
import { numberOf } from './said.ts';
import type { FleetsView } from './view.ts';

/** The layer around the ships of a battle. */
export function captionLayer(view: FleetsView, form: Form): Layer {
	const layer = emptyLayer();
	const { lines } = linesOf(view, form);
	const subject = subjectOf(lines[0]!.part.battle);
	for (const line of lines) {
		const fill = line.part.id === subject.id ? 'accent' : 'ink';
		if (settings[form].above) above(layer, line, form, fill);
		else beside(layer, line, form, fill);
	}
	return layer;
}

function beside(layer: Layer, { part, words, top }: Line, form: Form, fill: string) {
	const { number, text, size, step } = settings[form];
	const y = top + number * 0.72;
	layer.labels.push({ x: 0, y, text: numberOf(part), size: number, fill, serif: true });
	const first = words.length > 1 ? top + size * 0.82 : y - (form === 'wide' ? 5 : forms[form].compact ? 1 : 3);
	words.forEach((line, i) => layer.labels.push({ x: text.x, y: first + i * step, text: line, size, fill: 'ink-2' }));
}

function above(layer: Layer, { part, words, y }: Line, form: Form, fill: string) {
	if (!words.length) return;
	const { number, size, step } = settings[form];
	const lead = textWidth(numberOf(part), number, form) + 6;
	const first = y - 6 - (words.length - 1) * step;
	layer.labels.push({ x: 0, y: first, text: numberOf(part), size: number, weight: 600, fill });
	words.forEach((line, i) => layer.labels.push({ x: lead, y: first + i * step, text: line, size, fill: 'ink-2' }));
}
