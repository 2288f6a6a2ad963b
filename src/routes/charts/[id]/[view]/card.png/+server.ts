import { cardSvg, png } from '#lib/server/card.ts';
import { entries, viewAt } from '#charts/resolve.ts';

export const prerender = true;
export { entries };

export async function GET({ params }) {
	const { chart, view } = await viewAt(params);
	return new Response(new Uint8Array(await png(cardSvg(chart, view))), {
		headers: { 'content-type': 'image/png' }
	});
}
