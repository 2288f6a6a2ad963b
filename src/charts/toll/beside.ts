/** Words that stand at the areas: what is drawn beside the subject, and what the enlarged pixel is. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Layer } from '#lib/chart/layer.ts';
import { count } from '#lib/chart/number.ts';
import { livesPerPixel, lossIn } from './data.ts';
import { enlarged, powerOf, type Area } from './layout.ts';
import { saidOf, short, where } from './said.ts';
import type { TollView } from './view.ts';

/** A label above an area, without the number where it stands alone; a leader where it is too small to be found without. */
export function above(layer: Layer, { id, box }: Area, form: Form, alone: boolean) {
	const loss = lossIn(id);
	const size = forms[form].compact || form === 'narrow' ? 12.5 : 13;
	const small = box.h < 8;
	const x = box.x + (small ? box.w / 2 : 0);
	const y = box.y - (small ? (forms[form].compact ? 30 : 40) : 9);
	if (small) layer.lines.push({ x1: x, x2: x, y1: y + 6, y2: box.y - 9, stroke: 'ink-3' });
	const right = form === 'narrow-compact' && box.x > 260;
	const anchor = right ? 'end' : 'start';
	const at = right ? Math.min(x + 40, forms[form].width) : x - (small ? 4 : 0);
	const under = small ? 'one pixel' : saidOf(loss).short;
	if (!alone) layer.labels.push({ x: at, y: y - 16, text: short(loss.lives), size, anchor, weight: 600 });
	layer.labels.push({ x: at, y, text: under, size, anchor, fill: 'ink-2' });
}

/** The smaller figures beside the field, the open end of what was still being counted, and the scale where it has room. */
export function besideField(layer: Layer, view: TollView, form: Form, areas: readonly Area[]) {
	const roomy = form === 'wide' || form === 'frame';
	const size = roomy ? 13 : 12.5;
	for (const { id, box } of areas.slice(1)) {
		const loss = lossIn(id);
		const said = saidOf(loss);
		const lost = box.w * box.h < 1;
		if (lost && form === 'card') continue;
		const who = `${said.short}, ${where(loss)}`;
		const under = lost ? (roomy ? 'too small to see' : 'too small') : roomy ? who : said.short;
		if (form === 'narrow-compact') {
			layer.labels.push({ x: box.x + 14, y: box.y + box.h, text: `${short(loss.lives)}, ${under}`, size });
			continue;
		}
		const x = roomy ? box.x + 36 : box.x;
		const y = box.y + box.h - (roomy ? 1 : Math.max(box.h, 2) + 5);
		layer.labels.push({ x, y: y - 16, text: short(loss.lives), size, weight: 600 });
		layer.labels.push({ x, y, text: under, size, fill: 'ink-2' });
	}
	const { x, y, w } = areas[0]!.box;
	for (const side of roomy ? [x + 0.5, x + w - 0.5] : [])
		layer.lines.push({ x1: side, x2: side, y1: y - 3, y2: y - 18, stroke: 'ink-2', dash: '2 3' });
	if (form !== 'narrow' && form !== 'card') return;
	const lives = count(livesPerPixel * 10 ** powerOf(view, form));
	// The card has room for longer lines than the column beside a narrow field.
	const scale =
		form === 'card'
			? ['Scale changed:', '1 pixel =', `${lives} lives`]
			: ['Scale', 'changed:', '1 pixel =', lives, 'lives'];
	scale.forEach((text, i) => layer.labels.push({ x: areas[1]!.box.x, y: y + 10 + i * 15, text, size, weight: 600 }));
}

/** The pixel at its own size, and its outline enlarged. */
export function unfolding(layer: Layer, view: TollView, form: Form, areas: readonly Area[]) {
	const { x, y, w, h } = enlarged(view, form)!;
	const speck = areas[1]!.box;
	const roomy = form === 'wide' || form === 'frame';
	for (const [from, to] of [
		[speck.y - 2, y],
		[speck.y + 1, y + h]
	] as const)
		layer.lines.push({ x1: speck.x + 4, y1: from, x2: x - 4, y2: to, stroke: 'context' });
	for (const end of [y, y + h]) layer.lines.push({ x1: x, y1: end, x2: x + w, y2: end, stroke: 'ink-3' });
	for (const side of [x, x + w]) layer.lines.push({ x1: side, y1: y, x2: side, y2: y + h, stroke: 'ink-3' });
	const size = roomy ? 13 : 12.5;
	if (form !== 'narrow-compact')
		layer.labels.push({ x: speck.x - 8, y: speck.y + 4, text: 'one pixel', size, anchor: 'end', fill: 'ink-2' });
	if (!roomy || view.figure !== 'ar-558') return;
	const inside = areas[0]!.box.x + areas[0]!.box.w + 14;
	const says = [`One starship’s company, ${count(livesPerPixel)},`, 'would fill this square.'];
	says.forEach((text, i) => layer.labels.push({ x: inside, y: y + h - 32 + i * 18, text, size, fill: 'ink-2' }));
}
