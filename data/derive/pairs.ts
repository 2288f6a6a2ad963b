import { group, sum } from 'd3';
import { cast } from '../cast.ts';
import type { Pair } from '../pairs.ts';
import { series } from '../provenance.ts';
import type { SiskoDukat } from '../sisko-dukat.ts';
import { wordsOf, type Aired } from './aired.ts';
import { meetings } from './meetings.ts';

/** Every pair of the cast of one series that shares a scene, season by season, in the order of the cast. */
export function pairs(all: readonly Aired[]): Pair[] {
	return series.flatMap((name) => {
		const members = cast.filter(({ series }) => series === name);
		const names = members.map(({ speaker }) => speaker);
		const id = new Map(members.map(({ speaker, id }) => [speaker, id]));
		const met = all
			.filter(({ series }) => series === name)
			.flatMap(({ season, lines }) => meetings(lines, names).map((meeting) => ({ season, ...meeting })));
		const seasons = group(
			met,
			({ a }) => a,
			({ b }) => b,
			({ season }) => season
		);
		return names.flatMap((a) =>
			names.flatMap((b) =>
				[...(seasons.get(a)?.get(b) ?? [])].map(([season, shared]) => ({
					series: name,
					a: id.get(a)!,
					b: id.get(b)!,
					season,
					episodes: shared.length,
					scenes: sum(shared, ({ scenes }) => scenes),
					turns: sum(shared, ({ turns }) => turns),
					words: sum(shared, ({ words }) => words)
				}))
			)
		);
	});
}

/** Every episode of Deep Space Nine in which Dukat speaks, and what he shares with Sisko in it. */
export function siskoDukat(all: readonly Aired[]): SiskoDukat[] {
	return all.flatMap(({ series, file, hour, hours, lines }) => {
		const dukat = wordsOf(lines.filter(({ speaker }) => speaker.name === 'Dukat'));
		if (series !== 'ds9' || !dukat) return [];
		const [met] = meetings(lines, ['Sisko', 'Dukat']);
		const { scenes = 0, aWords = 0, bWords = 0, turns = 0, words = 0 } = met ?? {};
		return [{ file, hour, hours, dukat, scenes, sisko_shared: aWords, dukat_shared: bWords, turns, words }];
	});
}
