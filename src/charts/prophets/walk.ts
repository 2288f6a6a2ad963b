/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import type { Spell } from './data.ts';
import { meanName, nameOf } from './words.ts';

const isMean = ({ id }: { id: string }) => id.startsWith('season-');

/** Means of seasons, and episodes with and without a word of the faith. */
export const walk = (): Walk => ({
	name: (row) => (isMean(row) ? meanName : nameOf)(row as Spell),
	group: (row) => (isMean(row) ? 'Seasons' : row.faith ? 'Episodes with words of the faith' : 'Episodes without'),
	value: 'rate',
	along: 'hour',
	drawn: ({ faith }) => faith !== 0
});
