/** What each person is given at the end and what it costs: the tables joined once, sorted by what is left. */
import { group } from 'd3-array';
import { characters } from '#data/characters.ts';
import { closures, type Closure } from '#data/closures.ts';
import type { Column, Row } from '#lib/chart/chart.ts';
import { signed } from '#lib/chart/number.ts';
import type { Cell } from '#lib/table/columns.ts';
import { rowOf } from '#lib/table/lookup.ts';

/** Within this many points of nothing it is too close to call; the band drawn around every net score. */
export const band = 1;

export const groups = {
	ahead: 'come out ahead',
	close: 'too close to call',
	behind: 'come out behind',
	dead: 'dead before the end, not scored'
} as const;
export type Group = keyof typeof groups;
/** The groups of those who are scored, from the top. */
export const outcomes = ['ahead', 'close', 'behind'] as const;

type Told = 'reward' | 'cost' | 'net' | 'gets' | 'loses' | 'rationale' | 'finale' | 'file' | 'scene';
/** The end of a person: points given, paid, and what is left; null where nothing was scored. */
export type Ending = Row & Pick<Closure, Told> & Readonly<Record<'name' | 'role', string>>;

export const aboutOf = ({ id }: Row) => rowOf('characters', characters, { id });

export function groupOf({ net }: Pick<Ending, 'net'>): Group {
	if (net === null) return 'dead';
	if (Math.abs(net) <= band) return 'close';
	return net > 0 ? 'ahead' : 'behind';
}

/** Everybody, the best ending first; those who were not scored last. */
export const endings: readonly Ending[] = closures
	.map(({ character: id, reward, cost, net, gets, loses, rationale, finale, file, scene }): Ending => {
		const { name, role } = rowOf('characters', characters, { id });
		const scores = { id, name, role, reward, cost, net };
		const one = { ...scores, gets, loses, rationale, finale, file, scene };
		return { ...scores, group: groups[groupOf(one)], ...one };
	})
	.sort((a, b) => (b.net ?? -9) - (a.net ?? -9) || (b.reward ?? 0) - (a.reward ?? 0));

/** Those who were scored. */
export const scored = endings.filter(({ net }) => net !== null);
export const ids = endings.map(({ id }) => id);

/** @throws when nobody has this id. */
export const endingOf = (id: string) => rowOf('closures', endings, { id });

/** Everybody of a group, the best ending first. */
export const inGroup = (group: Group) => endings.filter((one) => groupOf(one) === group);

/** Those with the same scores stand in one place. */
export const places = [...group(scored, ({ cost, reward }) => `${cost} ${reward}`).values()];

/** Those who simply win: ahead, for a point or less. */
export const winners = inGroup('ahead').filter(({ cost }) => cost! <= band);

/** The captain’s family. */
export const family = ['sisko', 'jake', 'kasidy'].map(endingOf);

const asSigned = (value: Cell) => (typeof value === 'number' ? signed(value) : '');
export const columns: readonly Column[] = [
	{ key: 'name', label: 'Person', kind: 'fact' },
	{ key: 'role', label: 'Role', kind: 'judged' },
	{ key: 'reward', label: 'Given', kind: 'judged', unit: 'points, 0 to 5' },
	{ key: 'cost', label: 'Paid', kind: 'judged', unit: 'points, 0 to 5' },
	{ key: 'net', label: 'Net', kind: 'judged', unit: 'points, −5 to 5', print: asSigned },
	{ key: 'group', label: 'With a band of one point', kind: 'judged' },
	{ key: 'gets', label: 'Gets', kind: 'judged' },
	{ key: 'loses', label: 'Loses', kind: 'judged' },
	{ key: 'rationale', label: 'Why', kind: 'judged' },
	{ key: 'finale', label: 'In the finale', kind: 'fact' },
	{ key: 'file', label: 'Transcript file of the last scene', kind: 'fact' },
	{ key: 'scene', label: 'Scene (the first is 0)', kind: 'fact' }
];
