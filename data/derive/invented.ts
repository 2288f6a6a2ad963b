import type { Series } from '../provenance.ts';
import type { Aired } from './aired.ts';
import { lines } from './lines.ts';
import type { Transcript } from './transcripts.ts';

/** Lines made up for a test: [label, text] per line, a list of lines per scene. */
export type Script = readonly (readonly (readonly [string, string])[])[];

/** A transcript for tests. No line of it comes from an episode. */
export function invented(series: Series, file: string, script: Script): Transcript {
	const scenes = script.map((scene) => ({
		location: 'A tree',
		dialogue: scene.map(([character, line]) => ({ character, line }))
	}));
	return { series, file, scenes };
}

/** An invented transcript as an episode of one hour in the first season. */
export function inventedEpisode(series: Series, file: string, script: Script, season = 1): Aired {
	return { series, file, season, hour: 1, hours: 1, lines: lines(invented(series, file, script)) };
}
