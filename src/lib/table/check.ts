/** Tables held against their rules and against each other, once their cells have been read. */
import type { Around, Cell, Cells, Schema } from './columns.ts';
import { fault } from './read.ts';

/** A table whose cells have been read. */
export interface Table {
	readonly schema: Schema;
	readonly rows: readonly Cells[];
}

/** The other tables that the rules of a table look into. */
export function readsOf({ name, rules = [] }: Schema): string[] {
	return [...new Set(rules.flatMap(({ reads }) => reads))].filter((other) => other !== name);
}

/**
 * Holds a table against its rules.
 * @param tables it, and at least those that its rules read, by name
 * @throws Error naming file, row, column, what was found and what was expected
 */
export function check({ schema, rows }: Table, tables: ReadonlyMap<string, Table>): void {
	const { name, rules = [] } = schema;
	for (const { reads, broken } of rules) {
		const all: Around['all'] = (other, cells = {}) => {
			if (other !== name && !reads.includes(other))
				throw new Error(`A rule of the table ${name} reads the table ${other} and does not say so`);
			const table = tables.get(other);
			if (!table) throw new Error(`A rule of the table ${name} reads a table ${other}, which there is not`);
			return matching(table, cells);
		};
		rows.forEach((row, at) => {
			const needed = (found: Cells | undefined, other: string, cells: Cells = {}): Cells => {
				if (found) return found;
				const [column = '', wanted = ''] = Object.entries(cells).at(-1) ?? [];
				const own = Object.keys(schema.columns).findLast((one) => row[one] === wanted) ?? column;
				const with_ = Object.entries(cells).map((cell) => cell.join(' '));
				throw fault(schema, at + 2, own, String(wanted), `a row of the table ${other} with ${with_.join(', ')}`);
			};
			const one: Around['one'] = (other, cells) => needed(all(other, cells)[0], other, cells);
			const last: Around['last'] = (other, cells) => needed(all(other, cells).at(-1), other, cells);
			const [column, expected] = broken(row, { table: name, rows, at, all, one, last, place }) ?? [];
			if (column && expected) throw fault(schema, at + 2, column, String(row[column] ?? ''), expected);
		});
	}
}

const places = new WeakMap<Cells, number>();
const indexes = new WeakMap<readonly Cells[], Map<string, Map<string, Cells[]>>>();

/** A row’s place, known once its table was asked for anything. */
function place(row: Cells): number {
	return places.get(row) ?? -1;
}

/** Rows with some cells, by an index that is made when first asked for. */
function matching({ schema, rows }: Table, cells: Cells): readonly Cells[] {
	let known = indexes.get(rows);
	if (!known) {
		indexes.set(rows, (known = new Map()));
		rows.forEach((row, at) => places.set(row, at));
	}
	const names = Object.keys(cells);
	if (!names.length) return rows;
	const by = names.join();
	let index = known.get(by);
	if (!index) {
		const missing = names.find((name) => !schema.columns[name]);
		if (missing) throw new Error(`A rule looks for a column ${missing} in the table ${schema.name}, which has none`);
		known.set(by, (index = new Map()));
		for (const row of rows) {
			const key = names.map((name) => written(row[name])).join('\n');
			const own = index.get(key);
			if (own) own.push(row);
			else index.set(key, [row]);
		}
	}
	return index.get(names.map((name) => written(cells[name])).join('\n')) ?? [];
}

const written = (cell: Cell) => (cell === null ? '' : String(cell));
