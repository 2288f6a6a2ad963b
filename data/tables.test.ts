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

	// Read up to the damaged row only: every table is read once for each of its columns.
	const line = 1 + Math.ceil(rows.length / 2);
	const damaged = (change: (row: readonly string[]) => readonly string[]) =>
		csvFormatRows(cells.slice(0, line).map((row, index) => (index === line - 1 ? [...change(row)] : row)));
	const place = (column: string) => `data/${schema.name}.csv, row ${line}, column ${column}: found `;

	it.each(Object.entries(schema.columns))('stops at one damaged cell in column %s', (column, { type, expects }) => {
		const at = Object.keys(schema.columns).indexOf(column);
		const impossible = [
			' damaged ',
			...(type.startsWith('text') ? [] : ['damaged', '1e3', '-']),
			...(type.endsWith('or empty') ? [] : [''])
		];
		for (const cell of impossible)
			expect(() =>
				readTable(
					schema,
					damaged((row) => row.with(at, cell))
				)
			).toThrow(`${place(column)}${JSON.stringify(cell)}, expected ${expects}`);
	});

	it('stops at a row that lacks a cell, and at a key used before', () => {
		const count = Object.keys(schema.columns).length;
		expect(() =>
			readTable(
				schema,
				damaged((row) => row.slice(0, -1))
			)
		).toThrow(`"${count - 1} cells", expected ${count} cells`);
		expect(() =>
			readTable(
				schema,
				damaged(() => cells[1]!)
			)
		).toThrow(`${place(schema.key.join(' + '))}`);
	});

	it('has a range for every number, and a reference or a rule of its own for every name that joins', () => {
		const joined = new Set(schema.rules?.flatMap(({ foreignKey }) => foreignKey?.fields ?? []));
		const columns = Object.entries(schema.columns);
		const endless = columns.filter(
			([, { type, minimum, maximum }]) =>
				/^(number|integer|day|month)\b/.test(type) && (minimum === undefined || maximum === undefined)
		);
		expect(endless.map(([column]) => column)).toEqual([]);
		const loose = columns.filter(
			([column, { type, unique, pattern }]) =>
				/^(id|character|file|\w+_file|from|to|a|b)$/.test(column) &&
				type.startsWith('text') &&
				!(joined.has(column) || unique || pattern || schema.key.includes(column))
		);
		// Whom a toast is for is no speaker.
		expect(loose.map(([column]) => column)).toEqual(schema.name === 'farewells' ? ['b'] : []);
		expect(schema.rules?.length).toBeGreaterThan(0);
	});

	it('says of every column what it is', () => {
		for (const { label, meaning } of Object.values(schema.columns)) expect(label && meaning).toBeTruthy();
	});
});
