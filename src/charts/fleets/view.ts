/** What a reader may change in this chart, and how it is written in an address. */
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import { battleIds, toldOf, type BattleId } from './battles.ts';
import { battles, partsIn, type Part } from './data.ts';

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
