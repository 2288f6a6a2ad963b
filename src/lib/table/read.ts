import { csvParseRows } from 'd3';
import type { Cell, Columns, Row, Schema } from './columns.ts';

/**
 * Reads a CSV against its schema: every column present and in order, every cell fit, every key once.
 * @returns one frozen object per row, in file order; empty optional cells are null
 * @throws Error naming file, row (line of the file), column, what was found and what was expected
 */
export function readTable<C extends Columns>(schema: Schema<C>, csv: string): readonly Row<Schema<C>>[] {
	const [header = [], ...lines] = csvParseRows(csv);
	const columns = Object.entries(schema.columns);
	compare(schema, header);

	const seen = new Map<string, number>();
	return lines.map((cells, index) => {
		const line = index + 2;
		if (cells.length !== columns.length) {
			const last = columns[Math.min(cells.length, columns.length) - 1]?.[0] ?? '';
			throw fault(schema, line, last, `${cells.length} cells`, `${columns.length} cells`);
		}
		const row: Record<string, Cell> = {};
		columns.forEach(([name, column], at) => {
			const cell = cells[at] ?? '';
			const value = cell === cell.trim() ? column.read(cell) : undefined;
			if (value === undefined) throw fault(schema, line, name, cell, column.expects);
			row[name] = value;
		});
		unique(schema, seen, row, line);
		return Object.freeze(row) as Row<Schema<C>>;
	});
}

function compare(schema: Schema, header: readonly string[]): void {
	const names = Object.keys(schema.columns);
	for (let at = 0; at < Math.max(names.length, header.length); at++) {
		const [expected, found] = [names[at], header[at]];
		if (expected === found) continue;
		const column = expected ?? found ?? '';
		const expects =
			expected === undefined ? 'no further column' : `column ${JSON.stringify(expected)} at place ${at + 1}`;
		throw fault(schema, 1, column, found ?? 'no column', expects);
	}
}

function unique(schema: Schema, seen: Map<string, number>, row: Record<string, Cell>, line: number): void {
	const key = JSON.stringify(schema.key.map((name) => row[name]));
	const before = seen.get(key);
	if (before !== undefined) {
		throw fault(schema, line, schema.key.join(' + '), key, `a key not used before (row ${before} has it)`);
	}
	seen.set(key, line);
}

function fault(schema: Schema, line: number, column: string, found: string, expected: string): Error {
	return new Error(
		`data/${schema.name}.csv, row ${line}, column ${column}: found ${JSON.stringify(found)}, expected ${expected}`
	);
}
