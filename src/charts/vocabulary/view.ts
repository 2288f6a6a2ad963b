/** What a reader may change in this chart, how it is written in an address, and the rows of a view. */
import type { Column, Control, Row } from '#lib/chart/chart.ts';
import { decimal } from '#lib/chart/number.ts';
import { choice, type Fields } from '#lib/chart/view.ts';
import {
	all,
	finaleOf,
	lenses,
	lists,
	meanBy,
	of,
	order,
	rateBy,
	showOf,
	type Episode,
	type Lens,
	type List,
	type Series
} from './data.ts';

const draws = ['all', ...lenses] as const;
const yesNo = ['yes', 'no'] as const;
type YesNo = (typeof yesNo)[number];
export type Draw = (typeof draws)[number];

export interface VocabularyView {
	/** Both pairs, or one of them. */
	draw: Draw;
	/** Whether terms of the ship count as technical: shields, sensors, warp. */
	ship: YesNo;
	/** Whether “home” and words of life and death count as people words. */
	home: YesNo;
	/** Whether every episode is a dot, technology across and people up. */
	each: YesNo;
}

export const fields: Fields<VocabularyView> = {
	draw: choice(draws, { path: true }),
	ship: choice(yesNo),
	home: choice(yesNo),
	each: choice(yesNo)
};

const view = (draw: Draw): VocabularyView => ({ draw, ship: 'no', home: 'yes', each: 'no' });

export const views = {
	all: { label: 'Both', view: view('all') },
	tech: { label: 'Technology', view: view('tech') },
	people: { label: 'People', view: view('people') }
};

/** What there is to choose of a view, and how it is said. */
const offered = { all: ['each', 'ship', 'home'], tech: ['ship'], people: ['home'] } as const;
const choices = {
	each: ['Drawn', { no: 'two finales', yes: 'every episode' }],
	ship: ['Technical terms', { no: 'without those of the ship', yes: 'with shields, sensors and warp' }],
	home: ['People words', { yes: 'all', no: 'without home, and without dying, being dead or alive' }]
} as const;

/** A list that is not drawn is the usual one; episodes are dots only where both lists are drawn. */
export const settle = (given: VocabularyView): VocabularyView =>
	offered[given.draw].reduce((kept, key) => ({ ...kept, [key]: given[key] }), view(given.draw));

/** Other lists of words, for those who doubt ours; and the episodes one by one. */
export const controls = (view: VocabularyView): readonly Control<VocabularyView>[] =>
	offered[view.draw].map((key) => ({
		label: choices[key][0],
		options: Object.entries(choices[key][1]).map(([value, label]) => ({
			label,
			view: { ...view, [key]: value },
			current: view[key] === value
		}))
	}));

/** The lists that are drawn. */
export const lensesOf = ({ draw }: VocabularyView): readonly Lens[] => (draw === 'all' ? lenses : [draw]);
/** The list in use. */
export function listOf({ ship, home }: VocabularyView, lens: Lens): List {
	if (lens === 'tech') return ship === 'yes' ? lists.tech.ship : lists.tech.own;
	return home === 'yes' ? lists.people.whole : lists.people.neither;
}
/** The same two counted otherwise: the lists drawn beneath. */
export function othersOf(view: VocabularyView, lens: Lens): readonly List[] {
	const { own, ship } = lists.tech;
	const { whole, home, death, neither } = lists.people;
	return (lens === 'tech' ? [own, ship] : [whole, home, death, neither]).filter((list) => list !== listOf(view, lens));
}

/** An episode, or the mean of a series: terms per 1,000 words. */
export type Rated = Row & Readonly<Record<'tech_rate' | 'people_rate', number>>;

/** The row of an episode. */
export function rated(view: VocabularyView, one: Episode): Rated {
	const { id, series, season, hour, title, count } = one;
	const [tech, people] = lenses.map((lens) => listOf(view, lens)) as [List, List];
	return {
		id,
		show: showOf(series),
		season,
		hour,
		title,
		words: count.words,
		tech: tech.terms(count),
		people: people.terms(count),
		ship: count.tactical,
		home: count.home,
		death: count.death,
		tech_rate: rateBy(tech, one),
		people_rate: rateBy(people, one)
	};
}

const none = { season: null, hour: null, words: null, tech: null, people: null, ship: null, home: null, death: null };
/** The mean of a series. */
export const meanOf = (view: VocabularyView, series: Series): Rated => ({
	id: `${series}-mean`,
	show: showOf(series),
	title: `Mean of ${of(series).length} episodes`,
	...none,
	tech_rate: meanBy(listOf(view, 'tech'), series),
	people_rate: meanBy(listOf(view, 'people'), series)
});

/** The three finales, the means of three series, then every other episode. */
export function rows(view: VocabularyView): readonly Rated[] {
	const finales = order.map(finaleOf);
	const rest = all.filter((one) => !finales.includes(one));
	const told = (list: readonly Episode[]) => list.map((one) => rated(view, one));
	return [...told(finales), ...order.map((series) => meanOf(view, series)), ...told(rest)];
}

const terms = { kind: 'measured', unit: 'terms' } as const;
const rate = {
	kind: 'measured',
	unit: 'terms per 1,000 spoken words',
	print: (value) => decimal(Number(value))
} satisfies Omit<Column, 'key' | 'label'>;
export const columns: readonly Column[] = [
	{ key: 'show', label: 'Series', kind: 'fact' },
	{ key: 'season', label: 'Season', kind: 'fact' },
	{ key: 'hour', label: 'First hour', kind: 'fact' },
	{ key: 'title', label: 'Episode', kind: 'fact' },
	{ key: 'words', label: 'Words', kind: 'measured', unit: 'words' },
	{ key: 'tech', label: 'Technical terms', ...terms },
	{ key: 'people', label: 'People words', ...terms },
	{ key: 'ship', label: 'Terms of the ship', ...terms },
	{ key: 'home', label: 'People words of home', ...terms },
	{ key: 'death', label: 'People words of life and death', ...terms },
	{ key: 'tech_rate', label: 'Technical per 1,000', ...rate },
	{ key: 'people_rate', label: 'People per 1,000', ...rate }
];
