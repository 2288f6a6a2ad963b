import { tables } from '#data/tables.ts';
import { jsonOf } from '#lib/table/publish.ts';
import { error } from '@sveltejs/kit';

export const prerender = true;

export function entries() {
	return tables.map(({ schema }) => ({ table: schema.name }));
}

/** The whole table with what it says of itself. */
export function GET({ params }) {
	const found = tables.find(({ schema }) => schema.name === params.table);
	if (!found) error(404, 'There is no such table');
	return new Response(jsonOf(found), { headers: { 'content-type': 'application/json' } });
}
