import { icons } from '#lib/server/icons.ts';
import { error } from '@sveltejs/kit';

export const prerender = true;

export function entries() {
	return Object.keys(icons).map((icon) => ({ icon }));
}

/** The site's mark in the sizes and forms that tabs, home screens and shelves ask for. */
export async function GET({ params: { icon } }) {
	if (!Object.hasOwn(icons, icon)) error(404, 'There is no such icon');
	const { type, draw } = icons[icon]!;
	return new Response(new Uint8Array(await draw()), { headers: { 'content-type': type } });
}
