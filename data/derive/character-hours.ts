import { rollup } from 'd3';
import type { CharacterHour } from '../character-hours.ts';
import { characters } from '../characters.ts';
import { episodes } from '../episodes.ts';
import { lines } from './lines.ts';
import type { Transcript } from './transcripts.ts';

/**
 * Words of each known person in every episode of Deep Space Nine in which the person speaks, in broadcast order.
 * The words of a two-hour episode stay together on its first hour.
 */
export function characterHours(all: readonly Transcript[]): CharacterHour[] {
	const files = new Map(all.filter(({ series }) => series === 'ds9').map((one) => [one.file, spoken(one)]));
	const own = episodes.filter(({ series }) => series === 'ds9');
	return characters.flatMap(({ id, speaker }) =>
		own.flatMap(({ file, hour_start, episodes }) => {
			const words = files.get(file)?.get(speaker);
			return words ? [{ character: id, hour: hour_start, hours: episodes, words }] : [];
		})
	);
}

/** Words of a transcript by who is really speaking. */
function spoken(transcript: Transcript): Map<string, number> {
	return rollup(
		lines(transcript),
		(said) => said.reduce((sum, { words }) => sum + words, 0),
		({ speaker }) => speaker.name
	);
}
