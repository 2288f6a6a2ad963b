/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { count } from '#lib/chart/number.ts';
import type { Cell } from '#lib/table/columns.ts';
import { toldOf } from './battles.ts';
import { fateNames, where } from './said.ts';
import { shown, type FleetsView } from './view.ts';

const asCount = (value: Cell) => (typeof value === 'number' ? count(value) : '');

/** One row per figure, and one where nothing is said. Never to be added up. */
export function rows(view: FleetsView): readonly Row[] {
	return shown(view).map(({ id, battle, row, fate, enemy, ships, says }): Row => ({
		id,
		battle: toldOf(battle).name,
		side: row?.side ?? null,
		fleet: enemy ? 'the other side' : 'the fleet it is about',
		fate: fateNames[fate],
		ships,
		bound: row?.bound ?? null,
		other: row?.other ?? null,
		unit: row?.unit ?? 'ships',
		says,
		speaker: row?.speaker ?? null,
		where: row && where(row),
		file: row?.file ?? null,
		scene: row?.scene ?? null,
		standing: row?.standing ?? 'not said',
		ambiguity: row?.ambiguity ?? null
	}));
}

/** The columns of the rows, the same in every view. */
export function columns(_view: FleetsView): readonly Column[] {
	return [
		{ key: 'battle', label: 'Battle', kind: 'fact' },
		{ key: 'side', label: 'Whose', kind: 'fact' },
		{ key: 'fleet', label: 'Which fleet', kind: 'fact' },
		{ key: 'fate', label: 'What became of them', kind: 'fact' },
		{ key: 'ships', label: 'Ships', kind: 'fact', unit: 'ships', print: asCount },
		{ key: 'bound', label: 'Bound', kind: 'fact' },
		{ key: 'other', label: 'Other than ships', kind: 'fact', unit: 'see the unit' },
		{ key: 'unit', label: 'Unit', kind: 'fact' },
		{ key: 'says', label: 'In our words', kind: 'fact' },
		{ key: 'speaker', label: 'Said by', kind: 'fact' },
		{ key: 'where', label: 'In (season × episode)', kind: 'fact' },
		{ key: 'file', label: 'Transcript file', kind: 'fact' },
		{ key: 'scene', label: 'Scene (the first is 0)', kind: 'fact' },
		{ key: 'standing', label: 'Standing', kind: 'fact' },
		{ key: 'ambiguity', label: 'What it leaves open', kind: 'fact' }
	];
}
