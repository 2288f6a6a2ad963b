/** The column of text in the drawing of one figure: the number, who says it, where, what it leaves open, and the scale. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Label, Layer } from '#lib/chart/layer.ts';
import { lossIn } from './data.ts';
import { heightOf, isEnlarged } from './layout.ts';
import { lines } from './lines.ts';
import { figureOf, saidOf, where } from './said.ts';
import { scaleOf, shareOf } from './scale.ts';
import type { TollView } from './view.ts';

/** Where it begins, how wide it is, sizes of the number and of the lines. */
const columns: Readonly<Record<Form, { y: number; width: number; big: number; size: number; step: number }>> = {
	wide: { y: 98, width: 280, big: 54, size: 13.5, step: 20 },
	frame: { y: 62, width: 280, big: 48, size: 13, step: 18 },
	narrow: { y: 34, width: 318, big: 42, size: 12.5, step: 17 },
	'wide-compact': { y: 44, width: 280, big: 42, size: 13, step: 18 },
	'narrow-compact': { y: 24, width: 156, big: 27, size: 12.5, step: 16 },
	card: { y: 32, width: 230, big: 36, size: 12.5, step: 17 }
};

/** Adds the column to a layer; the scale stands at its foot, or beside the field where that needs the room. */
export function column(layer: Layer, view: TollView, form: Form) {
	const { y, width, big, size, step } = columns[form];
	const loss = lossIn(view.figure);
	const said = saidOf(loss);
	const full = !forms[form].compact;
	const inField = view.figure === 'cardassia' && form === 'narrow-compact';
	const letter = form === 'card' ? 0.52 : 0.46;
	const put = (text: string, y: number, style: Partial<Label>) => layer.labels.push({ x: 0, y, text, size, ...style });
	put(figureOf(loss), y, { size: big, fill: 'accent', serif: true });
	const paragraphs: [string, Partial<Label>][] = [[said.what(loss), { weight: 600 }]];
	const who = `said by ${said.who} (${where(loss)})`;
	if (!inField) paragraphs.push([who, { fill: 'ink-2' }]);
	if (full && !(view.figure === 'cardassia' && form === 'narrow')) paragraphs.push([said.open, { fill: 'ink-3' }]);
	if (isEnlarged(view) && form !== 'narrow-compact') paragraphs.push([shareOf(view), { fill: 'ink-2' }]);
	let at = y + step + (full ? 6 : 2);
	for (const [words, style] of paragraphs) {
		for (const line of lines(words, inField ? 320 : width, size, letter)) {
			put(line, at, style);
			at += step;
		}
	}
	if (inField) lines(who, 90, size).forEach((line, i) => put(line, 76 + i * step, { x: 90, fill: 'ink-2' }));
	if (form === 'narrow' && view.figure === 'cardassia') return;
	const { text: scale, changed } = scaleOf(view, form);
	const scaled = lines(scale, inField ? 320 : width, size, letter);
	const foot = heightOf(form) - 5;
	const style = changed ? { weight: 600 } : { fill: 'ink-2' };
	scaled.forEach((line, i) => put(line, foot - (scaled.length - 1 - i) * step, style));
}
