/** What a reader may change in this chart, and how it is written in an address. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { count } from '#lib/chart/number.ts';
import { choice, type Fields } from '#lib/chart/view.ts';
import type { Cell } from '#lib/table/columns.ts';
import { about, episodeAt, memories, spoken, type Memory } from './data.ts';

const draws = ['all', 'jadzia'] as const;

export interface MemoriesView {
	draw: (typeof draws)[number];
}

export const fields: Fields<MemoriesView> = { draw: choice(draws, { path: true }) };

export const views = {
	all: { label: 'Who is remembered', view: { draw: 'all' } as MemoriesView },
	jadzia: { label: 'Who is missing', view: { draw: 'jadzia' } as MemoriesView }
};

/** The items a view draws as frames. */
export const shown = ({ draw }: MemoriesView): readonly Memory[] => (draw === 'all' ? memories : about);

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
