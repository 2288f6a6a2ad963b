/** Who the people of a view are, for those who never saw them. */
import { characters } from '#data/characters.ts';
import { roleOf } from './said.ts';
import { shown, type GoodbyesView } from './view.ts';

/** Everybody who takes or is left, once. */
export function people(view: GoodbyesView): readonly { name: string; says: string }[] {
	const speakers = new Set(shown(view).flatMap(({ row }) => [row.a, row.b]));
	speakers.delete('the crew');
	return [...speakers].map((speaker) => {
		const about = characters.find((one) => one.speaker === speaker);
		if (about) return { name: `${about.name}, ${about.role}`, says: about.who };
		const role = roleOf(speaker);
		return { name: speaker, says: `${role.charAt(0).toUpperCase()}${role.slice(1)}.` };
	});
}
