/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { endingOf } from './data.ts';
import { nameOf } from './words.ts';

/** From those who come out ahead to those who do not. */
export const walk = (): Walk => ({
	name: ({ id }) => nameOf(endingOf(id)),
	group: ({ group }) => String(group),
	value: 'net'
});
