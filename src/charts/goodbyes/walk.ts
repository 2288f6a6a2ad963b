/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { goodbyes } from './data.ts';
import { nameOf } from './words.ts';

/** Those that are said, and those that are not. */
export const walk = (): Walk => ({
	name: ({ id }) => nameOf(goodbyes.find((one) => one.id === id)!),
	group: ({ standing }) => String(standing),
	value: 'at'
});
