import { expect, test } from 'vitest';
import { characterHours } from './character-hours.ts';
import { characters } from './characters.ts';
import { episodes } from './episodes.ts';

const ds9 = episodes.filter(({ series }) => series === 'ds9');
const seasonOf = new Map(ds9.map(({ hour_start, season }) => [hour_start, season]));

// Expected figures: an independent count of the same transcripts, per season; no difference was found.
const expected: [string, number[]][] = [
	['sisko', [15599, 15840, 18667, 16006, 13522, 11826, 9697]],
	['kira', [8808, 9649, 8933, 8309, 7396, 8078, 6287]],
	['odo', [8126, 8213, 9842, 7692, 9518, 4683, 5179]],
	['bashir', [6461, 9432, 10821, 8063, 7122, 7959, 11043]],
	['jadzia', [4813, 8845, 7611, 6227, 7911, 6379, 49]],
	['ezri', [0, 0, 0, 0, 0, 0, 10014]],
	['obrien', [8711, 7114, 7403, 6489, 7714, 6221, 6248]],
	['quark', [5788, 10827, 8935, 8061, 8529, 9426, 4916]],
	['worf', [0, 0, 0, 7335, 5969, 4119, 4137]],
	['jake', [1606, 1878, 2353, 3942, 3432, 1871, 790]],
	['nog', [1003, 666, 1386, 1624, 2561, 2308, 2805]],
	['garak', [533, 3405, 5137, 2863, 4397, 2455, 2864]],
	['dukat', [533, 2753, 2159, 3881, 2271, 5055, 3564]],
	['damar', [0, 0, 0, 285, 111, 1659, 2701]],
	['winn', [577, 1198, 1692, 0, 896, 761, 2502]],
	['weyoun', [0, 0, 0, 849, 1134, 2553, 4557]],
	['founder', [0, 0, 1659, 578, 0, 1076, 1488]],
	['martok', [0, 0, 0, 0, 1953, 1856, 2550]],
	['rom', [524, 1143, 2424, 3121, 2055, 1553, 1369]],
	['kasidy', [0, 0, 293, 1309, 219, 313, 1865]],
	['vic', [0, 0, 0, 0, 0, 1787, 2964]],
	['ziyal', [0, 0, 0, 699, 381, 716, 0]],
	['eddington', [0, 0, 793, 1443, 2836, 0, 0]]
];

test('everybody is counted', () => {
	expect(expected.map(([id]) => id)).toEqual(characters.map(({ id }) => id));
});

test.each(expected)('%s speaks as many words in each season as were counted independently', (id, seasons) => {
	const own = characterHours.filter(({ character }) => character === id);
	const sums = seasons.map((_, i) =>
		own.filter(({ hour }) => seasonOf.get(hour) === i + 1).reduce((sum, { words }) => sum + words, 0)
	);
	expect(sums).toEqual(seasons);
});

test('words of a two-hour episode stay together on its two hours', () => {
	const hours = new Map(ds9.map((episode) => [episode.hour_start, episode.episodes]));
	for (const row of characterHours) expect(row.hours).toBe(hours.get(row.hour));
	expect(
		[...new Set(characterHours.filter((row) => row.hours === 2).map(({ hour }) => hour))].sort((a, b) => a - b)
	).toEqual([1, 73, 175]);
});
