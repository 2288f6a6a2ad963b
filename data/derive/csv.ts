import { csvFormatRows } from 'd3';
import type { Columns, Row, Schema } from '#lib/table/columns.ts';
import { readTable } from '#lib/table/read.ts';

/** Rows as CSV: columns in the order of the schema, null as nothing. @throws Error as reading it back would */
export function csv<C extends Columns>(schema: Schema<C>, rows: readonly Row<Schema<C>>[]): string {
	const names = Object.keys(schema.columns) as (keyof C)[];
	const cells = rows.map((row) => names.map((name) => String(row[name] ?? '')));
	const text = `${csvFormatRows([names.map(String), ...cells])}\n`;
	readTable(schema, text);
	return text;
}
