/** How often the faith is spoken of in Deep Space Nine, episode by episode and season by season. */
import { groups, sum } from 'd3-array';
import { episodes } from '#data/episodes.ts';
import { vocabulary } from '#data/vocabulary.ts';
import type { Column, Row } from '#lib/chart/chart.ts';
import { decimal } from '#lib/chart/number.ts';
import { typeset } from '../titles.ts';

/** An episode, or a season: from which hour, over how many, and how often Prophets, Emissary or Pah-wraiths are named. */
export type Spell = Row &
	Readonly<Record<'season' | 'hour' | 'hours' | 'words' | 'faith' | 'rate', number>> & { title: string };

const about = new Map(episodes.filter(({ series }) => series === 'ds9').map((one) => [one.file, one]));

/** Every episode in broadcast order; one of two hours is one. */
export const hours: readonly Spell[] = vocabulary
	.filter(({ series }) => series === 'ds9')
	.map(({ file, hour, hours, words, faith }) => {
		const { season, title } = about.get(file)!;
		return {
			id: `ds9-${file}`,
			season,
			hour,
			hours,
			title: typeset(title),
			words,
			faith,
			rate: (1000 * faith) / words
		};
	});
export const spoken = hours.filter(({ faith }) => faith > 0);
export const silent = hours.filter(({ faith }) => faith === 0);
/** Those of a list that are of a season. */
export const of = ({ season }: Spell, list: readonly Spell[]) => list.filter((one) => one.season === season);

/** The means: terms per 1,000 of all words of a season. */
export const seasons: readonly Spell[] = groups(hours, ({ season }) => season).map(([season, own]) => {
	const total = (key: 'words' | 'faith' | 'hours') => sum(own, (one) => one[key]);
	const [words, faith] = [total('words'), total('faith')];
	const title = `Season ${season}, ${own.length} episodes`;
	return {
		id: `season-${season}`,
		season,
		hour: own[0]!.hour,
		hours: total('hours'),
		title,
		words,
		faith,
		rate: (1000 * faith) / words
	};
});
/** From where to where on the axis of hours. */
export const spell = ({ hour, hours }: Spell) => [hour, hour + hours] as const;
/** The one level that is drawn across the hours, per 1,000 words. */
export const level = 10;
export const lastHour = spell(seasons.at(-1)!)[1];

export const columns: readonly Column[] = [
	{ key: 'season', label: 'Season', kind: 'fact' },
	{ key: 'hour', label: 'First hour', kind: 'fact' },
	{ key: 'hours', label: 'Hours', kind: 'fact', unit: 'hours' },
	{ key: 'title', label: 'Episode', kind: 'fact' },
	{ key: 'words', label: 'Words', kind: 'measured', unit: 'words' },
	{ key: 'faith', label: 'Words of the faith', kind: 'measured', unit: 'terms' },
	{
		key: 'rate',
		label: 'Per 1,000 words',
		kind: 'measured',
		unit: 'terms per 1,000 spoken words',
		print: (value) => decimal(Number(value))
	}
];
