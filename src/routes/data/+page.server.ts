import { tables } from '#data/tables.ts';

export function load() {
	return { tables: tables.map(({ schema, rows }) => ({ name: schema.name, title: schema.title, rows: rows.length })) };
}
