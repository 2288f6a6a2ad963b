import { expect, test } from 'vitest';
import { alpha, within } from './agreement.ts';
import { arcReadings, readTwice as both } from './arc-readings.ts';
import { arcs, components } from './arcs.ts';

const first = new Map(arcs.map((row) => [row.id, row]));

test('alpha of a published example: four readers, twelve units, some values missing', () => {
	// Krippendorff, "Computing Krippendorff's alpha-reliability" (2011): interval alpha 0.849.
	const units = [
		[1, 1, 1],
		[2, 2, 3, 2],
		[3, 3, 3, 3],
		[3, 3, 3, 3],
		[2, 2, 2, 2],
		[1, 2, 3, 4],
		[4, 4, 4, 4],
		[1, 1, 2, 1],
		[2, 2, 2, 2],
		[5, 5, 5],
		[1, 1],
		[3]
	];
	expect(alpha(units)).toBeCloseTo(0.849, 3);
});

test('nothing to compare is an error', () => {
	expect(() => alpha([])).toThrow('undefined');
	expect(() => alpha([[1], [2]])).toThrow('undefined');
	expect(() => alpha([[1, 1]])).toThrow('undefined');
});

test('nearness includes its limit', () => {
	expect(
		within(
			[
				[0, 1],
				[1, 0],
				[0, 1.5],
				[2, 2]
			],
			1
		)
	).toBe(0.75);
});

test('sixty-eight points of the arcs, three of each person and once two', () => {
	expect(arcReadings.length).toBe(68);
	const persons = new Map<string, number>();
	for (const { id } of arcReadings) {
		const { character } = first.get(id)!;
		persons.set(character, (persons.get(character) ?? 0) + 1);
	}
	expect([...persons.values()].sort()).toEqual([2, ...Array(22).fill(3)]);
});

test('the second fortune is the sum of its parts, and the same as in the table arcs', () => {
	for (const row of arcReadings) {
		expect(row.fortune).toBeCloseTo(
			components.reduce((sum, part) => sum + row[part], 0),
			10
		);
		expect([row.fortune, row.belonging]).toEqual([
			first.get(row.id)!.fortune_second,
			first.get(row.id)!.belonging_second
		]);
	}
	expect(arcs.filter(({ fortune_second }) => fortune_second !== null).length).toBe(arcReadings.length);
});

test('one point was put right after the comparison, and still counts as the first reader gave it', () => {
	const changed = arcReadings.filter(({ first_fortune }) => first_fortune !== null);
	expect(changed.map(({ id }) => id)).toEqual(['obrien-02']);
	expect(both('fortune')[arcReadings.indexOf(changed[0]!)]).toEqual([-3.5, 3]);
	expect(first.get('obrien-02')).toMatchObject({ fortune: 3, belonging: 3 });
});

// Expected figures: the reliability study of the research notes.
test.each([
	['fortune', 0.75, 0.49, 0.76],
	['belonging', 0.8, 0.37, 0.71]
] as const)('the two readings of %s agree as the reliability study found', (score, agree, half, one) => {
	expect(alpha(both(score))).toBeCloseTo(agree, 2);
	expect(within(both(score), 0.5)).toBeCloseTo(half, 2);
	expect(within(both(score), 1)).toBeCloseTo(one, 2);
});

test.each([
	['life', 0.62, 0.6, 0.93],
	['bonds', 0.62, 0.47, 0.88],
	['standing', 0.81, 0.65, 0.94],
	['want', 0.68, 0.46, 0.9],
	['mark', 0.43, 0.6, 0.93]
] as const)('the two readings of %s agree as the reliability study found', (score, agree, same, half) => {
	expect(alpha(both(score))).toBeCloseTo(agree, 2);
	expect(within(both(score), 0)).toBeCloseTo(same, 2);
	expect(within(both(score), 0.5)).toBeCloseTo(half, 2);
});
