import { episodes as known, type Episode } from '../episodes.ts';
import { lines } from './lines.ts';
import type { Transcript } from './transcripts.ts';

/**
 * The table of episodes with scenes and words counted anew; the facts stay as they are.
 * Joined by file, because file numbers are not broadcast numbers.
 * @throws Error naming a file without a row, or a row without a file
 */
export function episodes(all: readonly Transcript[]): Episode[] {
	const files = new Map(all.map((transcript) => [`${transcript.series} ${transcript.file}`, transcript]));
	const rows = known.map((episode) => {
		const key = `${episode.series} ${episode.file}`;
		const transcript = files.get(key);
		if (!transcript) throw new Error(`data/episodes.csv: no transcript for ${key}`);
		files.delete(key);
		const words = lines(transcript).reduce((sum, line) => sum + line.words, 0);
		return { ...episode, scenes: transcript.scenes.length, words };
	});
	const [extra] = files.keys();
	if (extra) throw new Error(`data/episodes.csv: no row for the transcript ${extra}`);
	return rows;
}
