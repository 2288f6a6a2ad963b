/** The marks of a view: a cloud of dots per series, and over it the finales, the means and the extremes. */
import type { Form } from '#lib/chart/chart.ts';
import { count, decimal } from '#lib/chart/number.ts';
import { finaleOf, of, order, showOf, type Episode, type Series } from './data.ts';
import { dotOf, meanAt, pointsOf, sizes, type Point } from './layout.ts';
import { meanOf, rateOf, termsOf } from './rates.ts';
import { marked } from './rows.ts';
import type { VocabularyView } from './view.ts';

/** All episodes of a series as one shape, so that a cloud costs little and still moves dot by dot. */
export function cloudOf(view: VocabularyView, form: Form, series: Series): string {
	return pointsOf(view, form, series)
		.map(({ x, y }) => `M${x} ${y}h0`)
		.join('');
}

export interface Dot extends Point {
	id: string;
	series: Series;
	r: number;
	finale: boolean;
	name: string;
}

const rates = (view: VocabularyView, tech: number, people: number) =>
	view.draw === 'tech'
		? `${decimal(tech)} technical terms`
		: view.draw === 'people'
			? `${decimal(people)} people words`
			: `${decimal(tech)} technical terms and ${decimal(people)} people words`;

function nameOf(view: VocabularyView, one: Episode): string {
	const said = rates(view, rateOf(view, 'tech', one), rateOf(view, 'people', one));
	const terms = (['tech', 'people'] as const)
		.filter((lens) => view.draw === 'all' || view.draw === lens)
		.map((lens) => count(termsOf(view, lens, one)));
	const raw = `${terms.join(' and ')} in ${count(one.count.words)}`;
	const last = one === finaleOf(one.series) ? ', the finale' : '';
	return `${showOf(one.series)}, “${one.title}”${last}: ${said} per 1,000 words (${raw})`;
}

/** The dots that readers can point at, in the order of the rows. */
export function dotsOf(view: VocabularyView, form: Form): readonly Dot[] {
	const points = new Map(order.flatMap((series) => pointsOf(view, form, series).map((point) => [point.id, point])));
	return marked(view).map((one) => {
		const finale = one === finaleOf(one.series);
		const { x, y } = points.get(one.id)!;
		const r = finale ? sizes[form].finale : dotOf(view, form) / 2 + 0.5;
		return { id: one.id, series: one.series, x, y, r, finale, name: nameOf(view, one) };
	});
}

/** The mean of a series as a cross: the end of every arm. */
export function crossesOf(view: VocabularyView, form: Form) {
	const { cross: r } = sizes[form];
	return order.map((series) => {
		const { x, y } = meanAt(view, form, series);
		const said = rates(view, meanOf(view, 'tech', series), meanOf(view, 'people', series));
		const name = `${showOf(series)}, mean of ${of(series).length} episodes: ${said} per 1,000 words`;
		return { series, x, y, d: `M${x - r} ${y}h${2 * r}M${x} ${y - r}v${2 * r}`, name };
	});
}
