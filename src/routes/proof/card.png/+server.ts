import { pageCardSvg, picture } from '#lib/server/card.ts';
import { load } from '../+page.server.ts';

export const prerender = true;

export const GET = async () => picture(pageCardSvg((await load()).card));
