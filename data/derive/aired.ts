import { episodes, type Episode } from '../episodes.ts';
import { lines, type Line } from './lines.ts';
import type { Transcript } from './transcripts.ts';

/** An episode in its place in the story, with what is spoken in it. */
export interface Aired {
	readonly series: Episode['series'];
	readonly file: string;
	readonly season: number;
	/** First hour in the whole series, and how many hours it fills. */
	readonly hour: number;
	readonly hours: number;
	readonly lines: readonly Line[];
}

/** All episodes with their spoken lines, in broadcast order. @throws Error naming an episode without a transcript */
export function aired(all: readonly Transcript[]): Aired[] {
	const files = new Map(all.map((transcript) => [`${transcript.series} ${transcript.file}`, transcript]));
	return episodes.map(({ series, file, season, hour_start, episodes }) => {
		const transcript = files.get(`${series} ${file}`);
		if (!transcript) throw new Error(`data/episodes.csv: no transcript for ${series} ${file}`);
		return { series, file, season, hour: hour_start, hours: episodes, lines: lines(transcript) };
	});
}

/** How many words are spoken in some lines. */
export function wordsOf(said: readonly Line[]): number {
	return said.reduce((sum, { words }) => sum + words, 0);
}
