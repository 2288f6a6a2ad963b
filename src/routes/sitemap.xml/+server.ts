import { allCharts } from '#charts/index.ts';
import { tables } from '#data/tables.ts';
import { chapters } from '#essay/chapters.ts';
import { absolute, site } from '#lib/site.ts';

export const prerender = true;

/** Every page with a canonical address of its own. */
export async function GET() {
	const views = (await allCharts()).flatMap((chart) =>
		Object.keys(chart.views).map((name) => `/charts/${chart.id}/${name}/`)
	);
	const paths = [
		'/',
		'/charts/',
		...views,
		'/record/',
		'/method/',
		'/changes/',
		'/share/',
		'/proof/',
		...[...chapters, ...(await allCharts()), { id: 'record' }].map(({ id }) => `/proof/${id}/`),
		'/data/',
		...tables.map(({ schema }) => `/data/${schema.name}/`)
	];
	const urls = paths.map((path) => `<url><loc>${absolute(path)}</loc><lastmod>${site.asOf}</lastmod></url>`);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
		{ headers: { 'content-type': 'application/xml' } }
	);
}
