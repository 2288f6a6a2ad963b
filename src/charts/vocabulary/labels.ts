/** The words in the drawings. In the scatter they take the emptiest place beside their mark. */
import type { Form } from '#lib/chart/chart.ts';
import type { Label } from '#lib/chart/layer.ts';
import { boxOf } from '#lib/chart/text.ts';
import { axes } from './axes.ts';
import { blocks, bridge } from './blocks.ts';
import { order } from './data.ts';
import { meanAt, plotOf, pointsOf, sizeOf, sizes } from './layout.ts';
import { apart, meet, places } from './places.ts';
import { strips } from './strips.ts';
import type { VocabularyView } from './view.ts';

/** Labels beside the marks of the scatter, which cover as few dots as can be and each other never. */
function beside(view: VocabularyView, form: Form, fixed: readonly Label[]): readonly Label[] {
	const dots = order.flatMap((series) => pointsOf(view, form, series));
	const means = order.map((series) => meanAt(view, form, series));
	const heavy = [...order.map((series) => pointsOf(view, form, series).at(-1)!), ...means];
	const [from, to] = bridge(view, form);
	const plot = plotOf(form);
	const done: Label[] = [...fixed];
	for (const block of blocks(view, form)) {
		let best: { labels: readonly Label[]; cost: number } | null = null;
		for (const labels of places(block, sizeOf(form))) {
			const own = labels.map((label) => boxOf(label, form));
			if (
				own.some(
					(one) =>
						one.x < plot.x + 2 ||
						one.x + one.w > plot.x + plot.w ||
						one.y < plot.y ||
						one.y + one.h > plot.y + plot.h + 3
				)
			)
				continue;
			if (own.some((one) => done.some((other) => meet(one, boxOf(other, form), 3)))) continue;
			const line = { x: from.x, y: Math.min(from.y, to.y) - 2, w: to.x - from.x, h: Math.abs(from.y - to.y) + 4 };
			if (own.some((one) => meet(one, line))) continue;
			const r = sizes[form].cross;
			if (own.some((one) => heavy.some(({ x, y }) => meet(one, { x: x - r, y: y - r, w: 2 * r, h: 2 * r })))) continue;
			const covered = dots.filter(({ x, y }) =>
				own.some((one) => meet(one, { x: x - 1, y: y - 1, w: 2, h: 2 }))
			).length;
			const far = Math.min(...own.map((one) => apart(one, block.at))) / block.loose;
			if (!best || covered + far < best.cost) best = { labels, cost: covered + far };
		}
		if (best) done.push(...best.labels);
	}
	return done.slice(fixed.length);
}

/** Every word of a drawing. */
export function labelsOf(view: VocabularyView, form: Form): readonly Label[] {
	const fixed = axes(view, form);
	return view.draw === 'all' ? [...fixed, ...beside(view, form, fixed)] : [...fixed, ...strips(view, form)];
}
