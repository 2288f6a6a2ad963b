/** The words of a finale, scene by scene, as the station is lit by them. Server only: in the browser it is drawn. */
import { sum } from 'd3-array';
import { endingOf, finaleOf, people, type Series } from '#charts/finales/data.ts';
import { far, lookout, near, rows, station, type Spoken, type Wall } from './panes.ts';

/** The scenes of a finale, and how many of them come before it is won (both readers' resolution). */
export function spoken(series: Series): { scenes: Spoken[]; won: number } {
	const { scenes } = finaleOf(series);
	const { scene: last } = endingOf(series, 'resolution');
	return {
		scenes: scenes.map(({ words, mode }) => ({ words, people: people.includes(mode) })),
		won: scenes.findIndex(({ scene }) => scene > last)
	};
}

const { scenes, won } = spoken('ds9');

/** The finale of this essay on its station. */
export const walls = station(scenes, won);

/** The other finale by the same rule: what comes after its win is near the middle, in panes as large as ours. */
export function voyager() {
	const { scenes, won } = spoken('voy');
	const after = scenes.slice(won).filter(({ words }) => words > 0);
	const from = lookout + 0.05;
	const to = from + sum(after, ({ words }) => words) * walls.near[0]!.span + (after.length - 1) * near.gap;
	const short: Wall = { decks: near.decks, gap: near.gap, from, to };
	return station(scenes, won, { far: { ...far, decks: rows(18) }, near: short });
}

/** How many words are spoken in it. */
export const words = sum(scenes, (scene) => scene.words);

/** How far in it is won: a share (0 to 1) of the words. */
export const wonAt = endingOf('ds9', 'resolution').at;

/** All of it as text: words of each scene, plot as negative numbers, a stroke at the win. */
export const written = scenes
	.map(({ words, people }, i) => `${i === won ? '| ' : ''}${people ? words : -words}`)
	.join(' ');
