import { voyagersRing } from '#essay/card.ts';

export const prerender = true;

/** The other finale as a ring of windows. */
export function GET() {
	return new Response(voyagersRing(), { headers: { 'content-type': 'image/svg+xml' } });
}
