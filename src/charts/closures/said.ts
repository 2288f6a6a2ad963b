/** How scores and people are spoken of. */
import { signed } from '#lib/chart/number.ts';
import type { Ending, Group } from './data.ts';

/** 4 → "4", 0.5 → "0.5". */
export const points = (value: number) => String(value);

/** "1 point", "4.5 points". */
export const inPoints = (value: number) => `${points(value)} ${value === 1 ? 'point' : 'points'}`;

export const groups: Readonly<Record<Group, string>> = {
	ahead: 'come out ahead',
	close: 'too close to call',
	behind: 'come out behind',
	dead: 'dead before the end, not scored'
};

/** Role first, then the name: "the exile, Garak". */
export const called = ({ about }: Ending) => `${about.role}, ${about.name.replace(/^The /, 'the ')}`;

/** The same at the start of a sentence. */
export function Called(ending: Ending): string {
	const text = called(ending);
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For example: The exile, Garak: given 1 point, paid 4.5; net −3.5, comes out behind. Gets: …; loses: … */
export function nameOf(ending: Ending): string {
	const { reward, cost, net, group, row } = ending;
	if (net === null) return `${Called(ending)}: ${groups.dead}`;
	const is = group === 'close' ? groups.close : groups[group].replace('come', 'comes');
	const gets = row.gets?.replace(/\.$/, '') ?? 'nothing';
	const loses = row.loses?.replace(/\.$/, '') ?? 'nothing';
	return `${Called(ending)}: given ${inPoints(reward!)}, paid ${points(cost!)}; net ${signed(net)}, ${is}. Gets: ${gets}. Loses: ${loses}.`;
}
