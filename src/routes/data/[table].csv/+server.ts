import { tables } from '#data/tables.ts';
import { csvOf } from '#lib/table/publish.ts';
import { error } from '@sveltejs/kit';

export const prerender = true;

export function entries() {
	return tables.map(({ schema }) => ({ table: schema.name }));
}

/** The whole table as it is kept: header, then rows. */
export function GET({ params }) {
	const found = tables.find(({ schema }) => schema.name === params.table);
	if (!found) error(404, 'There is no such table');
	return new Response(csvOf(found), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
