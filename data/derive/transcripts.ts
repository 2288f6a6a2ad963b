import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
 * @throws Error naming the file that is missing or has another shape
 */
export function transcripts(folder: string): Transcript[] {
	return series.flatMap((name) =>
		readdirSync(join(folder, name))
			.filter((file) => file.endsWith('.json'))
			.sort()
			.map((file) => ({
				series: name,
				file: file.replace('.json', ''),
				scenes: scenes(join(folder, name, file))
			}))
	);
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
