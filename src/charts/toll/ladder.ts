/** The view `all`: a line for every loss on a scale of powers of ten; low drawings put them all on one line. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { losses, type Loss } from './data.ts';
import { heightOf, type Box } from './layout.ts';
import { figureOf, qualified, saidOf, short, where } from './said.ts';

/** The scale runs from one life to a billion, in powers of ten. */
export const powers: [number, number] = [0, 9];
const named = [0, 3, 6, 9];

/** Where the scale lies. */
export const axis: Readonly<Record<Form, { x: number; length: number }>> = {
	wide: { x: 236, length: 400 },
	frame: { x: 236, length: 400 },
	narrow: { x: 4, length: 312 },
	'wide-compact': { x: 20, length: 690 },
	'narrow-compact': { x: 6, length: 300 },
	card: { x: 8, length: 450 }
};

const rungs = losses.toReversed();
const head: Readonly<Record<Form, number>> = {
	wide: 40,
	frame: 26,
	narrow: 26,
	'wide-compact': 20,
	'narrow-compact': 20,
	card: 20
};

/** Height of a line's middle. */
function middle(id: string, form: Form): number {
	if (forms[form].compact) return Math.round(heightOf(form) * 0.55);
	const pitch = (heightOf(form) - head[form]) / rungs.length;
	return head[form] + (rungs.findIndex((loss) => loss.id === id) + (form === 'narrow' ? 0.72 : 0.5)) * pitch;
}

/** The mark of a loss. `along` maps a power of ten to pixels. */
export function rungOf(loss: Loss, form: Form, along: (power: number) => number): Box {
	const size = form === 'wide' ? 10 : 8;
	return {
		x: along(Math.log10(loss.lives)) - size / 2,
		y: middle(loss.id, form) - size / 2,
		w: size,
		h: size
	};
}

const tick = (power: number) => (power === 9 ? 'a billion' : power === 6 ? 'a million' : short(10 ** power));

/** Names, values and lines around the marks. */
export function ladderLayer(form: Form, along: (power: number) => number): Layer {
	const layer = emptyLayer();
	const full = !forms[form].compact;
	const wide = full && form !== 'narrow';
	const top = head[form] - 8;
	for (const power of named) {
		const x = along(power);
		const anchor = power === 0 && !wide ? 'start' : power === 9 && !wide ? 'end' : 'middle';
		const at = anchor === 'start' ? x - axis[form].x : anchor === 'end' ? Math.min(x + 8, forms[form].width) : x;
		layer.labels.push({ x: at, y: 12, text: tick(power), size: 12.5, anchor, fill: 'ink-3' });
		const y2 = full ? heightOf(form) : middle(rungs[0]!.id, form) + 6;
		layer.lines.push({ x1: x, x2: x, y1: top - 4, y2, stroke: 'grid' });
	}
	if (full) for (const loss of rungs) rung(layer, loss, form, along);
	else line(layer, form, along);
	return layer;
}

function rung(layer: Layer, loss: Loss, form: Form, along: (power: number) => number) {
	const y = middle(loss.id, form);
	const x = along(Math.log10(loss.lives));
	const said = saidOf(loss);
	const value = qualified(loss);
	const from = along(0);
	layer.lines.push({ x1: from, x2: x - 8, y1: y, y2: y, stroke: 'context', dash: '1 4' });
	if (form === 'narrow') {
		layer.labels.push({ x: 0, y: y - 10, text: said.name, size: 12.5, weight: 600 });
		layer.labels.push({
			x: 320,
			y: y - 10,
			text: `${value} · ${where(loss)}`,
			size: 12.5,
			anchor: 'end',
			fill: 'ink-2'
		});
		return;
	}
	const small = form === 'wide' ? 13.5 : 13;
	const end = from - 24;
	const high = form === 'wide' ? y - 3 : y + 4.5;
	layer.labels.push({ x: end, y: high, text: said.name, size: small, anchor: 'end', weight: 600 });
	layer.labels.push({ x: x + 12, y: y + 4.5, text: value, size: small, weight: 600 });
	if (form !== 'wide') return;
	const who = `${loss.row.speaker}, ${where(loss)}`;
	layer.labels.push({ x: end, y: y + 14, text: who, size: 12.5, anchor: 'end', fill: 'ink-3' });
}

/** Labels of the low drawings: the losses that stand furthest apart, above and below the line by turns. */
function line(layer: Layer, form: Form, along: (power: number) => number) {
	const y = middle(rungs[0]!.id, form);
	layer.lines.push({ x1: along(0), x2: along(9), y1: y, y2: y, stroke: 'context' });
	const few = form === 'narrow-compact' ? ['cardassia', 'grissom'] : ['cardassia', 'soldiers', 'grissom', 'ar-558'];
	for (const [i, id] of few.entries()) {
		const loss = losses.find((one) => one.id === id)!;
		const x = along(Math.log10(loss.lives));
		const up = i % 2 === 0;
		const anchor = x > forms[form].width * 0.7 ? 'end' : 'start';
		const at = anchor === 'end' ? x + 4 : x - 4;
		const end = up ? y - 34 : y + 34;
		layer.lines.push({ x1: x, x2: x, y1: up ? y - 6 : y + 6, y2: up ? end + 14 : end - 16, stroke: 'ink-2' });
		const text = loss.floor ? qualified(loss) : figureOf(loss);
		layer.labels.push({ x: at, y: up ? end - 6 : end, text, size: 13, anchor, weight: 600 });
		layer.labels.push({
			x: at,
			y: up ? end + 9 : end + 15,
			text: saidOf(loss).short,
			size: 12.5,
			anchor,
			fill: 'ink-2'
		});
	}
}
