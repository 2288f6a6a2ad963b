/** What a reader may change in this chart, and how it is written in an address. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { count } from '#lib/chart/number.ts';
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import type { Cell } from '#lib/table/columns.ts';
import { battleIds, toldOf, type BattleId } from './battles.ts';
import { battles, partsIn, type Part } from './data.ts';
import { fateNames, where } from './phrases.ts';

export interface FleetsView {
	battle: BattleId | 'all';
	/** The id of a picked figure, such as `w21`. */
	picked: string | null;
}

export const fields: Fields<FleetsView> = {
	battle: choice(['all', ...battleIds], { path: true }),
	picked: maybe(choice(battles.flatMap(({ parts }) => parts.map(({ id }) => id))))
};

const named = (battle: FleetsView['battle'], label: string) => ({
	label,
	view: { battle, picked: null } as FleetsView
});

export const views: Readonly<Record<string, { label: string; view: FleetsView }>> = {
	all: named('all', 'All battles'),
	...Object.fromEntries(battleIds.map((id) => [id, named(id, toldOf(id).label)]))
};

/** A stand that is no battle: it has a view, and no line among all battles. */
export const fought = battles.filter(({ id }) => id !== 'klingons-alone');

/** Among all battles only the fleet a battle is about is drawn; alone, both sides are. */
export function shown({ battle }: FleetsView): readonly Part[] {
	if (battle !== 'all') return partsIn(battle);
	return fought.flatMap(({ parts }) => parts.filter((part) => !part.enemy));
}

/** Only a figure that is drawn can be picked. */
export function settle(view: FleetsView): FleetsView {
	return shown(view).some(({ id }) => id === view.picked) ? view : { ...view, picked: null };
}

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
export const columns: readonly Column[] = [
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
