/** Every episode of three series by its words of technology and its people words, by several lists. */
import { mean } from 'd3-array';
import { episodes } from '#data/episodes.ts';
import { finales } from '#data/finales.ts';
import { vocabulary, type Vocabulary } from '#data/vocabulary.ts';
import { rowOf } from '#lib/table/lookup.ts';
import { typeset } from '../titles.ts';

export type Series = Vocabulary['series'];
/** The order in which they are drawn. */
export const order: readonly Series[] = ['ds9', 'voy', 'tng'];
/** Those whose finales are held against each other. */
export const pair = ['ds9', 'voy'] as const;

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

/** What words are counted for. */
export const lenses = ['tech', 'people'] as const;
export type Lens = (typeof lenses)[number];

/** One way to count: which words, said at length and where there is little room. */
export interface List {
	says: string;
	short: string;
	terms: (count: Vocabulary) => number;
}
export const lists = {
	tech: {
		own: { says: 'without those of the ship', short: 'without the ship’s', terms: ({ tech }) => tech },
		ship: {
			says: 'with shields, sensors, warp',
			short: 'with the ship’s',
			terms: ({ tech, tactical }) => tech + tactical
		}
	},
	people: {
		whole: { says: 'the whole list', short: 'the whole list', terms: ({ people }) => people },
		home: { says: 'without “home”', short: 'without “home”', terms: ({ people, home }) => people - home },
		death: { says: 'without life and death', short: 'without death', terms: ({ people, death }) => people - death },
		neither: {
			says: 'without either',
			short: 'without either',
			terms: ({ people, home, death }) => people - home - death
		},
		family: { says: 'of family alone', short: 'family alone', terms: ({ family }) => family }
	}
} as const satisfies Record<Lens, Record<string, List>>;

/** Terms of a list in 1,000 words of an episode. */
export const rateBy = ({ terms }: List, { count }: Episode) => (1000 * terms(count)) / count.words;

/** The highest rates by a list, of an episode of each series; and of those, of all. */
export function mostBy(list: List, series?: Series): Episode {
	const own = series ? of(series) : all;
	return own.reduce((most, one) => (rateBy(list, one) > rateBy(list, most) ? one : most));
}
/** The mean of the rates of a series, every episode alike. */
export const meanBy = (list: List, series: Series) => mean(of(series), (one) => rateBy(list, one))!;

/** Who has clearly more by a list, or neither. */
export function leader(list: List): (typeof pair)[number] | null {
	const [ds9, voy] = pair.map((series) => rateBy(list, finaleOf(series))) as [number, number];
	if (Math.max(ds9, voy) < 1.05 * Math.min(ds9, voy)) return null;
	return ds9 > voy ? 'ds9' : 'voy';
}
