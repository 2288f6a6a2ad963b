/** What the scatter says at its marks, most important first, and the line between the two finales. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { decimal } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { order, showOf } from './data.ts';
import { isRoomy, meanAt, pointsOf, sizeOf, sizes, type Point } from './layout.ts';
import type { Block } from './places.ts';
import { finale, mostOf, rateOf } from './rates.ts';
import type { VocabularyView } from './view.ts';
import { ratio, times } from './words.ts';

/** What the scatter says at its marks. */
export function blocks(view: VocabularyView, form: Form): readonly Block[] {
	const clear = sizes[form].finale + 5;
	const small = forms[form].width < 400;
	const low = forms[form].compact;
	const points = new Map(order.flatMap((series) => pointsOf(view, form, series).map((point) => [point.id, point])));
	const finales = order.map((series): Block => {
		const { one, rate } = finale(view, 'tech', series);
		const people = rateOf(view, 'people', one);
		const head = { text: small ? showOf(series) : `“${one.title}”`, weight: 600, fill: series };
		const show = { text: `${showOf(series)}’s finale`, fill: 'ink-2' };
		const rates = { text: `${decimal(rate)} technical, ${decimal(people)} people`, fill: 'ink-2' };
		const short = { text: `${decimal(rate)} and ${decimal(people)}`, fill: 'ink-2' };
		const lines = small ? (low ? [head] : [head, short]) : low ? [head] : [head, show, rates];
		return { at: points.get(one.id)!, clear, loose: isRoomy(form) ? 9 : 2, lines };
	});
	const own = [between(view, form), ...finales];
	if (small || low) return own;
	const means = order.map((series): Block => {
		const lines = [{ text: `${showOf(series)}, mean`, fill: series, weight: 600 }];
		return { at: meanAt(view, form, series), clear: sizes[form].cross + 3, loose: 2, lines };
	});
	const extremes = (['tech', 'people'] as const).map((lens): Block => {
		const one = mostOf(view, lens);
		return { at: points.get(one.id)!, clear: 8, loose: 3, lines: [{ text: `“${one.title}”`, fill: 'ink-3' }] };
	});
	return [...own, ...means, ...extremes];
}

/** How far the two finales are apart, said at the line between them. */
function between(view: VocabularyView, form: Form): Block {
	const [a, b] = bridge(view, form);
	const text = forms[form].width < 400 ? `${ratio(view)} × the terms` : `${times(view)} times the technical terms`;
	const w = textWidth(text, sizeOf(form), form);
	return {
		at: { x: (a.x + b.x) / 2 - w / 2 - 4, y: (a.y + b.y) / 2 },
		clear: 5,
		loose: 2,
		lines: [{ text, fill: 'accent', weight: 600 }]
	};
}

/** The line between the finales that the question is about. */
export function bridge(view: VocabularyView, form: Form): readonly [Point, Point] {
	const [a, b] = (['ds9', 'voy'] as const).map((series) => pointsOf(view, form, series).at(-1)!);
	const r = sizes[form].finale + 2;
	return [
		{ x: a!.x + r, y: a!.y },
		{ x: b!.x - r, y: b!.y }
	];
}
