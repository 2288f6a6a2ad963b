import { readFileSync } from 'node:fs';
import { csvFormatRows, csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { readTable } from '#lib/table/read.ts';
import { tables } from './tables.ts';

describe.each(tables.map(({ schema, rows }) => ({ name: schema.name, schema, rows })))('$name', ({ schema, rows }) => {
	const csv = readFileSync(new URL(`./${schema.name}.csv`, import.meta.url), 'utf8');
	const cells = csvParseRows(csv);

	it('arrives through the build exactly as it is in the file', () => {
		expect(rows).toEqual(readTable(schema, csv));
		expect(rows.length).toBe(cells.length - 1);
		expect(csvFormatRows(cells) + '\n').toBe(csv);
	});

	it.each(Object.entries(schema.columns))('stops at one damaged cell in column %s', (column, { expects }) => {
		const at = Object.keys(schema.columns).indexOf(column);
		const line = 1 + Math.ceil(rows.length / 2);
		const damaged = cells.map((row, index) => (index === line - 1 ? row.with(at, ' damaged ') : row));
		expect(() => readTable(schema, csvFormatRows(damaged))).toThrow(
			`data/${schema.name}.csv, row ${line}, column ${column}: found " damaged ", expected ${expects}`
		);
	});

	it('says of every column what it is', () => {
		for (const { label, meaning } of Object.values(schema.columns)) expect(label && meaning).toBeTruthy();
	});
});
