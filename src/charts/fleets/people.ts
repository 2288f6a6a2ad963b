/** Who the people of a view are, for those who never saw them: whoever its words name. */
import { characters } from '#data/characters.ts';
import type { FleetsView } from './view.ts';
import { words } from './words.ts';

/** The people whom the words of a view name, in the order of their table. */
export function people(view: FleetsView): readonly { name: string; says: string }[] {
	const { headline, alt, description } = words(view);
	const told = [headline, alt, ...description].join(' ');
	const named = characters.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(told));
	return named.map(({ name, role, who }) => ({ name: `${name}, ${role}`, says: who }));
}
