import { sum } from 'd3';
import { expect, test } from 'vitest';
import { cast } from './cast.ts';
import { castHours } from './cast-hours.ts';
import { characterHours } from './character-hours.ts';
import { characters } from './characters.ts';
import { ensembleHours } from './ensemble-hours.ts';
import { finaleVoices } from './finale-voices.ts';
import { pairs } from './pairs.ts';

test('the people of the arcs have the same id, name and speaker in the cast', () => {
	for (const { id, name, speaker } of characters) expect(cast).toContainEqual({ series: 'ds9', id, name, speaker });
	expect(['ds9', 'voy'].map((name) => cast.filter(({ series }) => series === name).length)).toEqual([30, 16]);
});

test('character-hours and cast-hours agree on every row that both have', () => {
	const shared = castHours.filter(
		({ series, character }) => series === 'ds9' && characters.some(({ id }) => id === character)
	);
	const plain = shared.map(({ character, hour, hours, words }) => `${character} ${hour} ${hours} ${words}`);
	const other = characterHours.map(({ character, hour, hours, words }) => `${character} ${hour} ${hours} ${words}`);
	expect(plain.toSorted()).toEqual(other.toSorted());
});

test('cast-hours and finale-voices agree on the finales', () => {
	const finale = castHours.filter(({ file }) => file === 's07e25');
	expect(finale.length).toBeGreaterThan(30);
	for (const { series, character, words, lines, scenes } of finale) {
		const { speaker } = cast.find((person) => person.series === series && person.id === character)!;
		expect(finaleVoices).toContainEqual({ series, speaker, extra: null, words, lines, scenes });
	}
});

test('nobody is in more scenes than lines, and the cast says no more than is spoken', () => {
	for (const { words, lines, scenes } of castHours) expect(scenes <= lines && lines <= words).toBe(true);
	for (const { series, file, words } of ensembleHours) {
		const own = castHours.filter((row) => row.series === series && row.file === file);
		expect(sum(own, (row) => row.words)).toBeLessThanOrEqual(words);
	}
});

test('a pair shares no more scenes than either has, and stands in the order of the cast', () => {
	const order = new Map(cast.map(({ series, id }, at) => [`${series} ${id}`, at]));
	for (const { series, a, b, scenes } of pairs) {
		expect(order.get(`${series} ${a}`)).toBeLessThan(order.get(`${series} ${b}`)!);
		for (const id of [a, b]) {
			const own = castHours.filter((row) => row.series === series && row.character === id);
			expect(scenes).toBeLessThanOrEqual(sum(own, (row) => row.scenes));
		}
	}
});
