/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { count } from '#lib/chart/number.ts';
import type { Cell } from '#lib/table/columns.ts';
import { episodeAt, spoken } from './data.ts';
import { shown, type MemoriesView } from './view.ts';

const asCount = (value: Cell) => (typeof value === 'number' ? count(value) : '');

/** One row per frame; where her words are drawn, one per episode after them. */
export function rows(view: MemoriesView): readonly Row[] {
	const items = shown(view).map(({ id, item, about, words }): Row => {
		const { known, finding, file, scene, sources, note } = item;
		const base = { id, item: item.item, person: about?.name ?? null, known, finding, file, scene, sources, note };
		return view.draw === 'all' ? { ...base, words } : { ...base, hour: null, words: null };
	});
	if (view.draw === 'all') return items;
	const each = spoken.map(({ hour, words }): Row => {
		const { file, title } = episodeAt(hour);
		const rest = { person: 'Jadzia', known: null, finding: null, scene: null, sources: null, note: null };
		return { id: file, item: title, ...rest, file, hour, words };
	});
	return [...items, ...each];
}

/** The columns of the rows. */
export function columns(view: MemoriesView): readonly Column[] {
	const ever = view.draw === 'all' ? 'Words ever spoken' : 'Words';
	const all: Column[] = [
		{ key: 'item', label: 'What', kind: 'fact' },
		{ key: 'person', label: 'Person', kind: 'fact' },
		{ key: 'known', label: 'Known from', kind: 'judged' },
		{ key: 'finding', label: 'Finding', kind: 'fact' },
		{ key: 'words', label: ever, kind: 'measured', unit: 'words', print: asCount },
		{ key: 'file', label: 'Transcript file', kind: 'fact' },
		{ key: 'scene', label: 'Scene (the first is 0)', kind: 'fact' },
		{ key: 'sources', label: 'Sources', kind: 'fact' },
		{ key: 'note', label: 'Note', kind: 'judged' }
	];
	if (view.draw === 'all') return all;
	return all.toSpliced(4, 0, { key: 'hour', label: 'First hour', kind: 'fact' });
}
