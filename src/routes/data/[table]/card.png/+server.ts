import { pageCardSvg, picture } from '#lib/server/card.ts';
import { entries, load } from '../+page.server.ts';

export const prerender = true;

export { entries };

export const GET = ({ params }) => picture(pageCardSvg(load({ params }).card));
