import { describe, expect, it, test } from 'vitest';
import { readTwice } from './arc-readings.ts';
import { arcs, components } from './arcs.ts';
import { characters } from './characters.ts';
import { episodes } from './episodes.ts';

const ds9 = episodes.filter(({ series }) => series === 'ds9');
const counted = arcs.filter(({ alternate }) => alternate === null);

test('278 turning points of 23 people, two of them alternate', () => {
	expect([arcs.length, characters.length, arcs.length - counted.length]).toEqual([278, 23, 2]);
	expect(new Set(arcs.map(({ character }) => character))).toEqual(new Set(characters.map(({ id }) => id)));
});

describe.each(characters)('$id', ({ id }) => {
	const own = arcs.filter(({ character }) => character === id);

	it('has ids that count its points, in order of the story', () => {
		expect(own.map((point) => point.id)).toEqual(own.map((_, i) => `${id}-${String(i + 1).padStart(2, '0')}`));
		expect(own.map(({ hour }) => hour)).toEqual(own.map(({ hour }) => hour).sort((a, b) => a - b));
		expect(new Set(own.map(({ hour }) => hour)).size).toBe(own.length);
	});

	it('stands in the hours of its files, a second turn half an hour later', () => {
		for (const { id, hour, file, scene } of own) {
			const episode = ds9.find((one) => one.file === file)!;
			expect(hour * 2, id).toBe(Math.round(hour * 2));
			expect(Math.floor(hour), id).toBeGreaterThanOrEqual(episode.hour_start);
			expect(Math.floor(hour), id).toBeLessThanOrEqual(episode.hour_end);
			expect(scene, id).toBeLessThan(episode.scenes);
		}
	});
});

test.each(arcs)('$id: fortune is the sum of its five parts, and everything stays on its scale', (point) => {
	const parts = components.map((part) => point[part]);
	expect(parts.reduce((a, b) => a + b, 0)).toBe(point.fortune);
	for (const part of parts) expect([-1, -0.5, 0, 0.5, 1]).toContain(part);
	for (const value of [point.fortune, point.belonging, point.fortune_second ?? 0, point.belonging_second ?? 0])
		expect(Math.abs(value)).toBeLessThanOrEqual(5);
});

// Expected figures: the reliability study (research notes, second reading of the arcs).
describe('the second reading', () => {
	const read = arcs.filter(({ fortune_second: second }) => second !== null);
	// As both gave it: a score that was put right since counts as it was.
	const off = (key: 'fortune' | 'belonging') => readTwice(key).map(([one, other]) => Math.abs(one - other));
	const share = (all: readonly number[], most: number) =>
		Math.round((100 * all.filter((one) => one <= most).length) / all.length);

	it('scores 68 points, three of each person but one', () => {
		expect(read.length).toBe(68);
		const each = characters.map(({ id }) => read.filter(({ character }) => character === id).length);
		expect(each.toSorted()).toEqual([2, ...Array<number>(22).fill(3)]);
	});

	it('is within one point in 76 % for fortune and 71 % for belonging', () => {
		expect([share(off('fortune'), 0.5), share(off('fortune'), 1)]).toEqual([49, 76]);
		expect([share(off('belonging'), 0.5), share(off('belonging'), 1)]).toEqual([37, 71]);
	});

	it('has the opposite sign in seven points', () => {
		expect(readTwice('fortune').filter(([one, other]) => one * other < 0).length).toBe(7);
	});
});
