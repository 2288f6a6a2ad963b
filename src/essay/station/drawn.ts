/** The station as markup, drawn once on the server; the browser keeps what it finds. */
import { serverRender } from '#lib/chart/renderStatic.ts';

export const drawn: string =
	import.meta.env.SSR && serverRender
		? serverRender((await import('./Drawing.svelte')).default, {}, 'station-')
		: '<div></div>';
