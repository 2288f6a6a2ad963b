import { readFileSync, writeFileSync } from 'node:fs';
import { check, type Table } from '#lib/table/check.ts';
import { changedCounts, digestOf, type Digest } from '#lib/table/digest.ts';

/** The digests of tables by name, as the build holds tables against them. */
export type Digests = Readonly<Record<string, Digest>>;

const file = 'data/digests.json';

/** The digests that are kept. */
export function keptDigests(): Digests {
	return JSON.parse(readFileSync(file, 'utf8')) as Digests;
}

/**
 * Digests of tables as they are now.
 * @param counted the tables that were just counted; counts of others may not differ from those kept
 * @throws Error where a table breaks a rule, or counts were changed by hand
 */
export function digestsOf(tables: readonly Table[], kept: Digests, counted: readonly string[] = []): Digests {
	const all = new Map(tables.map((table) => [table.schema.name, table]));
	for (const table of tables) check(table, all);
	const entries = tables.map((table) => {
		const { name } = table.schema;
		const [now, before] = [digestOf(table), kept[name]];
		if (counted.includes(name)) return [name, { ...now, counted: 'derive' }];
		if (!before?.counted) return [name, now];
		const changed = changedCounts(table.schema, before, now);
		if (changed.length)
			throw new Error(
				`data/${name}.csv: ${changed.join(', ')} changed, and counts are written by npm run derive -- <folder of transcripts>`
			);
		return [name, { ...now, counted: before.counted }];
	});
	return Object.fromEntries(entries) as Digests;
}

/** Keeps digests. @returns the names of tables whose digest is new */
export function keepDigests(digests: Digests, kept: Digests): string[] {
	writeFileSync(file, `${JSON.stringify(digests, null, 1)}\n`);
	return Object.keys(digests).filter((name) => JSON.stringify(digests[name]) !== JSON.stringify(kept[name]));
}
