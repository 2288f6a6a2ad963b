/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import type { Rated, VocabularyView } from './view.ts';
import { nameOf } from './words.ts';

/** Series by series: the finale, the mean, and the episodes before. */
export const walk = (view: VocabularyView): Walk => ({
	name: (row) => nameOf(view, row as Rated),
	group: ({ show }) => String(show),
	value: view.draw === 'people' ? 'people_rate' : 'tech_rate'
});
