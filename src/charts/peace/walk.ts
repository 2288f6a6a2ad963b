/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { stepOf } from './data.ts';
import type { PeaceView } from './view.ts';
import { nameOf } from './words.ts';

/** Step by step, on two tracks. */
export const walk = ({ reading }: PeaceView): Walk => ({
	name: ({ id }) => nameOf(reading, stepOf(id)),
	group: ({ track }) => `The ${track}`,
	value: 'says'
});
