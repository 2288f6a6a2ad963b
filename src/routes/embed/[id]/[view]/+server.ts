import { ending } from '#data/episodes.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { entries, viewAt } from '#charts/resolve.ts';

export const prerender = true;
export const trailingSlash = 'always';
export { entries };

export async function GET({ params }) {
	const { chart, name, view, gone } = await viewAt(params);
	return new Response(embedDocument(chart, name, view, { ending: ending(), since: gone?.since }), {
		headers: { 'content-type': 'text/html' }
	});
}
