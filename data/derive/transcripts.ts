import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { series, type Series } from '../provenance.ts';

/** One line as the transcript prints it: a label and what follows it. */
export interface Printed {
	readonly character: string;
	readonly line: string;
}

export interface Transcript {
	readonly series: Series;
	/** Name without extension, such as s07e25. */
	readonly file: string;
	readonly scenes: readonly { readonly location: string; readonly dialogue: readonly Printed[] }[];
}

/**
 * Every transcript in a folder that holds one folder per series, in order of series and file name.
 * @param progress is told after each file how many have been read, and of how many
 * @throws Error naming the file that is missing or has another shape
 */
export function transcripts(folder: string, progress?: (read: number, all: number) => void): Transcript[] {
	const files = series.flatMap((name) => paths(join(folder, name)).map((path) => ({ series: name, path })));
	return files.map(({ series, path }, at) => {
		const transcript = { series, file: basename(path, '.json'), scenes: scenes(path) };
		progress?.(at + 1, files.length);
		return transcript;
	});
}

function paths(folder: string): string[] {
	const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
	return files.sort().map((file) => join(folder, file));
}

function scenes(path: string): Transcript['scenes'] {
	const { scenes } = JSON.parse(readFileSync(path, 'utf8'));
	const fits =
		Array.isArray(scenes) &&
		scenes.every(
			({ location, dialogue }) =>
				typeof location === 'string' &&
				Array.isArray(dialogue) &&
				dialogue.every(({ character, line }) => typeof character === 'string' && typeof line === 'string')
		);
	if (!fits) throw new Error(`${path}: expected scenes, each with a location and lines of dialogue`);
	return scenes;
}
