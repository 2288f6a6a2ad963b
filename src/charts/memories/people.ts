/** Who the people of a view are, for those who never saw them. */
import { memories, missing } from './data.ts';
import type { MemoriesView } from './view.ts';

/** Everybody with a frame. */
export function people({ draw }: MemoriesView): readonly { name: string; says: string }[] {
	return (draw === 'all' ? memories : [missing]).flatMap(({ about }) =>
		about ? [{ name: `${about.name}, ${about.role}`, says: about.who }] : []
	);
}
