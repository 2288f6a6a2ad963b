import { chartOf, charts } from '#charts/index.ts';
import { aboutPage, labelsOf, places } from '#essay/story.ts';
import { described } from '#lib/chart/described.ts';
import { pictureOf } from '#lib/share/pageCard.ts';
import { summaryOf } from '#lib/proof/summary.ts';
import { error } from '@sveltejs/kit';
import { load as all } from '../+page.server.ts';

export function entries() {
	return [...new Set(places.map(({ page }) => page))].map((of) => ({ of }));
}

/** The sentences of a chapter, of the headlines of a chart, or of the record, each with what it rests on; for a chart, the labels of its pictures too. */
export async function load({ params: { of } }) {
	const own = places.filter(({ page }) => page === of);
	if (!own.length) error(404, 'There are no sentences of that name');
	const chart = of in charts ? await chartOf(of) : undefined;
	const [first] = chart ? Object.entries(chart.views) : [];
	return {
		of,
		// The picture whose headline is proven, or that of all proofs.
		picture:
			chart && first
				? { path: `/charts/${of}/${first[0]}/card.png`, alt: described(chart, first[1].view) }
				: pictureOf('/proof/', (await all()).card),
		name: (await aboutPage(of)).title,
		labels: chart ? (await labelsOf(of)).proven : [],
		places: own.map(({ id, at, outcome }) => ({
			id,
			at,
			title: chart?.views[id]?.label ?? (id === of ? 'Its beginning' : id.replaceAll('-', ' ')),
			summary: summaryOf(outcome.proven),
			proven: outcome.proven
		}))
	};
}
