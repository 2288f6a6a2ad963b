/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { nameOf } from './phrases.ts';
import { shown, type FleetsView } from './view.ts';

/** Battle by battle. */
export const walk = (view: FleetsView): Walk => ({
	name: ({ id }) => nameOf(shown(view).find((part) => part.id === id)!),
	group: ({ battle }) => String(battle),
	value: 'ships'
});
