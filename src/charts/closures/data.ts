/** What each person is given at the end and what it costs: the tables joined once, sorted by what is left. */
import { characters, type Character } from '#data/characters.ts';
import { closures, type Closure } from '#data/closures.ts';
import { rowOf } from '#lib/table/lookup.ts';

/** Within this many points of nothing it is too close to call; the band drawn around every net score. */
export const band = 1;

export type Group = 'ahead' | 'close' | 'behind' | 'dead';

export interface Ending {
	id: string;
	about: Character;
	row: Closure;
	/** Points given, paid, and what is left; null where nothing was scored. */
	reward: number | null;
	cost: number | null;
	net: number | null;
	group: Group;
}

function groupOf(net: number | null): Group {
	if (net === null) return 'dead';
	if (Math.abs(net) <= band) return 'close';
	return net > 0 ? 'ahead' : 'behind';
}

function ending(row: Closure): Ending {
	const about = rowOf('characters', characters, { id: row.character });
	const { reward, cost, net } = row;
	return { id: row.character, about, row, reward, cost, net, group: groupOf(net) };
}

/** Everybody, the best ending first; those who were not scored last. */
export const endings: readonly Ending[] = closures
	.map(ending)
	.sort((a, b) => (b.net ?? -9) - (a.net ?? -9) || (b.reward ?? 0) - (a.reward ?? 0));

export const ids = endings.map(({ id }) => id);

/** @throws when nobody has this id. */
export function endingOf(id: string): Ending {
	const found = endings.find((one) => one.id === id);
	if (!found) throw new Error(`closures: there is no "${id}"`);
	return found;
}

/** Everybody of a group, the best ending first. */
export function inGroup(group: Group): readonly Ending[] {
	return endings.filter((one) => one.group === group);
}

/** Those who simply win: ahead, for a point or less. */
export const winners = inGroup('ahead').filter(({ cost }) => cost! <= band);

/** The captain’s family. */
export const family = ['sisko', 'jake', 'kasidy'].map(endingOf);
