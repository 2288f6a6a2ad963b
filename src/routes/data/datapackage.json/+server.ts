import { tables } from '#data/tables.ts';
import { descriptorFile } from '#lib/server/datapackage.ts';

export const prerender = true;

/** Every table for programs that read data packages: files, columns, types, keys, licences. */
export function GET() {
	return new Response(descriptorFile(tables), { headers: { 'content-type': 'application/json' } });
}
