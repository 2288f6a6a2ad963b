/** The spoken figures of ships, battle by battle: what each says became of how many. */
import { warFigures, type WarFigure } from '#data/war-figures.ts';
import { inWords } from '#lib/chart/number.ts';
import { battleIds, toldOf, type BattleId, type Saying } from './battles.ts';

/** What became of ships. `sent`: only that they went; `out`: out of action, not destroyed; `gone`: vanished, not shot down. */
export type Fate = 'sent' | 'back' | 'lost' | 'out' | 'gone' | 'through';

/** One figure of a battle, or one that nobody speaks. */
export interface Part {
	id: string;
	battle: BattleId;
	/** Null where nothing is spoken. */
	row: WarFigure | null;
	fate: Fate;
	enemy: boolean;
	/** How many ships; null where no number of ships is said. */
	ships: number | null;
	/** Ships on the other side for each one, or one in how many, where only that is said. */
	ratio: number | null;
	says: string;
	short: string;
}

const byId = new Map(warFigures.map((row) => [row.id, row]));

/** The row of a figure. @throws when there is none. */
export function figure(id: string): WarFigure {
	const row = byId.get(id);
	if (!row) throw new Error(`fleets: there is no figure "${id}"`);
	return row;
}

const fates: Partial<Record<WarFigure['role'], Fate>> = {
	committed: 'sent',
	survivors: 'back',
	disabled: 'out',
	loss: 'lost'
};
/** Rows whose role does not say it: ships that vanish, and ships that get through. */
const others: Readonly<Record<string, Fate>> = { w28: 'gone', w29: 'through' };

function partOf(battle: BattleId, [id, says, short]: Saying, enemy: boolean): Part {
	const row = figure(id);
	const ships = row.ships ?? row.ships_lost ?? row.ships_disabled;
	const ratio = row.unit === 'ratio' ? row.other : row.unit === 'share' ? 1 / row.other! : null;
	const fate = others[id] ?? fates[row.role] ?? 'sent';
	const told = (text: string) => text.replace('{n}', inWords(row.other ?? 0)).replace('{said}', row.said ?? '');
	return {
		id,
		battle,
		row,
		fate,
		enemy,
		ships,
		ratio: ratio === null ? null : Math.round(ratio),
		says: told(says),
		short: told(short)
	};
}

function partsOf(battle: BattleId): readonly Part[] {
	const { sent, own, enemy = [] } = toldOf(battle);
	const unsaid: Part[] = sent
		? [
				{
					id: `${battle}-sent`,
					battle,
					row: null,
					fate: 'sent',
					enemy: false,
					ships: null,
					ratio: null,
					says: sent,
					short: 'sent: not said'
				}
			]
		: [];
	return [...unsaid, ...own.map((one) => partOf(battle, one, false)), ...enemy.map((one) => partOf(battle, one, true))];
}

/** Every battle with what is said of it, in the order of the story. */
export const battles = battleIds.map((id) => ({ id, parts: partsOf(id) }));

const known = new Map(battles.map(({ id, parts }) => [id, parts]));

/** The figures of a battle: the fleet it is about, then the other side. */
export function partsIn(battle: BattleId): readonly Part[] {
	return known.get(battle)!;
}

/** A figure by its id. @throws when no battle is told with it. */
export function partNamed(id: string): Part {
	const part = battles.flatMap(({ parts }) => parts).find((one) => one.id === id);
	if (!part) throw new Error(`fleets: no battle is told with "${id}"`);
	return part;
}

/** How many ships a figure speaks of. @throws when it speaks of none. */
export function shipsOf(id: string): number {
	const { ships } = partNamed(id);
	if (ships === null) throw new Error(`fleets: "${id}" is no number of ships`);
	return ships;
}

/** Battles of which both what was sent and what came back is said in numbers. */
export const countedBothWays = battles.filter(({ parts }) =>
	(['sent', 'back'] as const).every((fate) =>
		parts.some((part) => !part.enemy && part.fate === fate && part.ships !== null)
	)
);

/** Battles of which the number of ships sent is never said. */
export const unsaid = battles.filter(({ parts }) =>
	parts.every((part) => part.enemy || part.fate !== 'sent' || part.ships === null)
);

/** Which hue belongs to whose ships. */
const hues: Readonly<Record<string, string>> = {
	Dominion: 'dominion',
	'Klingon Empire': 'klingon',
	'Romulan Empire': 'romulan',
	Bajor: 'bajor',
	'Cardassian and Romulan secret services': 'cardassia'
};

/** The figure a battle is remembered by. */
export function subjectOf(battle: BattleId): Part {
	return partNamed(toldOf(battle).subject);
}

/** The hue of a figure: whose ships they are; what came back is the accent where a battle is about that. */
export function hueOf({ fate, id, row, battle }: Part): string {
	if (fate === 'back' && id === toldOf(battle).subject) return 'accent';
	if (row === null) return 'ink-3';
	return hues[row.side] ?? 'federation';
}

/** The hues of a ratio: whose ship is the one, whose are the many. */
export function huesOfRatio(part: Part): readonly [one: string, many: string] {
	if (part.row!.unit === 'share') return ['federation', 'federation'];
	return [part.enemy ? hueOf(partsIn(part.battle)[part.battle === 'avenal' ? 1 : 0]!) : 'federation', hueOf(part)];
}
