/** Terms per 1,000 words: of an episode, as the mean of a series, and the place of a finale among its own. */
import { all, finaleOf, of, order, type Episode, type Series } from './data.ts';
import type { VocabularyView } from './view.ts';

export type Lens = 'tech' | 'people';

/** How often the terms of a list are spoken in an episode. */
export function termsOf(view: VocabularyView, lens: Lens, { count }: Episode): number {
	if (lens === 'tech') return count.tech + (view.ship === 'yes' ? count.tactical : 0);
	return count.people - (view.home === 'yes' ? 0 : count.home + count.death);
}

export const rateOf = (view: VocabularyView, lens: Lens, one: Episode) =>
	(1000 * termsOf(view, lens, one)) / one.count.words;

/** The mean of the rates of a series, every episode alike. */
export function meanOf(view: VocabularyView, lens: Lens, series: Series): number {
	const own = of(series);
	return own.reduce((sum, one) => sum + rateOf(view, lens, one), 0) / own.length;
}

/** The rate of a finale, its place among the episodes of its series (1 is most), and how many these are. */
export function finale(view: VocabularyView, lens: Lens, series: Series) {
	const one = finaleOf(series);
	const rate = rateOf(view, lens, one);
	const own = of(series);
	const place = own.filter((other) => rateOf(view, lens, other) > rate).length + 1;
	return { one, rate, place, among: own.length, terms: termsOf(view, lens, one) };
}

/** The people words of two finales per 1,000, by the whole list and by what is left of it or picked out of it. */
export function fragile(): readonly { says: string; ds9: number; voy: number }[] {
	const rate = (series: Series, terms: (count: Episode['count']) => number) => {
		const { count } = finaleOf(series);
		return (1000 * terms(count)) / count.words;
	};
	const both = (says: string, terms: (count: Episode['count']) => number) => ({
		says,
		ds9: rate('ds9', terms),
		voy: rate('voy', terms)
	});
	return [
		both('without “home”', ({ people, home }) => people - home),
		both('without words of death', ({ people, death }) => people - death),
		both('of family alone', ({ family }) => family)
	];
}

/** The episode of a series, or of all, with the highest rate. */
export function mostOf(view: VocabularyView, lens: Lens, series?: Series): Episode {
	const own = series ? of(series) : all;
	return own.reduce((most, one) => (rateOf(view, lens, one) > rateOf(view, lens, most) ? one : most));
}

/** Domain of a list: the whole table, whatever is shown, and above it room for the name of the axis. */
export function domainOf(view: VocabularyView, lens: Lens): [number, number] {
	return [0, Math.ceil(rateOf(view, lens, mostOf(view, lens))) + (lens === 'people' ? 4 : 1)];
}

/** The numbers that an axis names. */
export function ticksOf(view: VocabularyView, lens: Lens): readonly number[] {
	const [, top] = domainOf(view, lens);
	const step = top > 50 ? 20 : 10;
	return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
}

/** The episodes that are marks of their own beside the finales: the highest rate of all, or of each series. */
export function extremes(view: VocabularyView): readonly Episode[] {
	if (view.draw === 'all') return [mostOf(view, 'tech'), mostOf(view, 'people')];
	const lens = view.draw;
	return order.map((series) => mostOf(view, lens, series));
}
