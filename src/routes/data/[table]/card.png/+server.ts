import { pageCardSvg, png } from '#lib/server/card.ts';
import { entries, load } from '../+page.server.ts';

export const prerender = true;

export { entries };

export async function GET({ params }) {
	const { card } = load({ params });
	return new Response(new Uint8Array(await png(pageCardSvg(card))), { headers: { 'content-type': 'image/png' } });
}
