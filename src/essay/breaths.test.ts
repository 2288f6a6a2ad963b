import { expect, test } from 'vitest';
import { counted } from './breaths.ts';

test('the counter goes up by whole pixels, and stays between nothing and all', () => {
	expect(counted(0.5, 640_000, 1250)).toBe('400,000,000');
	expect(counted(0.0000016, 640_000, 1250)).toBe('1,250');
	expect(counted(0, 640_000, 1250)).toBe('0');
	expect(counted(1, 640_000, 1250)).toBe('800,000,000');
});
