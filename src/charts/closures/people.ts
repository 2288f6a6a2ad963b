/** Who the people of a view are, for those who never saw them. */
import { personOf, shown, type ClosuresView } from './view.ts';

/** The subject, or everybody. */
export function people(view: ClosuresView): readonly { name: string; says: string }[] {
	const person = personOf(view);
	return (person ? [person] : shown(view)).map(({ about }) => ({
		name: `${about.name}, ${about.role}`,
		says: about.who
	}));
}
