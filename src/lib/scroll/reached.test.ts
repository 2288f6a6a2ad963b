import { expect, test } from 'vitest';
import { reached } from './reached.ts';

test('the last step past the line counts', () => {
	expect(reached([-900, -100, 700], 480)).toBe(1);
	expect(reached([-900, -100, 480], 480)).toBe(2);
});

test('before any step and after all of them', () => {
	expect(reached([800, 1600], 480)).toBe(0);
	expect(reached([-1600, -800], 480)).toBe(1);
});
