/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { markName } from './lanes.ts';
import { isTurn } from './view.ts';

/** Power by power, and the turns of the war. */
export const walk = (): Walk => ({
	name: markName,
	group: ({ id, power }) => (isTurn(id) ? 'Turning points' : id.startsWith('S') ? 'The station' : String(power)),
	value: 'relation',
	along: 'from'
});
