/**
 * Digests of tables, kept beside them: they find a changed cell where no rule can, as in counts whose transcripts are not
 * here. Taken of what is read, so a byte-order mark or another line end changes nothing.
 */
import { createHash } from 'node:crypto';
import type { Cells, Schema } from './columns.ts';
import { fault } from './read.ts';

/** Four letters for each row, one after another, and ten for each column. */
export interface Digest {
	readonly rows: string;
	readonly columns: Readonly<Record<string, string>>;
	/** The command that writes the measured columns, where they are counted by a program. */
	readonly counted?: 'derive';
}

const mark = 4;
const hash = (cells: readonly unknown[], letters: number) =>
	createHash('sha256').update(JSON.stringify(cells)).digest('base64url').slice(0, letters);

/** The digest of a table as it is now. */
export function digestOf({ schema, rows }: { schema: Schema; rows: readonly Cells[] }): Digest {
	const names = Object.keys(schema.columns);
	const column = (name: string) =>
		hash(
			rows.map((row) => row[name]),
			10
		);
	return {
		rows: rows
			.map((row) =>
				hash(
					names.map((name) => row[name]),
					mark
				)
			)
			.join(''),
		columns: Object.fromEntries(names.map((name) => [name, column(name)]))
	};
}

/** The measured columns whose digest is another one. */
export function changedCounts({ columns }: Schema, before: Digest, now: Digest): string[] {
	return Object.keys(columns).filter(
		(name) => columns[name]!.kind === 'measured' && before.columns[name] !== now.columns[name]
	);
}

/**
 * Holds a table against its digest.
 * @throws Error naming file, row, column, what was found, and the command that makes it right
 */
export function compareDigest(table: { schema: Schema; rows: readonly Cells[] }, digest: Digest | undefined): void {
	const { schema, rows } = table;
	const meant = 'npm run digest';
	const [key = ''] = schema.key;
	if (!digest) throw fault(schema, 1, key, 'no digest', `one in data/digests.json (${meant})`);
	const now = digestOf(table);
	const names = Object.keys(now.columns);
	const column = names.find((name) => now.columns[name] !== digest.columns[name]);
	if (now.rows === digest.rows && !column) return;
	const at = rows.findIndex((_, i) => markOf(now, i) !== markOf(digest, i));
	const line = (at < 0 ? rows.length : at) + 2;
	const counted = digest.counted && changedCounts(schema, digest, now).length > 0;
	const remedy = counted
		? `counts are written by npm run ${digest.counted} -- <folder of transcripts>`
		: `if it is meant: ${meant}`;
	const many = digest.rows.length / mark;
	if (many !== rows.length)
		throw fault(schema, line, key, `${rows.length} rows`, `${many}, and here another row (${remedy})`);
	const name = column ?? key;
	const cell = String(rows[Math.max(at, 0)]?.[name] ?? '');
	throw fault(schema, line, name, cell, `what data/digests.json was written for (${remedy})`);
}

const markOf = ({ rows }: Digest, at: number) => rows.slice(at * mark, (at + 1) * mark);
