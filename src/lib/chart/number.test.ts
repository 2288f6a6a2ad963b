import { expect, it } from 'vitest';
import { count } from './number.ts';

it('writes whole numbers as British English does', () => {
	const british = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
	for (const value of [
		0,
		0.5,
		1.5,
		12,
		999.5,
		-1,
		-1234.5,
		...Array.from({ length: 13 }, (_, i) => 1234567890123 / 10 ** i)
	])
		expect(count(value)).toBe(british.format(value));
});
