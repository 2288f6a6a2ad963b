/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { count } from '#lib/chart/number.ts';
import type { Cell } from '#lib/table/columns.ts';
import { lossIn, pixels } from './data.ts';
import { saidOf, where } from './said.ts';
import { shown, type TollView } from './view.ts';

/** Pixels with four digits behind the point: the smallest loss fills a few thousandths of one. */
const round = (value: number) => Math.round(value * 10000) / 10000;
const asCount = (value: Cell) => (typeof value === 'number' ? count(value) : '');
const asPixels = (value: Cell) =>
	typeof value === 'number' ? (value < 10 ? String(Math.round(value * 1000) / 1000) : count(value)) : '';

/** One row per loss that the view draws: its subject first, then what stands beside it. Never to be added up. */
export function rows(view: TollView): readonly Row[] {
	return shown(view).map((id): Row => {
		const loss = lossIn(id);
		const { row } = loss;
		return {
			id,
			name: saidOf(loss).name,
			lives: loss.lives,
			left: loss.left,
			counts: loss.counts,
			bound: row.bound,
			pixels: round(pixels(loss.lives)),
			speaker: row.speaker,
			where: where(loss),
			file: row.file,
			scene: row.scene,
			standing: row.standing,
			ambiguity: loss.ambiguity,
			figure: row.id
		};
	});
}

/** The columns of the rows, the same in every view. */
export function columns(_view: TollView): readonly Column[] {
	return [
		{ key: 'name', label: 'What', kind: 'fact' },
		{ key: 'lives', label: 'People', kind: 'fact', unit: 'people', print: asCount },
		{ key: 'left', label: 'Left of them', kind: 'fact', unit: 'people', print: asCount },
		{ key: 'counts', label: 'Counted are', kind: 'fact' },
		{ key: 'bound', label: 'Bound', kind: 'fact' },
		{ key: 'pixels', label: 'Pixels', kind: 'fact', unit: 'pixels of 1,250 lives', print: asPixels },
		{ key: 'speaker', label: 'Said by', kind: 'fact' },
		{ key: 'where', label: 'In (season × episode)', kind: 'fact' },
		{ key: 'file', label: 'Transcript file', kind: 'fact' },
		{ key: 'scene', label: 'Scene (the first is 0)', kind: 'fact' },
		{ key: 'standing', label: 'Standing', kind: 'fact' },
		{ key: 'ambiguity', label: 'What it leaves open', kind: 'fact' },
		{ key: 'figure', label: 'Row of the table “war-figures”', kind: 'fact' }
	];
}
