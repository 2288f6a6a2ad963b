import { cardSvg, png } from '#lib/server/card.ts';
import { firstEntries as entries, viewAt } from '#charts/resolve.ts';

export const prerender = true;

/** Each chart's first view has a dark picture too. */
export { entries };

export async function GET({ params }) {
	const { chart, view } = await viewAt(params);
	return new Response(new Uint8Array(await png(cardSvg(chart, view, 'dark'))), {
		headers: { 'content-type': 'image/png' }
	});
}
