/** Who the people on the picture are, for those who never saw them. */
import { characters } from '#data/characters.ts';

const shown = ['odo', 'founder', 'damar', 'sisko', 'bashir', 'garak', 'kira', 'weyoun'];

/** Role first, the same people in every view. */
export function people(): readonly { name: string; says: string }[] {
	return characters
		.filter(({ id }) => shown.includes(id))
		.map(({ name, role, who }) => ({ name: `${name}, ${role}`, says: who }));
}
