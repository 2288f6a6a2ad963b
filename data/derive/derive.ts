import { writeFileSync } from 'node:fs';
import { derived } from './derived.ts';
import { transcripts } from './transcripts.ts';

/** Counts every measured table anew: `npm run derive -- <folder of transcripts>`. */
export default async function derive([folder]: readonly string[]): Promise<void> {
	if (!folder) throw new Error('Where are the transcripts? npm run derive -- <folder with ds9, voy and tng>');
	const start = performance.now();
	console.log(`Reading ${folder}`);
	const all = transcripts(folder, progress);
	console.log(`Counting ${all.length} files`);
	for (const [name, text] of Object.entries(derived(all))) {
		writeFileSync(`data/${name}.csv`, text);
		console.log(`data/${name}.csv: ${text.split('\n').length - 2} rows`);
	}
	console.log(`Done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Says on stderr how far the reading is, every so many files and at the end. */
function progress(read: number, all: number): void {
	if (read % 60 === 0 || read === all) process.stderr.write(`read ${read} of ${all} files\n`);
}
