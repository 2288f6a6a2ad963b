/** Who the people of a view are, for those who never saw them. */
import { crewsOf, type DeparturesView } from './view.ts';

/** Everybody of the shown crews; of whom no more is known here, what they are aboard. */
export function people(view: DeparturesView): readonly { name: string; says: string }[] {
	return crewsOf(view).flatMap((crew) =>
		crew.people.map(({ about, row }) =>
			about && crew.id === 'ds9'
				? { name: `${about.name}, ${about.role}`, says: about.who }
				: { name: row.person, says: row.role ? `${row.role}, ${crew.show}.` : `Of the main cast of ${crew.show}.` }
		)
	);
}
