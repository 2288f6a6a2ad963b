import { sum } from 'd3';
import { expect, test } from 'vitest';
import { siskoDukat } from './sisko-dukat.ts';

// Expected figures: an independent count of the same transcripts (audit, section 4 of the research notes).
test('Sisko and Dukat share 65 scenes, none in 39 hours, and then one', () => {
	const met = siskoDukat.filter(({ scenes }) => scenes > 0);
	expect(met.length).toBe(20);
	expect(sum(met.slice(0, -1), ({ scenes }) => scenes)).toBe(65);
	expect(met.at(-1)).toMatchObject({ file: 's07e25', scenes: 1, words: 213 });
	expect([met.at(-2)!.hour + 1, met.at(-1)!.hour - 1]).toEqual([136, 174]);
	expect(sum(met, ({ words }) => words)).toBe(9821);
	expect(siskoDukat.filter(({ hour }) => hour > 135 && hour < 175).length).toBe(8);
});
