/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { kinds, type Claim } from './data.ts';
import { tell } from './words.ts';

/** By verdict, and by what a claim is about. */
export const walk = (): Walk => ({
	name: (row) => tell(row as Claim, true),
	group: ({ verdict }) => String(verdict),
	segment: ({ about }) => kinds[(about as Claim['about'])!],
	value: 'verdict'
});
