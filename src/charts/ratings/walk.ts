/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import type { Rated } from './data.ts';
import { isStrips, type RatingsView } from './view.ts';
import { nameOf } from './words.ts';

/** Show by show, or finale by finale. */
export const walk = (view: RatingsView): Walk => ({
	name: (row) => nameOf(view)(row as Rated),
	...(isStrips(view) && { group: ({ show }) => String(show) }),
	value: 'rating'
});
