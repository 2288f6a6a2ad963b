import { essayCard } from '#essay/card.ts';
import { png } from '#lib/server/card.ts';

export const prerender = true;

export async function GET() {
	return new Response(new Uint8Array(await png(essayCard())), { headers: { 'content-type': 'image/png' } });
}
