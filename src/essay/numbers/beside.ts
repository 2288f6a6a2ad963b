/** The numbers beside two endings: vocabulary, audience, and who leaves. */
import { decimal, inWords } from '#lib/chart/number.ts';
import { departures } from '#data/departures.ts';
import { ratings, type Rating } from '#data/ratings.ts';
import { vocabulary, type Vocabulary } from '#data/vocabulary.ts';
import { rowOf } from '#lib/table/lookup.ts';
import { figure } from './figure.ts';

type Series = 'ds9' | 'voy' | 'tng';
const finale = 's07e25';
/** The view of each crew. */
const crews = { ds9: 'ds9', voy: 'voyager', tng: 'enterprise' };

/** Terms in a thousand words of a finale. */
function rate(series: Series, terms: (row: Vocabulary) => number): string {
	const row = rowOf('vocabulary', vocabulary, { series, file: finale });
	return decimal((1000 * terms(row)) / row.words);
}

/** A mean of what viewers vote. @throws when there is none. */
function rating(series: Series, scope: Rating['scope']): number {
	const row = ratings.find(({ id }) => id === `${series}-${scope}`);
	if (!row) throw new Error(`ratings: there is no ${scope} of ${series}`);
	return row.rating;
}

/** How many of the main cast there are, and how many of them leave. */
function crew(series: Series): { all: number; leave: number } {
	const main = departures.filter((one) => one.series === series && one.billing === 'main');
	return { all: main.length, leave: main.filter(({ outcome }) => outcome === 'leaves').length };
}

/** These figures by name. */
export function figuresBeside() {
	const words = (what: 'tech' | 'people', series: Series) =>
		figure(
			rate(series, (row) => row[what]),
			`/charts/vocabulary/${what}/#${series}-${finale}`
		);
	const part = (series: Series, terms: (row: Vocabulary) => number) => figure(rate(series, terms), '/data/vocabulary/');
	const votes = (series: Series, scope: Rating['scope']) =>
		figure(decimal(rating(series, scope)), `/charts/ratings/ds9/#${series}-${scope}`);
	const leave = (series: Series) => {
		const { leave: some } = crew(series);
		return figure(some ? inWords(some) : 'nobody', `/charts/departures/${crews[series]}/`);
	};
	return {
		'tech-ds9': words('tech', 'ds9'),
		'tech-voy': words('tech', 'voy'),
		'people-ds9': words('people', 'ds9'),
		'people-voy': words('people', 'voy'),
		'no-home-ds9': part('ds9', ({ people, home }) => people - home),
		'no-home-voy': part('voy', ({ people, home }) => people - home),
		'family-ds9': part('ds9', ({ family }) => family),
		'family-voy': part('voy', ({ family }) => family),
		'rating-ds9': votes('ds9', 'finale'),
		'rating-voy': votes('voy', 'finale'),
		'run-up-ds9': votes('ds9', 'run-up'),
		'run-up-voy': votes('voy', 'run-up'),
		'crew-ds9': figure(inWords(crew('ds9').all), `/charts/departures/${crews.ds9}/`),
		'leave-ds9': leave('ds9'),
		'leave-voy': leave('voy'),
		'leave-tng': leave('tng')
	};
}
