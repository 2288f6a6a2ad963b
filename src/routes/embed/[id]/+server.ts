import { allCharts } from '#charts/index.ts';
import { embedDocument } from '#lib/embed/document.ts';
import { viewAt } from '#charts/at.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** The first view of every chart; its canonical address is the view's own. */
export async function entries() {
	return (await allCharts()).map((chart) => ({ id: chart.id }));
}

export async function GET({ params }) {
	const { chart, name, view } = await viewAt(params);
	return new Response(embedDocument(chart, name, view), { headers: { 'content-type': 'text/html' } });
}
