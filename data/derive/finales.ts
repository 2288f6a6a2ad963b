import { group } from 'd3';
import type { FinaleScene } from '../finale-scenes.ts';
import type { FinaleSpeaker } from '../finale-speakers.ts';
import type { FinaleVoice } from '../finale-voices.ts';
import { heading } from './clean.ts';
import { lines, type Line } from './lines.ts';
import type { Transcript } from './transcripts.ts';

/** The file that holds the finale: the same name in all three series. */
export const finale = 's07e25';

/** One row per scene, silent ones included. */
export function scenes(transcript: Transcript): FinaleScene[] {
	const spoken = lines(transcript);
	return transcript.scenes.map(({ location }, scene) => ({
		series: transcript.series,
		scene,
		location: heading(location),
		...total(spoken.filter((line) => line.scene === scene))
	}));
}

/** One row per speaker and scene, most words first within a scene, then by name. */
export function speakers(transcript: Transcript): FinaleSpeaker[] {
	const spoken = group(lines(transcript), ({ scene }) => scene);
	return [...spoken].flatMap(([scene, all]) =>
		[...group(all, ({ speaker }) => speaker.name)]
			.map(([speaker, said]) => ({
				series: transcript.series,
				scene,
				speaker,
				extra: said[0]?.speaker.extra ? ('yes' as const) : null,
				...total(said)
			}))
			.sort((a, b) => b.words - a.words || (a.speaker < b.speaker ? -1 : 1))
	);
}

/** One row per speaker of the whole finale, most words first, then by name. */
export function voices(transcript: Transcript): FinaleVoice[] {
	return [...group(lines(transcript), ({ speaker }) => speaker.name)]
		.map(([speaker, said]) => ({
			series: transcript.series,
			speaker,
			extra: said[0]?.speaker.extra ? ('yes' as const) : null,
			...total(said),
			scenes: new Set(said.map(({ scene }) => scene)).size
		}))
		.sort((a, b) => b.words - a.words || (a.speaker < b.speaker ? -1 : 1));
}

function total(spoken: readonly Line[]): { words: number; lines: number } {
	return { words: spoken.reduce((sum, { words }) => sum + words, 0), lines: spoken.length };
}
