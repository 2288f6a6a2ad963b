import { tables } from '../tables.ts';
import { digestsOf, keepDigests, keptDigests } from './digests.ts';

/** Takes the digests of tables anew after cells were changed on purpose: `npm run digest`. Counts are left to derive. */
export default function digest(): void {
	const kept = keptDigests();
	const changed = keepDigests(digestsOf(tables, kept), kept);
	for (const name of changed) console.log(`data/${name}.csv: its new digest is kept`);
	if (!changed.length) console.log('Every table is as its digest says');
}
