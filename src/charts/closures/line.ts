/** The line of net scores: everybody a dot, the band that is too close to call shaded. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Layer } from '#lib/chart/layer.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { band, endings, inGroup } from './data.ts';
import { findingOf, isLit } from './facts.ts';
import { dotOf, heightOf, kindOf, lineOf } from './layout.ts';
import { personOf, type ClosuresView } from './view.ts';

/** Axis, band and names; names only where they find room beside each other. */
export function lineLayer(layer: Layer, view: ClosuresView, form: Form) {
	const line = lineOf(view, form);
	const { zero, unit, y, r } = line;
	const alone = kindOf(view, form) === 'line';
	const high = 2 * (2 * r + 2) + 4;
	layer.patches.push({ x: zero - band * unit, y: y - high, w: 2 * band * unit, h: high, fill: 'grid' });
	layer.lines.push({ x1: zero - 5 * unit - r, x2: zero + 5 * unit + r, y1: y, y2: y, stroke: 'rule' });
	layer.lines.push({ x1: zero, x2: zero, y1: y - high, y2: y + 4, stroke: 'ink-3' });
	const size = 12.5;
	const under = y + (alone ? 18 : 20);
	if (alone) {
		for (const [group, x, anchor] of [
			['behind', zero - 5 * unit - r, 'start'],
			['close', zero, 'middle'],
			['ahead', zero + 5 * unit + r, 'end']
		] as const) {
			const text = `${inGroup(group).length} ${{ behind: 'behind', close: form === 'narrow-compact' ? 'too close' : 'too close to call', ahead: 'ahead' }[group]}`;
			layer.labels.push({ x, y: under, text, size, anchor, weight: 600 });
		}
	} else if (!forms[form].compact && form !== 'narrow') {
		const near = { size, fill: 'ink-3' };
		layer.labels.push({ x: zero - 5 * unit - r, y: under, text: '−5, all of it cost', ...near });
		layer.labels.push({ x: zero + 5 * unit + r, y: under, text: 'all of it gain, +5', anchor: 'end', ...near });
	}
	names(layer, view, form);
	if (alone) finding(layer, view, form);
	const foot = heightOf(form) - (form === 'wide' ? 18 : 7);
	const text = forms[form].compact ? 'not scored' : 'dead before the end, not scored';
	if (alone || !forms[form].compact || form === 'wide-compact')
		layer.labels.push({ x: line.dead.x - r - 6, y: foot, text, size, anchor: 'end', fill: 'ink-3' });
}

/** Names over the dots: all of them where there is room, else the subject alone; where two would meet, one stands higher. */
function names(layer: Layer, view: ClosuresView, form: Form) {
	const line = lineOf(view, form);
	const person = personOf(view);
	const roomy = forms[form].width === 760;
	const size = 12.5;
	const placed: { left: number; right: number; y: number }[] = [];
	const shown = endings.filter((one) => one.net !== null && (roomy || one === person));
	const top = roomy ? 0 : line.y - 4 * line.r - 10;
	for (const one of shown) {
		const text = one.about.name.replace('The ', '');
		const { x, y } = dotOf(endings.filter(({ net }) => net === one.net).at(-1)!, line);
		const half = textWidth(text, size, form) / 2 + 2;
		const at = Math.min(Math.max(x, half), forms[form].width - half);
		const place = { left: at - half, right: at + half, y: top || y - line.r - 5 };
		const meets = () =>
			placed.some((other) => other.left < place.right && place.left < other.right && Math.abs(other.y - place.y) < 13);
		while (meets()) place.y -= 14;
		placed.push(place);
		const lit = person ? one === person : isLit(view, one);
		const style = lit ? { fill: 'accent', weight: 600 } : { fill: 'ink-3' };
		layer.labels.push({ x: at, y: place.y, text, size, anchor: 'middle', ...style });
	}
}

/** The figure of a view where nobody stands in rows, and what it says. */
function finding(layer: Layer, view: ClosuresView, form: Form) {
	const { figure, says } = findingOf(view);
	const big = form === 'narrow-compact' ? 34 : 44;
	const y = form === 'narrow-compact' ? 32 : 38;
	layer.labels.push({ x: 0, y, text: figure, size: big, serif: true, fill: 'accent' });
	const room = form === 'wide-compact' ? 400 : 240;
	lines(says, 13, room, form).forEach((text, i) =>
		layer.labels.push({ x: big * 0.62 + 8, y: y - 14 + i * 16, text, size: 13 })
	);
}
