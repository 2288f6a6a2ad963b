/** How often the faith is spoken of in Deep Space Nine, episode by episode and season by season. */
import { episodes } from '#data/episodes.ts';
import { vocabulary } from '#data/vocabulary.ts';
import { typeset } from '../titles.ts';

export interface Hour {
	id: string;
	hour: number;
	hours: number;
	season: number;
	title: string;
	words: number;
	/** How often Prophets, Emissary or Pah-wraiths are named. */
	faith: number;
	/** The same per 1,000 words. */
	rate: number;
}

const about = new Map(episodes.filter(({ series }) => series === 'ds9').map((one) => [one.file, one]));

/** Every episode in broadcast order; one of two hours is one. */
export const hours: readonly Hour[] = vocabulary
	.filter(({ series }) => series === 'ds9')
	.map(({ file, hour, hours: n, words, faith }) => {
		const { season, title } = about.get(file)!;
		return {
			id: `ds9-${file}`,
			hour,
			hours: n,
			season,
			title: typeset(title),
			words,
			faith,
			rate: (1000 * faith) / words
		};
	});

export interface Season {
	season: number;
	first: number;
	last: number;
	words: number;
	faith: number;
	/** Per 1,000 of all words of the season. */
	rate: number;
	episodes: number;
	/** Episodes in which none of the words is spoken. */
	silent: number;
}

export const seasons: readonly Season[] = [...new Set(hours.map(({ season }) => season))].map((season) => {
	const own = hours.filter((one) => one.season === season);
	const words = own.reduce((sum, one) => sum + one.words, 0);
	const faith = own.reduce((sum, one) => sum + one.faith, 0);
	const end = own.at(-1)!;
	return {
		season,
		first: own[0]!.hour,
		last: end.hour + end.hours - 1,
		words,
		faith,
		rate: (1000 * faith) / words,
		episodes: own.length,
		silent: own.filter((one) => one.faith === 0).length
	};
});

export const spoken = hours.filter(({ faith }) => faith > 0);
export const silent = hours.filter(({ faith }) => faith === 0);
export const lastHour = seasons.at(-1)!.last;
