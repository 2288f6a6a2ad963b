import { csvParseRows } from 'd3';
import type { Cell, Columns, Row, Schema } from './columns.ts';

/**
 * Reads a CSV against its schema: every column present and in order, every cell fit and in letters that are in use, every
 * key once. A byte-order mark and either kind of line end are read over.
 * @returns one frozen object per row, in file order; empty optional cells are null
 * @throws Error naming file, row (line of the file), column, what was found and what was expected
 */
export function readTable<C extends Columns>(schema: Schema<C>, csv: string): readonly Row<Schema<C>>[] {
	const [header = [], ...lines] = csvParseRows(csv.replace(/^\uFEFF/, ''));
	const columns = Object.entries(schema.columns);
	compare(schema, header);

	const keys = [schema.key, ...columns.filter(([, { unique }]) => unique).map(([name]) => [name])];
	const seen = keys.map((names) => ({ names, at: new Map<string, number>() }));
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
			if (value === undefined) throw fault(schema, line, name, cell, column.expects + strange(cell));
			const odd = strange(cell);
			if (odd) throw fault(schema, line, name, cell, `letters in use${odd}`);
			row[name] = value;
		});
		for (const { names, at } of seen) unique(schema, names, at, row, line);
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

function unique(
	schema: Schema,
	names: readonly string[],
	seen: Map<string, number>,
	row: Record<string, Cell>,
	line: number
): void {
	const cells = names.map((name) => row[name]);
	if (names !== schema.key && cells.includes(null)) return;
	const key = JSON.stringify(cells);
	const before = seen.get(key);
	if (before !== undefined) {
		throw fault(schema, line, names.join(' + '), key, `a key not used before (row ${before} has it)`);
	}
	seen.set(key, line);
}

/** Whatever a keyboard types and the typographic signs we use; Latin letters with or without accents, one code point each. */
const letters = /^[ -~À-ÖØ-öø-ž“”‘’–—−×·½…§°€]*$/u;

/** What is wrong with the letters of a cell, to be put behind an expectation; nothing where all are in use. */
function strange(cell: string): string {
	if (!letters.test(cell)) {
		const odd = [...cell].find((letter) => !letters.test(letter))!;
		const code = odd.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
		return `, without U+${code} at place ${[...cell].indexOf(odd) + 1}`;
	}
	const double = cell.indexOf('  ');
	return double < 0 ? '' : `, without two blanks at place ${double + 1}`;
}

/** The sentence with which a table stops a build. */
export function fault(
	schema: Pick<Schema, 'name'>,
	line: number,
	column: string,
	found: string,
	expected: string
): Error {
	return new Error(
		`data/${schema.name}.csv, row ${line}, column ${column}: found ${JSON.stringify(found)}, expected ${expected}`
	);
}
