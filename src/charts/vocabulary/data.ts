/** Every episode of three series by its words of technology and its people words. */
import { episodes } from '#data/episodes.ts';
import { finales } from '#data/finales.ts';
import { vocabulary, type Vocabulary } from '#data/vocabulary.ts';
import type { Column } from '#lib/chart/chart.ts';
import { decimal } from '#lib/chart/number.ts';
import { rowOf } from '#lib/table/lookup.ts';
import { typeset } from '../titles.ts';

export type Series = Vocabulary['series'];
/** The order in which they are drawn. */
export const order: readonly Series[] = ['ds9', 'voy', 'tng'];

export interface Episode {
	id: string;
	series: Series;
	season: number;
	hour: number;
	title: string;
	count: Vocabulary;
}

const about = new Map(episodes.map((one) => [`${one.series} ${one.file}`, one]));

/** Every transcript file, a two-hour episode being one, in broadcast order. */
export const all: readonly Episode[] = vocabulary.map((count) => {
	const { series, file, hour } = count;
	const { season, title } = about.get(`${series} ${file}`)!;
	return { id: `${series}-${file}`, series, season, hour, title: typeset(title), count };
});

export const of = (series: Series) => all.filter((one) => one.series === series);
/** The last episode of a series. */
export const finaleOf = (series: Series) => of(series).at(-1)!;
export const showOf = (series: Series) => rowOf('finales', finales, { series }).show;

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
	{ key: 'tech', label: 'Technical terms', kind: 'measured', unit: 'terms' },
	{ key: 'people', label: 'People words', kind: 'measured', unit: 'terms' },
	{ key: 'tech_rate', label: 'Technical per 1,000', ...rate },
	{ key: 'people_rate', label: 'People per 1,000', ...rate }
];
