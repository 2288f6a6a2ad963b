import { allCharts } from '#charts/index.ts';
import { cardSvg, png } from '#lib/server/card.ts';
import { viewAt } from '#charts/at.ts';

export const prerender = true;

/** Each chart's first view has a dark picture too. */
export async function entries() {
	return (await allCharts()).map((chart) => ({ id: chart.id, view: Object.keys(chart.views)[0]! }));
}

export async function GET({ params }) {
	const { chart, view } = await viewAt(params);
	return new Response(new Uint8Array(await png(cardSvg(chart, view, 'dark'))), {
		headers: { 'content-type': 'image/png' }
	});
}
