/** What a reader may change in this chart, and how it is written in an address. */
import type { Control, Row } from '#lib/chart/chart.ts';
import { choice, type Fields } from '#lib/chart/view.ts';
import { all, finaleOf, of, order, showOf, type Episode } from './data.ts';
import { extremes, meanOf, rateOf, termsOf } from './rates.ts';

const draws = ['all', 'tech', 'people'] as const;
const yesNo = ['yes', 'no'] as const;
export type Draw = (typeof draws)[number];

export interface VocabularyView {
	/** Both against each other, or one of them series by series. */
	draw: Draw;
	/** Whether terms of the ship count as technical: shields, sensors, warp. */
	ship: (typeof yesNo)[number];
	/** Whether “home” and words of death count as people words. */
	home: (typeof yesNo)[number];
}

export const fields: Fields<VocabularyView> = {
	draw: choice(draws, { path: true }),
	ship: choice(yesNo),
	home: choice(yesNo)
};

const view = (draw: Draw): VocabularyView => ({ draw, ship: 'no', home: 'yes' });

export const views = {
	all: { label: 'Both', view: view('all') },
	tech: { label: 'Technology', view: view('tech') },
	people: { label: 'People', view: view('people') }
};

/** A list that is not drawn is the usual one. */
export function settle({ draw, ship, home }: VocabularyView): VocabularyView {
	return { draw, ship: draw === 'people' ? 'no' : ship, home: draw === 'tech' ? 'yes' : home };
}

/** Other lists of words, for those who doubt ours. */
export function controls(view: VocabularyView): readonly Control<VocabularyView>[] {
	const found: Control<VocabularyView>[] = [];
	if (view.draw !== 'people')
		found.push({
			label: 'Technical terms',
			options: [
				{ label: 'without those of the ship', view: { ...view, ship: 'no' }, current: view.ship === 'no' },
				{ label: 'with shields, sensors and warp', view: { ...view, ship: 'yes' }, current: view.ship === 'yes' }
			]
		});
	if (view.draw !== 'tech')
		found.push({
			label: 'People words',
			options: [
				{ label: 'all', view: { ...view, home: 'yes' }, current: view.home === 'yes' },
				{ label: 'without home and death', view: { ...view, home: 'no' }, current: view.home === 'no' }
			]
		});
	return found;
}

/** The list that runs across. */
export const lensOf = ({ draw }: VocabularyView) => (draw === 'people' ? 'people' : 'tech');

/** An episode, or the mean of a series: terms per 1,000 words. */
export type Rated = Row & Readonly<Record<'tech_rate' | 'people_rate', number>>;

/** The row of an episode. */
export function rated(view: VocabularyView, one: Episode): Rated {
	const { id, series, season, hour, title, count } = one;
	return {
		id,
		show: showOf(series),
		season,
		hour,
		title,
		words: count.words,
		tech: termsOf(view, 'tech', one),
		people: termsOf(view, 'people', one),
		tech_rate: rateOf(view, 'tech', one),
		people_rate: rateOf(view, 'people', one)
	};
}

/** The means of the series. */
export const means = (view: VocabularyView): readonly Rated[] =>
	order.map((series) => {
		const none = { season: null, hour: null, words: null, tech: null, people: null };
		const title = `Mean of ${of(series).length} episodes`;
		const rates = { tech_rate: meanOf(view, 'tech', series), people_rate: meanOf(view, 'people', series) };
		return { id: `${series}-mean`, show: showOf(series), title, ...none, ...rates };
	});

/** Every episode that is a mark of its own: finales first. */
export const marked = (view: VocabularyView): readonly Episode[] => [
	...new Set([...order.map(finaleOf), ...extremes(view)])
];

/** The three finales and the extremes, the means of three series, then every other episode. */
export function rows(view: VocabularyView): readonly Rated[] {
	const own = marked(view);
	const told = (list: readonly Episode[]) => list.map((one) => rated(view, one));
	return [...told(own), ...means(view), ...told(all.filter((one) => !own.includes(one)))];
}
