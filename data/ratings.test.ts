import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { ratings } from './ratings.ts';

// Ratings of single episodes are not part of the project: who has them beside it gets this test, everybody else is told.
const folder = fileURLToPath(new URL('../../shared/research/', import.meta.url));
const here = existsSync(`${folder}imdb-ratings.csv`);
const title = here ? 'summing up anew' : 'summing up anew (skipped: no ratings in ../shared/research)';

const rating = (id: string) => ratings.find((one) => one.id === id)!;
const mean = (all: readonly number[]) => all.reduce((a, b) => a + b, 0) / all.length;
const round = (value: number) => Number(value.toFixed(2));
const codes = ['ds9', 'voy', 'tng', 'tos', 'ent', 'dsc', 'pic', 'ld', 'pro'] as const;

describe('ratings', () => {
	it('the finales are near a tie, the nine entries before them are not', () => {
		expect([rating('ds9-finale'), rating('voy-finale'), rating('tng-finale')].map((one) => one.rating)).toEqual([
			8.9, 8.6, 9.1
		]);
		expect([rating('ds9-run-up'), rating('voy-run-up')].map((one) => one.rating.toFixed(1))).toEqual(['8.0', '7.4']);
		expect([rating('ds9-finale').rank, rating('voy-finale').rank]).toEqual([8, 8]);
	});

	it('have a rank for finales only, a season for seasons only, and no entry of one that is not a finale', () => {
		for (const { id, scope, season, rank, tied, episodes, rating } of ratings) {
			expect([rank !== null, tied !== null, season !== null, episodes === 1], id).toEqual([
				scope === 'finale',
				scope === 'finale',
				scope === 'season',
				scope === 'finale'
			]);
			expect(rating >= 1 && rating <= 10, id).toBe(true);
		}
	});

	it('have one finale and one mean for every show', () => {
		const shows = (scope: string) => ratings.filter((one) => one.scope === scope).map(({ show }) => show);
		expect(shows('finale')).toEqual(shows('series'));
		expect(new Set(shows('finale')).size).toBe(46);
	});
});

describe.skipIf(!here)(title, () => {
	const read = (name: string) => csvParse(readFileSync(`${folder}${name}`, 'utf8'));

	it.each(codes)('gives the rows of %s', (code) => {
		const all = read('imdb-ratings.csv')
			.filter((row) => row.series === code.toUpperCase() && row.imdb_rating_2026_01)
			.map((row) => ({
				season: Number(row.season),
				entry: Number(row.imdb_ep),
				value: Number(row.imdb_rating_2026_01)
			}))
			.sort((a, b) => a.season - b.season || a.entry - b.entry);
		const values = all.map(({ value }) => value);
		const last = values.at(-1)!;
		const own = ratings.filter(({ id }) => id.startsWith(`${code}-`));
		for (const { scope, season, episodes, rating, rank, tied } of own) {
			const of = {
				series: values,
				season: all.filter((one) => one.season === season).map(({ value }) => value),
				'run-up': values.slice(-10, -1),
				finale: [last]
			}[scope];
			expect([episodes, rating]).toEqual([of.length, round(mean(of))]);
			if (scope !== 'finale') continue;
			expect(rank).toBe(1 + values.filter((value) => value > last).length);
			expect(tied).toBe(values.filter((value) => value === last).length);
		}
	});

	it('gives the finales of other shows', () => {
		const other = read('finales-imdb.csv').filter((row) => row.source!.includes('2022-09-05'));
		for (const { id, show, scope, episodes, rating, rank } of ratings.filter((one) => one.state === '2022-09')) {
			const row = other.find((one) => one.series!.replaceAll("'", '’') === show)!;
			if (scope === 'series') expect([episodes, rating], id).toEqual([Number(row.episodes), Number(row.series_mean)]);
			else expect([rating, rank], id).toEqual([Number(row.finale_rating), Number(row.finale_rank)]);
		}
	});
});
