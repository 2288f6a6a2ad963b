import { expect, test } from 'vitest';
import { rowOf } from './lookup.ts';

const rows = [
	{ series: 'ds9', file: 's07e25', words: 10 },
	{ series: 'voy', file: 's07e25', words: 20 }
];

test('a row is found by its key, and one that is not there is named', () => {
	expect(rowOf('hours', rows, { series: 'voy', file: 's07e25' })).toBe(rows[1]);
	expect(() => rowOf('hours', rows, { series: 'tng', file: 's07e25' })).toThrow(
		'data/hours.csv has no row with series "tng", file "s07e25"'
	);
});
