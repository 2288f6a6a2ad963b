/** Rows found by their key. */
import type { Cell } from './columns.ts';

/**
 * The row of a table that has these cells.
 *
 * @param table its name, for the error
 * @param key cells by column, which one row has
 * @throws Error that names table and key where no row has them
 */
export function rowOf<R extends Readonly<Record<string, Cell>>>(table: string, rows: readonly R[], key: Partial<R>): R {
	const cells = Object.entries(key);
	const found = rows.find((row) => cells.every(([column, cell]) => row[column] === cell));
	if (found) return found;
	const asked = cells.map(([column, cell]) => `${column} ${JSON.stringify(cell)}`).join(', ');
	throw new Error(`data/${table}.csv has no row with ${asked}`);
}
