import { token } from '#lib/server/palette.ts';
import { inside, site } from '#lib/site.ts';

export const prerender = true;

/** Name, colours and icon for a shelf of pages kept. */
export function GET() {
	const ground = token('ground', 'dark');
	const manifest = {
		name: site.name,
		short_name: 'Goodbye',
		description: site.question,
		start_url: inside('/'),
		scope: inside('/'),
		display: 'browser',
		background_color: ground,
		theme_color: ground,
		icons: [{ src: inside('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }]
	};
	return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
}
