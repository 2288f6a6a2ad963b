import { pageCardSvg, png } from '#lib/server/card.ts';
import { error } from '@sveltejs/kit';
import { load as changes } from '../../changes/+page.server.ts';
import { load as data } from '../../data/+page.server.ts';
import { load as method } from '../../method/+page.server.ts';
import { load as proof } from '../../proof/+page.server.ts';
import { load as record } from '../../record/+page.server.ts';
import { load as share } from '../../share/+page.server.ts';

export const prerender = true;

const pages = { changes, data, method, proof, record, share };

/** Pages without a chart have a picture with figures of their own. */
export function entries() {
	return Object.keys(pages).map((page) => ({ page }));
}

export async function GET({ params: { page } }) {
	if (!Object.hasOwn(pages, page)) error(404, 'There is no such page');
	const { card } = await pages[page as keyof typeof pages]();
	return new Response(new Uint8Array(await png(pageCardSvg(card))), { headers: { 'content-type': 'image/png' } });
}
