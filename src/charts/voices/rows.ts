/** The rows of a view: the seasons of the person picked out, then everybody else's, then that person's episodes. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { decimal, percent } from '#lib/chart/number.ts';
import type { Cell } from '#lib/table/columns.ts';
import { nogWords, people, personOf, type Person } from './data.ts';
import type { VoicesView } from './view.ts';

/** A season of a person, or of Nog's words. */
export type SeasonRow = Row & { season: number; share: number; rank: number; words: number };
export type NogRow = Row &
	Readonly<Record<'season' | 'words' | 'trade' | 'trade_rate' | 'ranks' | 'rank_rate', number>>;

export const seasonsOf = ({ id, name, parts }: Person): readonly SeasonRow[] =>
	parts.map(({ season, words, share, rank }) => ({
		id: `${id}-${season}`,
		person: name,
		season,
		hour: null,
		title: null,
		words,
		share,
		rank
	}));

const episodesOf = ({ id, name, episodes }: Person): readonly Row[] =>
	episodes.map(({ file, hour, title, words }) => ({
		id: `${id}-${file}`,
		person: name,
		season: null,
		hour,
		title,
		words,
		share: null,
		rank: null
	}));

export const nogRows: readonly NogRow[] = nogWords.map(
	({ season, words, trade, rank, sir, tradeRate, rankRate, most }) => ({
		id: `nog-words-${season}`,
		season,
		words,
		trade,
		trade_rate: tradeRate,
		trade_most: most.trade,
		trade_most_in: most.title,
		trade_without: most.rateWithout,
		ranks: rank,
		sir,
		rank_rate: rankRate
	})
);

export function rows({ draw, who }: VoicesView): readonly Row[] {
	if (draw === 'nog-words') return nogRows;
	const subject = personOf(who);
	return [subject, ...people.filter((one) => one !== subject)].flatMap<Row>(seasonsOf).concat(episodesOf(subject));
}

const asRate = (value: Cell) => decimal(Number(value));
const unit = 'per 1,000 of his words';
const season: Column = { key: 'season', label: 'Season', kind: 'fact' };
const ofNog: readonly Column[] = [
	season,
	{ key: 'words', label: 'Words of Nog', kind: 'measured', unit: 'words' },
	{ key: 'trade', label: 'Trade words', kind: 'measured', unit: 'words' },
	{ key: 'trade_rate', label: 'Trade per 1,000', kind: 'measured', unit, print: asRate },
	{ key: 'trade_most', label: 'Of them in one episode', kind: 'measured', unit: 'words' },
	{ key: 'trade_most_in', label: 'That episode', kind: 'fact' },
	{ key: 'trade_without', label: 'Trade per 1,000 without it', kind: 'measured', unit, print: asRate },
	{ key: 'ranks', label: 'Rank words', kind: 'measured', unit: 'words' },
	{ key: 'sir', label: 'Of them “sir”', kind: 'measured', unit: 'words' },
	{ key: 'rank_rate', label: 'Rank per 1,000', kind: 'measured', unit, print: asRate }
];
const ofPeople: readonly Column[] = [
	{ key: 'person', label: 'Person', kind: 'fact' },
	season,
	{ key: 'hour', label: 'First hour', kind: 'fact' },
	{ key: 'title', label: 'Episode', kind: 'fact' },
	{ key: 'words', label: 'Words', kind: 'measured', unit: 'words' },
	{
		key: 'share',
		label: 'Share of the season',
		kind: 'measured',
		unit: 'share of words, 0 to 1',
		print: (value) => (value === null ? '' : percent(Number(value)))
	},
	{ key: 'rank', label: 'Place among thirty', kind: 'measured' }
];
export const columns = ({ draw }: VoicesView) => (draw === 'nog-words' ? ofNog : ofPeople);
