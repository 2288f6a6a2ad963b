/** The words of the strips, one per series: whose it is, and where its finale stands. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Label, Line } from '#lib/chart/layer.ts';
import { decimal } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { of, order, showOf, type Series } from './data.ts';
import { isRoomy, lensOf, plotOf, pointsOf, sizeOf, sizes, stripOf } from './layout.ts';
import { finale, meanOf, mostOf } from './rates.ts';
import type { VocabularyView } from './view.ts';
import { ordinal } from './words.ts';

const big: Readonly<Record<Form, number>> = {
	wide: 36,
	frame: 28,
	narrow: 26,
	'wide-compact': 17,
	'narrow-compact': 15,
	card: 17
};

/** Where the words of a finale begin: at its leader, or left of it where they would leave the drawing. */
function headOf(view: VocabularyView, form: Form, series: Series) {
	const { x } = pointsOf(view, form, series).at(-1)!;
	const { top } = stripOf(form, series);
	return {
		x,
		foot: top + { wide: 34, frame: 26, narrow: 26, 'wide-compact': 14, 'narrow-compact': 13, card: 14 }[form]
	};
}

/** The words of a finale, right of its leader, or left of it where they would meet the edge or the name of the series. */
function finaleWords(view: VocabularyView, form: Form, series: Series, limit: number): readonly Label[] {
	const size = sizeOf(form);
	const { x, foot } = headOf(view, form, series);
	const { one, rate, place, among } = finale(view, lensOf(view), series);
	const rank = `${ordinal(place)} of ${among}`;
	const upper = isRoomy(form) ? `“${one.title}”` : '';
	const lower = isRoomy(form) ? `${rank} episodes` : form === 'narrow' ? rank : 'finale';
	const figure = decimal(rate);
	const first = textWidth(figure, big[form], form) + 6;
	const beside = Math.max(textWidth(upper, size, form), textWidth(lower, size, form));
	const gap = forms[form].compact ? 0 : 5;
	const left = x + gap + first + beside > limit;
	const side = left ? -1 : 1;
	const anchor = left ? ('end' as const) : ('start' as const);
	const base = left ? Math.min(x, limit + 8) : x;
	const shared = { x: base + side * (gap + first), anchor, size };
	const fill = series === 'tng' ? 'ink-2' : 'accent';
	return [
		{ x: base + side * gap, y: foot, text: figure, size: big[form], serif: true, anchor, fill },
		...(upper ? [{ ...shared, y: foot - size - 3, text: upper, weight: 600 }] : []),
		{ ...shared, y: foot, text: lower, fill: 'ink-2' }
	];
}

/** Whose strip it is, where dots are few: beneath them at the right, or right of the finale's words. */
function seriesName(view: VocabularyView, form: Form, series: Series): readonly Label[] {
	const size = sizeOf(form);
	const { x, w, h } = plotOf(form);
	const { top } = stripOf(form, series);
	const low = top + h / order.length - (isRoomy(form) ? 12 : 9);
	const y = forms[form].compact ? headOf(view, form, series).foot : low;
	const name: Label = { x: x + w - 6, y, text: showOf(series), size, weight: 600, fill: series, anchor: 'end' };
	if (!isRoomy(form)) return [name];
	const text = `${of(series).length} episodes, mean ${decimal(meanOf(view, lensOf(view), series))}`;
	const rest: Label = { ...name, text, weight: 400, fill: 'ink-2' };
	return [{ ...name, x: name.x - textWidth(text, size, form) - 10 }, rest];
}

/** The most technical or most tender episode of a series, named at its dot. */
function mostName(view: VocabularyView, form: Form, series: Series): readonly Label[] {
	if (form !== 'wide') return [];
	const most = mostOf(view, lensOf(view), series);
	const { x, y } = pointsOf(view, form, series).find(({ id }) => id === most.id)!;
	const text = `“${most.title}”`;
	const edge = plotOf(form).x + plotOf(form).w - 6;
	return [
		{
			x: Math.min(x + textWidth(text, 12.5, form) / 2, edge),
			y: y - 10,
			text,
			size: 12.5,
			fill: 'ink-3',
			anchor: 'end'
		}
	];
}

export function strips(view: VocabularyView, form: Form): readonly Label[] {
	return order.flatMap((series) => {
		const names = seriesName(view, form, series);
		const { x, w } = plotOf(form);
		const free = forms[form].compact ? x + w - textWidth(names[0]!.text, sizeOf(form), form) - 16 : x + w;
		return [...finaleWords(view, form, series, free), ...names, ...mostName(view, form, series)];
	});
}

/** A thin line from each finale up to its words. */
export function leaders(view: VocabularyView, form: Form): readonly Line[] {
	return order.map((series) => {
		const { x, y } = pointsOf(view, form, series).at(-1)!;
		const { top } = stripOf(form, series);
		const compact = forms[form].compact;
		const y1 = compact ? headOf(view, form, series).foot + 2 : top + 6;
		return { x1: x, x2: x, y1, y2: y - sizes[form].finale - 1, stroke: 'ink-2' };
	});
}
