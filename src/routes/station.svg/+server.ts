import { readersStation } from '#essay/card.ts';

export const prerender = true;

/** The station as a picture that waits for a reader's mark. */
export function GET() {
	return new Response(readersStation(), { headers: { 'content-type': 'image/svg+xml' } });
}
