import { expect, test } from 'vitest';
import { agreement } from './agreement.ts';
import { finaleReadings } from './finale-readings.ts';

test('kappa of a small table worked out by hand', () => {
	// 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: agreement 0.7, chance 0.5, kappa 0.4
	const pairs = [
		...Array<[string, string]>(20).fill(['yes', 'yes']),
		...Array<[string, string]>(5).fill(['yes', 'no']),
		...Array<[string, string]>(10).fill(['no', 'yes']),
		...Array<[string, string]>(15).fill(['no', 'no'])
	];
	expect(agreement(pairs)).toEqual({ n: 50, same: 0.7, kappa: expect.closeTo(0.4, 10) });
});

test('nothing to compare is an error', () => {
	expect(() => agreement([])).toThrow('no readings');
	expect(() => agreement([['a', 'a']])).toThrow('undefined');
});

test.each([
	['ds9', 62, 0.79],
	['voy', 72, 0.77],
	['tng', 67, 0.76]
])('the two readings of %s agree as the reliability study found', (series, n, kappa) => {
	const rows = finaleReadings.filter((row) => row.series === series);
	const found = agreement(rows.map((row) => [row.mode_first, row.mode_second]));
	expect(found.n).toBe(n);
	expect(found.kappa).toBeCloseTo(kappa, 2);
});

test('all 201 scenes: kappa 0.78, the same mode in 83 %', () => {
	const found = agreement(finaleReadings.map((row) => [row.mode_first, row.mode_second]));
	expect(found.kappa).toBeCloseTo(0.78, 2);
	expect(found.same).toBeCloseTo(0.83, 2);
});
