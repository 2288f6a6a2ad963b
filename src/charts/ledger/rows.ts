/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { placeOf, recordOf } from './data.ts';
import { shown, type LedgerView } from './view.ts';

/** One row per claim that the view draws. */
export function rows(view: LedgerView): readonly Row[] {
	return shown(view).map((one): Row => ({
		id: one.id,
		claim: one.claim,
		verdict: one.verdict,
		about: one.about,
		evidence: one.evidence,
		place: placeOf(one),
		file: one.file,
		speaker: one.speaker,
		sources: one.sources,
		note: one.note,
		record: recordOf(one)
	}));
}

/** The columns of the rows, the same in every view. */
export function columns(_view: LedgerView): readonly Column[] {
	return [
		{ key: 'claim', label: 'It is said', kind: 'fact' },
		{ key: 'verdict', label: 'Verdict', kind: 'judged' },
		{ key: 'about', label: 'About', kind: 'judged' },
		{ key: 'evidence', label: 'What was found', kind: 'judged' },
		{ key: 'place', label: 'Where (season × episode; the first scene is 0)', kind: 'fact' },
		{ key: 'file', label: 'Transcript file', kind: 'fact' },
		{ key: 'speaker', label: 'Said by', kind: 'fact' },
		{ key: 'sources', label: 'Pages read', kind: 'fact' },
		{ key: 'note', label: 'Note', kind: 'judged' },
		{ key: 'record', label: 'In the record', kind: 'fact' }
	];
}
