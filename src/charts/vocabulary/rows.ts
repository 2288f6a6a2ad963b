/** The rows of a view: the three finales, the means of three series, then every other episode. */
import type { Cell } from '#lib/table/columns.ts';
import type { Column, Row } from '#lib/chart/chart.ts';
import { decimal } from '#lib/chart/number.ts';
import { all, finaleOf, of, order, showOf, type Episode } from './data.ts';
import { extremes, meanOf, rateOf, termsOf } from './rates.ts';
import type { VocabularyView } from './view.ts';

function rowOf(view: VocabularyView, one: Episode): Row {
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

/** Every episode that is a mark of its own: finales first. */
export function marked(view: VocabularyView): readonly Episode[] {
	return [...new Set([...order.map(finaleOf), ...extremes(view)])];
}

export function rows(view: VocabularyView): readonly Row[] {
	const own = marked(view);
	const means = order.map((series): Row => {
		const none = { season: null, hour: null, words: null, tech: null, people: null };
		const title = `Mean of ${of(series).length} episodes`;
		const rates = { tech_rate: meanOf(view, 'tech', series), people_rate: meanOf(view, 'people', series) };
		return { id: `${series}-mean`, show: showOf(series), title, ...none, ...rates };
	});
	const rest = all.filter((one) => !own.includes(one));
	return [...own.map((one) => rowOf(view, one)), ...means, ...rest.map((one) => rowOf(view, one))];
}

const print = (value: Cell) => decimal(Number(value));

/** The columns of the rows, the same in every view. */
export function columns(_view: VocabularyView): readonly Column[] {
	const unit = 'terms per 1,000 spoken words';
	return [
		{ key: 'show', label: 'Series', kind: 'fact' },
		{ key: 'season', label: 'Season', kind: 'fact' },
		{ key: 'hour', label: 'First hour', kind: 'fact' },
		{ key: 'title', label: 'Episode', kind: 'fact' },
		{ key: 'words', label: 'Words', kind: 'measured', unit: 'words' },
		{ key: 'tech', label: 'Technical terms', kind: 'measured', unit: 'terms' },
		{ key: 'people', label: 'People words', kind: 'measured', unit: 'terms' },
		{ key: 'tech_rate', label: 'Technical per 1,000', kind: 'measured', unit, print },
		{ key: 'people_rate', label: 'People per 1,000', kind: 'measured', unit, print }
	];
}
