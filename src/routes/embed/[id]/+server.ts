import { ending } from '#data/episodes.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { chartEntries as entries, viewAt } from '#charts/resolve.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** The first view of every chart; its canonical address is the view's own. */
export { entries };

export async function GET({ params }) {
	const { chart, name, view, gone } = await viewAt(params);
	return new Response(embedDocument(chart, name, view, { ending: ending(), since: gone?.since, first: true }), {
		headers: { 'content-type': 'text/html' }
	});
}
