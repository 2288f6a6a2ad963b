/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { crewsOf, type DeparturesView } from './view.ts';

/** One row per person of a main cast: those who leave first. */
export function rows(view: DeparturesView): readonly Row[] {
	return crewsOf(view).flatMap(({ show, people }) =>
		people.map(({ id, row }): Row => {
			const { person, outcome, from_place, to_place, role, beside, evidence, confidence, file, scene, note } = row;
			return { id, show, person, outcome, from_place, to_place, role, beside, evidence, confidence, file, scene, note };
		})
	);
}

/** The columns of the rows, the same in every view. */
export function columns(_view: DeparturesView): readonly Column[] {
	return [
		{ key: 'show', label: 'Series', kind: 'fact' },
		{ key: 'person', label: 'Person', kind: 'fact' },
		{ key: 'outcome', label: 'Outcome', kind: 'fact' },
		{ key: 'from_place', label: 'From', kind: 'fact' },
		{ key: 'to_place', label: 'To', kind: 'fact' },
		{ key: 'role', label: 'As', kind: 'fact' },
		{ key: 'beside', label: 'With', kind: 'fact' },
		{ key: 'evidence', label: 'Evidence', kind: 'fact' },
		{ key: 'confidence', label: 'How surely', kind: 'judged' },
		{ key: 'file', label: 'Transcript file', kind: 'fact' },
		{ key: 'scene', label: 'Scene (the first is 0)', kind: 'fact' },
		{ key: 'note', label: 'Note', kind: 'fact' }
	];
}
