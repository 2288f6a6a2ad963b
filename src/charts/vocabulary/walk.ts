/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { finaleOf, order, pair } from './data.ts';
import { meanOf, type Rated, type VocabularyView } from './view.ts';
import { nameOf } from './words.ts';

/** Series by series: the finale, the mean, and the episodes before, which are drawn as one. */
export function walk(view: VocabularyView): Walk {
	const shown = view.each === 'yes' ? order : pair;
	const marks = new Set(shown.flatMap((series) => [finaleOf(series).id, meanOf(view, series).id]));
	return {
		name: (row) => nameOf(view, row as Rated),
		group: ({ show }) => String(show),
		value: view.draw === 'people' ? 'people_rate' : 'tech_rate',
		drawn: ({ id }) => marks.has(id)
	};
}
