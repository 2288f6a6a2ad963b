/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { lossIn } from './data.ts';
import { nameOf } from './words.ts';

/** Number by number. */
export const walk = (): Walk => ({ name: ({ id }) => nameOf(lossIn(id)), value: 'lives' });
