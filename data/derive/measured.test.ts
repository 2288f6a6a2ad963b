import { expect, it } from 'vitest';
import { castHours } from './cast-hours.ts';
import { inventedEpisode } from './invented.ts';
import { pairs, siskoDukat } from './pairs.ts';
import { vocabulary } from './vocabulary.ts';

const first = inventedEpisode('ds9', 's01e02', [
	[
		['SISKO', 'One two.'],
		['DUKAT', 'One.'],
		['SISKO', 'Three.']
	],
	[
		['SISKO', 'Four.'],
		['NOG', 'Sir, I sell latinum, sir.']
	]
]);
const second = inventedEpisode('ds9', 's01e05', [[['DUKAT', 'The prophets went home.']]]);
const mirror = inventedEpisode('ds9', 's02e23', [[], [], [['SISKO', 'Not I.']]], 2);
const all = [first, second, mirror];

it('counts words, lines and scenes of a person, and not those of the double', () => {
	const rows = castHours(all).map(({ character, file, words, lines, scenes }) => [
		character,
		file,
		words,
		lines,
		scenes
	]);
	expect(rows).toEqual([
		['sisko', 's01e02', 4, 3, 2],
		['dukat', 's01e02', 1, 1, 1],
		['dukat', 's01e05', 4, 1, 1],
		['nog', 's01e02', 5, 1, 1]
	]);
});

it('adds meetings up season by season', () => {
	const rows = pairs([first, { ...first, file: 's01e09' }, { ...first, season: 3 }]);
	expect(rows.filter(({ b }) => b === 'dukat')).toEqual([
		{ series: 'ds9', a: 'sisko', b: 'dukat', season: 1, episodes: 2, scenes: 2, turns: 4, words: 8 },
		{ series: 'ds9', a: 'sisko', b: 'dukat', season: 3, episodes: 1, scenes: 1, turns: 2, words: 4 }
	]);
});

it('says of every episode with Dukat whether Sisko meets him', () => {
	expect(siskoDukat(all).map(({ file, dukat, scenes, words }) => [file, dukat, scenes, words])).toEqual([
		['s01e02', 1, 1, 4],
		['s01e05', 4, 0, 0]
	]);
});

it('counts the trade and ranks of Nog only where he speaks', () => {
	const [spoken, silent] = vocabulary(all);
	expect(spoken).toMatchObject({ nog_words: 5, nog_trade: 2, nog_rank: 2, faith: 0 });
	expect(silent).toMatchObject({ nog_words: null, nog_trade: null, nog_rank: null, faith: 1, people: 1, home: 1 });
});
