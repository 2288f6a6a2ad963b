import { sum } from 'd3';
import { expect, test } from 'vitest';
import { ensembleHours, type EnsembleHour } from './ensemble-hours.ts';
import { episodes } from './episodes.ts';
import { series, type Series } from './provenance.ts';

const seasonOf = new Map(episodes.map(({ series, file, season }) => [`${series} ${file}`, season]));
type Part = 'regular' | 'recurring' | 'carried';

/** Share of the words of some episodes, in per cent with one decimal. */
const percent = (rows: readonly EnsembleHour[], part: Part) =>
	Number(((100 * sum(rows, (row) => row[part])) / sum(rows, ({ words }) => words)).toFixed(1));
const bySeason = (name: Series, part: Part) =>
	[1, 2, 3, 4, 5, 6, 7].map((season) =>
		percent(
			ensembleHours.filter(({ series, file }) => series === name && seasonOf.get(`${series} ${file}`) === season),
			part
		)
	);
const finaleOf = (name: Series) => ensembleHours.findLast((row) => row.series === name)!;

// Expected figures: an independent count of the same transcripts (audit, section 8 of the research notes); where
// that differs, the table in data/README.md says why.
test('guests take over Deep Space Nine, and not Voyager', () => {
	expect(bySeason('ds9', 'recurring')).toEqual([6.7, 11, 17.1, 17.9, 20.4, 23.1, 30.3]);
	expect(bySeason('voy', 'recurring')).toEqual([3.3, 4.5, 0.8, 0.4, 1.5, 4.6, 3.9]);
	expect(series.map((name) => percent([finaleOf(name)], 'recurring'))).toEqual([50.1, 4.6, 12]);
	expect(percent([finaleOf('ds9')], 'regular')).toBe(44.1);
});

test('guests stay on in Deep Space Nine, and not in Voyager', () => {
	expect(bySeason('ds9', 'carried')).toEqual([1.3, 4.6, 8.8, 4.4, 5, 10.3, 19.9]);
	expect(bySeason('voy', 'carried')).toEqual([2.6, 1.3, 0.6, 0.3, 0.6, 1.2, 1.1]);
	expect(percent([finaleOf('ds9')], 'carried')).toBe(40.3);
});

test('no episode of the three series has more effective speakers than the finale of Deep Space Nine', () => {
	expect(finaleOf('ds9').effective).toBe(Math.max(...ensembleHours.map(({ effective }) => effective)));
});
