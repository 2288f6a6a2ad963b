import { group } from 'd3';
import { cast } from '../cast.ts';
import type { CastHour } from '../cast-hours.ts';
import { wordsOf, type Aired } from './aired.ts';

/** Words, lines and scenes of each of the cast in every episode of their series in which they speak, in broadcast order. */
export function castHours(all: readonly Aired[]): CastHour[] {
	const spoken = all.map((episode) => ({ ...episode, by: group(episode.lines, ({ speaker }) => speaker.name) }));
	return cast.flatMap(({ series, id, speaker }) =>
		spoken.flatMap(({ series: own, file, hour, hours, by }) => {
			const said = own === series ? by.get(speaker) : undefined;
			if (!said) return [];
			const scenes = new Set(said.map(({ scene }) => scene)).size;
			return [{ series, character: id, file, hour, hours, words: wordsOf(said), lines: said.length, scenes }];
		})
	);
}
