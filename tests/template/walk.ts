/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import type { Season } from './data.ts';
import { nameOf } from './words.ts';

/** Series by series, season by season. */
export const walk = (): Walk => ({
	name: (row) => nameOf(row as Season),
	group: ({ show }) => String(show),
	value: 'words'
});
