import { describe, expect, it } from 'vitest';
import { episodes } from './episodes.ts';
import { series } from './provenance.ts';

const ds9 = episodes.filter((episode) => episode.series === 'ds9');
const code = (season: number, episode: number) =>
	`s${String(season).padStart(2, '0')}e${String(episode).padStart(2, '0')}`;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

// Expected figures: an independent count of the same transcripts (audit, sections 1 and 6 of the research notes).
describe('episodes', () => {
	it.each([
		['ds9', 173, 176, 794_672],
		['voy', 160, 172, 799_848],
		['tng', 176, 178, 762_179]
	] as const)('of %s: %i files, %i hours, %i words', (name, files, hours, words) => {
		const own = episodes.filter((episode) => episode.series === name);
		expect(own.length).toBe(files);
		expect(sum(own.map((episode) => episode.episodes))).toBe(hours);
		expect(sum(own.map((episode) => episode.words))).toBe(words);
	});

	it.each(series)('of %s follow each other without a gap', (name) => {
		let hour = 0;
		for (const episode of episodes.filter((episode) => episode.series === name)) {
			expect(episode.hour_start).toBe(hour + 1);
			expect(episode.hour_end).toBe(hour + episode.episodes);
			hour = episode.hour_end;
		}
	});

	it('of Deep Space Nine: eight pairs were shown in another order than they were filed', () => {
		const moved = ds9.filter(({ file, season, episode }) => file !== code(season, episode));
		expect(moved.map(({ file, season, episode, title }) => [code(season, episode), file, title])).toEqual([
			['s01e03', 's01e04', 'Past Prologue'],
			['s01e04', 's01e03', 'A Man Alone'],
			['s03e19', 's03e20', 'Through the Looking Glass'],
			['s03e20', 's03e19', 'Improbable Cause'],
			['s04e03', 's04e04', 'The Visitor'],
			['s04e04', 's04e03', 'Hippocratic Oath'],
			['s04e23', 's04e24', 'To the Death'],
			['s04e24', 's04e23', 'The Quickening'],
			['s05e05', 's05e06', 'The Assignment'],
			['s05e06', 's05e05', 'Trials and Tribble-ations'],
			['s06e02', 's06e03', 'Rocks and Shoals'],
			['s06e03', 's06e02', 'Sons and Daughters'],
			['s06e13', 's06e14', 'Far Beyond the Stars'],
			['s06e14', 's06e13', 'One Little Ship'],
			['s07e15', 's07e16', 'Badda-Bing, Badda-Bang'],
			['s07e16', 's07e15', 'Inter Arma Enim Silent Leges']
		]);
	});

	it('of Deep Space Nine: three fill two hours', () => {
		const doubles = ds9.filter((episode) => episode.episodes === 2);
		expect(doubles.map(({ file, title, hour_start, hour_end }) => [file, title, hour_start, hour_end])).toEqual([
			['s01e01', 'Emissary', 1, 2],
			['s04e01', 'The Way of the Warrior', 73, 74],
			['s07e25', 'What You Leave Behind', 175, 176]
		]);
	});
});
