/**
 * The published tables as a database, so that what a sentence rests on can be asked in SQL: by a build, by a reader, by
 * anybody with the CSV files. Server only. SQLite (sql.js) because newsrooms know it, and because it shares nothing with
 * the code that draws.
 */
import { createHash } from 'node:crypto';
import initSqlJs from 'sql.js';

const sqlite = await initSqlJs();

/** A cell as the database has it. */
export type Value = string | number | null;

export interface Table {
	/** As published: "finale-scenes". In SQL its name has "_" for "-". */
	name: string;
	columns: readonly string[];
	rows: readonly Readonly<Record<string, Value>>[];
}

/** Rows that something rests on: `table` or `table where …`. */
export interface Rows {
	from: string;
	/** The table, as published. */
	table: string;
	count: number;
	/** SHA-256 of all cells of these rows, in the order of the file, as JSON. */
	hash: string;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Asks the tables. What is asked wrongly is an Error with the question in it. */
export class Database {
	readonly #db = new sqlite.Database();
	readonly #names = new Map<string, string>();

	/** @param views SQL that names what several questions ask for */
	constructor(tables: readonly Table[], views = '') {
		for (const { name, columns, rows } of tables) {
			const table = name.replaceAll('-', '_');
			this.#names.set(table, name);
			// Numeric: a cell that reads as a number is one, any other is text.
			this.#db.run(`create table ${quoted(table)} (${columns.map((one) => `${quoted(one)} numeric`).join(', ')})`);
			const insert = this.#db.prepare(`insert into ${quoted(table)} values (${columns.map(() => '?').join(', ')})`);
			for (const row of rows) insert.run(columns.map((column) => row[column] ?? null));
			insert.free();
		}
		this.#db.run(views);
	}

	/** The rows that a question finds, column by column. @throws Error with the question */
	ask(sql: string): Value[][] {
		try {
			return (this.#db.exec(sql)[0]?.values ?? []) as Value[][];
		} catch (error) {
			throw new Error(`${(error as Error).message}, in: ${sql}`, { cause: error });
		}
	}

	/**
	 * One value: of a whole `select`, or of an expression over rows.
	 * @param from `table where …`; without it an expression stands alone
	 */
	value(asked: string, from?: string): Value {
		const sql = /^\s*(select|with)\b/i.test(asked) ? asked : `select (${asked})${from ? ` from ${from}` : ''}`;
		return this.ask(sql)[0]?.[0] ?? null;
	}

	/** Which rows those are. @throws Error when there are none, for nothing rests on nothing */
	rows(from: string): Rows {
		const table = this.#names.get(from.trim().split(/\s/)[0]!);
		if (!table) throw new Error(`There is no table for the rows “${from}”`);
		const rows = this.ask(`select * from ${from}`);
		if (!rows.length) throw new Error(`No row is found by “${from}”`);
		return { from, table, count: rows.length, hash: createHash('sha256').update(JSON.stringify(rows)).digest('hex') };
	}
}
