import { tables } from '#data/tables.ts';
import { type, workbookOfTable } from '#lib/server/workbook.ts';
import { error } from '@sveltejs/kit';

export const prerender = true;

export function entries() {
	return tables.map(({ schema }) => ({ table: schema.name }));
}

/** The whole table for spreadsheets. */
export async function GET({ params }) {
	const found = tables.find(({ schema }) => schema.name === params.table);
	if (!found) error(404, 'There is no such table');
	return new Response(await workbookOfTable(found), { headers: { 'content-type': type } });
}
