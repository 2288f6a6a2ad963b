import readme from '#data/README.md?raw';
import { tables } from '#data/tables.ts';
import { archive } from '#lib/server/archive.ts';

export const prerender = true;

/** All tables that may be given away, with their descriptor, licence and readme. */
export function GET() {
	return new Response(new Uint8Array(archive(tables, readme)), { headers: { 'content-type': 'application/zip' } });
}
