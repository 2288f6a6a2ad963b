import { sum } from 'd3';
import { expect, test } from 'vitest';
import { castHours } from './cast-hours.ts';
import { episodes } from './episodes.ts';
import { pairs } from './pairs.ts';
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

test('they meet as often as the table pairs says', () => {
	const seasonOf = new Map(episodes.filter(({ series }) => series === 'ds9').map(({ file, season }) => [file, season]));
	const rows = pairs.filter(({ series, a, b }) => series === 'ds9' && a === 'sisko' && b === 'dukat');
	expect(rows.length).toBe(7);
	for (const { season, episodes, scenes, turns, words } of rows) {
		const met = siskoDukat.filter((row) => row.scenes > 0 && seasonOf.get(row.file) === season);
		expect([met.length, sum(met, (row) => row.scenes)]).toEqual([episodes, scenes]);
		expect([sum(met, (row) => row.turns), sum(met, (row) => row.words)]).toEqual([turns, words]);
	}
});

test('the words of Dukat are those of the table cast-hours', () => {
	const own = castHours.filter(({ series, character }) => series === 'ds9' && character === 'dukat');
	expect(siskoDukat.map(({ file, dukat }) => [file, dukat])).toEqual(own.map(({ file, words }) => [file, words]));
});
