/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { shown, type MemoriesView } from './view.ts';
import { nameOf } from './words.ts';

/** The frames by how they are known, and after them her words. */
export function walk(view: MemoriesView): Walk {
	const own = new Map(shown(view).map((one) => [one.id, nameOf(one, view.draw === 'all')]));
	return {
		name: ({ id }) => own.get(id) ?? null,
		group: ({ id, known }) => (own.has(id) ? `Known from: ${known}` : 'Her words, episode by episode'),
		value: 'words',
		drawn: ({ id }) => own.has(id)
	};
}
