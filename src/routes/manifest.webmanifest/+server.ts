import { token } from '#lib/server/palette.ts';
import { inside, site } from '#lib/site.ts';

export const prerender = true;

/** Name, colours and icons for a shelf of pages kept. */
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
		icons: [
			{ src: inside('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
			{ src: inside('/icon-192.png'), sizes: '192x192', type: 'image/png' },
			{ src: inside('/icon-512.png'), sizes: '512x512', type: 'image/png' },
			{ src: inside('/icon-maskable.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' }
		]
	};
	return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
}
