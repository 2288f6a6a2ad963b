import { chartOf } from '#charts/index.ts';
import { picture, wallCardSvg } from '#lib/server/card.ts';
import { load } from '../+page.server.ts';

export const prerender = true;

/** The gallery is shared with some of its drawings. */
export async function GET() {
	const { card } = await load();
	const shown = await Promise.all(
		card.shown.map(async (id) => {
			const chart = await chartOf(id);
			return { chart, view: Object.values(chart.views)[0]!.view };
		})
	);
	return picture(wallCardSvg(card.headline, card.source, shown));
}
