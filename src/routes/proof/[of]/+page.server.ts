import { chartOf, charts } from '#charts/index.ts';
import { aboutPage, labelsOf, places } from '#essay/story.ts';
import { summaryOf } from '#lib/proof/summary.ts';
import { error } from '@sveltejs/kit';

export function entries() {
	return [...new Set(places.map(({ page }) => page))].map((of) => ({ of }));
}

/** The sentences of a chapter, of the headlines of a chart, or of the record, each with what it rests on; for a chart, the labels of its pictures too. */
export async function load({ params: { of } }) {
	const own = places.filter(({ page }) => page === of);
	if (!own.length) error(404, 'There are no sentences of that name');
	const chart = of in charts ? await chartOf(of) : undefined;
	return {
		of,
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
