import { writeFileSync } from 'node:fs';
import type { Columns } from '#lib/table/columns.ts';
import { readTable } from '#lib/table/read.ts';
import { tables } from '../tables.ts';
import { derived } from './derived.ts';
import { digestsOf, keepDigests, keptDigests } from './digests.ts';
import { transcripts } from './transcripts.ts';

/** Counts every measured table and its digest anew: `npm run derive -- <folder of transcripts>`. */
export default async function derive([folder]: readonly string[]): Promise<void> {
	if (!folder) throw new Error('Where are the transcripts? npm run derive -- <folder with ds9, voy and tng>');
	const start = performance.now();
	console.log(`Reading ${folder}`);
	const all = transcripts(folder, progress);
	console.log(`Counting ${all.length} files`);
	const texts = derived(all);
	for (const [name, text] of Object.entries(texts)) {
		writeFileSync(`data/${name}.csv`, text);
		console.log(`data/${name}.csv: ${text.split('\n').length - 2} rows`);
	}
	const now = tables.map((table) => {
		const text = texts[table.schema.name];
		return text ? { ...table, rows: readTable<Columns>(table.schema, text) } : table;
	});
	const kept = keptDigests();
	keepDigests(digestsOf(now, kept, Object.keys(texts)), kept);
	console.log(`Done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** Says on stderr how far the reading is, every so many files and at the end. */
function progress(read: number, all: number): void {
	if (read % 60 === 0 || read === all) process.stderr.write(`read ${read} of ${all} files\n`);
}
