import { expect, it } from 'vitest';
import { inventedEpisode } from './invented.ts';
import { meetings, turns } from './meetings.ts';

const { lines } = inventedEpisode('ds9', 's01e02', [
	[
		['HERON', 'One two.'],
		['HERON', 'Three.'],
		['IBIS', 'One.'],
		['HERON', 'One two three four.'],
		['CROW', 'Caw.'],
		['IBIS', 'One two.']
	],
	[
		['HERON', 'One.'],
		['CROW', 'Caw.']
	],
	[['IBIS', 'One two three.']]
]);

it('joins what one person says in a row to a turn', () => {
	expect(turns(lines.slice(0, 4))).toEqual([
		{ name: 'Heron', words: 3 },
		{ name: 'Ibis', words: 1 },
		{ name: 'Heron', words: 4 }
	]);
});

it('counts scenes shared by two, and exchanges with each turn counted once', () => {
	// Heron 3, Ibis 1, Heron 4 stand in a row; the second line of Ibis answers somebody else.
	expect(meetings(lines, ['Heron', 'Ibis'])).toEqual([
		{ a: 'Heron', b: 'Ibis', scenes: 1, aWords: 7, bWords: 3, turns: 2, words: 8 }
	]);
});

it('names the pairs in the order given', () => {
	const order = (names: string[]) => meetings(lines, names).map(({ a, b }) => `${a} ${b}`);
	expect(order(['Ibis', 'Heron', 'Crow'])).toEqual(['Ibis Heron', 'Ibis Crow', 'Heron Crow']);
	expect(order(['Crow', 'Heron'])).toEqual(['Crow Heron']);
	expect(order(['Crow'])).toEqual([]);
});
