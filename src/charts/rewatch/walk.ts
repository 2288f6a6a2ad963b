/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { planOf } from './plan.ts';
import type { RewatchView } from './view.ts';
import { tell } from './words.ts';

/** Season by season. */
export function walk(view: RewatchView): Walk {
	const names = new Map(planOf(view).entries.map((entry) => [entry.episode.file as string, tell(entry, view)]));
	return {
		name: ({ id }) => names.get(id) ?? null,
		group: ({ season }) => `Season ${season}`,
		value: 'hours'
	};
}
