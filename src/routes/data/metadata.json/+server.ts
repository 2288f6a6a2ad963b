import { tables } from '#data/tables.ts';
import { metadataOfTables } from '#lib/server/csvw.ts';

export const prerender = true;

/** Every table for programs that read CSV on the Web. */
export function GET() {
	return new Response(metadataOfTables(tables), { headers: { 'content-type': 'application/json' } });
}
