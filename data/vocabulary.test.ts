import { castHours } from './cast-hours.ts';
import { mean, sum } from 'd3';
import { expect, test } from 'vitest';
import { episodes } from './episodes.ts';
import { series } from './provenance.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';

type Terms = 'tech' | 'tactical' | 'people' | 'faith' | 'dominion' | 'nog_trade' | 'nog_rank';
const seasonOf = new Map(episodes.map(({ series, file, season }) => [`${series} ${file}`, season]));
const ds9 = vocabulary.filter((row) => row.series === 'ds9');
const per1000 = (row: Vocabulary, terms: Terms) => (1000 * row[terms]!) / row.words;
const seasons = [1, 2, 3, 4, 5, 6, 7].map((season) => ds9.filter(({ file }) => seasonOf.get(`ds9 ${file}`) === season));

// Expected figures: an independent count of the same transcripts (audit, sections 6 and 8 of the research notes).
test.each([
	['tech', [5.1, 13.6, 7.6], [3.2, 17.4, 21.2]],
	['people', [16.4, 12.4, 14.1], [19.1, 18.6, 7.9]]
] as const)('%s per 1,000 words: means of three series, and their finales', (terms, means, finales) => {
	const own = series.map((name) => vocabulary.filter((row) => row.series === name));
	expect(own.map((rows) => Number(mean(rows, (row) => per1000(row, terms))!.toFixed(1)))).toEqual(means);
	expect(own.map((rows) => Number(per1000(rows.at(-1)!, terms).toFixed(1)))).toEqual(finales);
});

test('the faith and the enemy are named as often as was counted independently', () => {
	const rate = (rows: readonly Vocabulary[], terms: Terms) =>
		Number(((1000 * sum(rows, (row) => row[terms])) / sum(rows, ({ words }) => words)).toFixed(2));
	expect([rate(seasons[0]!, 'faith'), rate(seasons[6]!, 'faith')]).toEqual([0.6, 1.84]);
	expect([0, 5, 6].map((at) => rate(seasons[at]!, 'dominion'))).toEqual([0, 1.98, 1.27]);
	const naming = seasons.map((rows) => rows.filter(({ dominion }) => dominion > 0).length);
	expect(naming).toEqual([0, 4, 14, 10, 13, 24, 21]);
});

test('which people words are counted decides which finale has more', () => {
	const finale = (name: string) => vocabulary.findLast((row) => row.series === name)!;
	const rates = (terms: (row: Vocabulary) => number) =>
		['ds9', 'voy'].map((name) => Number(((1000 * terms(finale(name))) / finale(name).words).toFixed(1)));
	expect(rates(({ people }) => people)).toEqual([19.1, 18.6]);
	expect(rates(({ people, home }) => people - home)).toEqual([18.3, 15.7]);
	expect(rates(({ people, death }) => people - death)).toEqual([15.6, 17.9]);
	expect(rates(({ family }) => family)).toEqual([0.9, 4.3]);
});

test('most of Nog’s trade words of season 1 are from one episode, and most of his ranks in season 5 are “sir”', () => {
	const [first, fifth] = [seasons[0]!, seasons[4]!];
	const trade = first.map(({ file, nog_trade }) => [file, nog_trade ?? 0] as const);
	expect([sum(trade, ([, n]) => n), Math.max(...trade.map(([, n]) => n))]).toEqual([20, 17]);
	expect(trade.find(([, n]) => n === 17)![0]).toBe('s01e15');
	expect([sum(fifth, (row) => row.nog_rank ?? 0), sum(fifth, (row) => row.nog_sir ?? 0)]).toEqual([75, 53]);
});

test('Nog turns from trade to ranks', () => {
	const raw = (terms: Terms) => seasons.map((rows) => sum(rows, (row) => row[terms] ?? 0));
	const [trade, rank] = [raw('nog_trade'), raw('nog_rank')];
	expect(trade[0]).toBeGreaterThan(rank[0]!);
	expect(rank[4]).toBeGreaterThan(trade[4]!);
	expect(Math.max(...rank.slice(0, 4))).toBeLessThan(Math.min(...rank.slice(4)));
});

test('the words of Nog are those of the table cast-hours', () => {
	const nog = castHours.filter(({ character }) => character === 'nog');
	expect(ds9.filter((row) => row.nog_words !== null).map(({ file, nog_words }) => [file, nog_words])).toEqual(
		nog.map(({ file, words }) => [file, words])
	);
	expect(vocabulary.filter((row) => row.series !== 'ds9' && row.nog_words !== null)).toEqual([]);
});

test('home, death and family are parts of the people words, and “sir” of the ranks', () => {
	for (const { people, home, death, family, nog_rank, nog_sir } of vocabulary) {
		expect(home + death + family).toBeLessThanOrEqual(people);
		expect(nog_sir ?? 0).toBeLessThanOrEqual(nog_rank ?? 0);
	}
});
