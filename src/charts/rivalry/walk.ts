/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { meetingOf } from './data.ts';
import { isScored, type RivalryView } from './view.ts';
import { nameOf } from './words.ts';

/** Hour by hour: the words they exchange, or who comes out ahead. */
export const walk = (view: RivalryView): Walk => ({
	name: ({ id }) => nameOf(meetingOf(id)),
	value: isScored(view) ? 'score' : 'words',
	along: 'hour'
});
