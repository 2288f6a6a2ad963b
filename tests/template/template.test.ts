import { sum } from 'd3-array';
import { expect, it } from 'vitest';
import { episodes } from '#data/episodes.ts';
import { seasonsOf, series } from './data.ts';

it('words of the seasons are those of all episodes', () => {
	for (const of of series) {
		const own = episodes.filter((episode) => episode.series === of);
		expect(sum(seasonsOf(of), ({ words }) => words)).toBe(sum(own, ({ words }) => words));
	}
});
