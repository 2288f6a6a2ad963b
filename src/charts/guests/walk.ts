/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { seriesOf, type Season } from './data.ts';
import { subjectOf, type GuestsView } from './view.ts';
import { nameOf } from './words.ts';

/** Series by series, season by season. */
export const walk = (view: GuestsView): Walk => ({
	name: (row) => nameOf(row as Season, seriesOf(row) === subjectOf(view)),
	group: ({ show }) => String(show),
	value: 'recurring'
});
