/** One hue per allegiance; never the only carrier, so two people of one hue are told apart by more than colour. */
import { lifeOf, type Allegiance, type Life } from './data.ts';
import type { ArcsView } from './view.ts';

/** The token of an allegiance. */
export const hue = (allegiance: Allegiance) => allegiance.toLowerCase();

/** The token a life is drawn with where it is one of many. */
export function hueOf(life: Life): string {
	return hue(life.about.allegiance);
}

/**
 * The token of the i-th person picked out. Alone or in a pair, who stands with nobody, or with the same power as the one
 * before, is ink; among several, everybody keeps their hue and `dashOf` tells apart those who share it.
 */
export function colourOf(view: ArcsView, i: number): string {
	const { allegiance } = lifeOf(view.who[i]!).about;
	if (view.who.length > 2) return hue(allegiance);
	if (allegiance === 'none') return view.who.length > 1 ? 'ink' : 'ink-2';
	return before(view, i) ? 'ink' : hue(allegiance);
}

/** How the line of the i-th of several people is broken: the first of a hue is whole. */
export function dashOf(view: ArcsView, i: number): string | undefined {
	const dashes = [undefined, '9 5', '2.5 5', '12 5 2.5 5'];
	return view.who.length > 2 ? dashes[before(view, i) % dashes.length] : undefined;
}

/** How many before the i-th stand with the same power. */
function before(view: ArcsView, i: number): number {
	const { allegiance } = lifeOf(view.who[i]!).about;
	return view.who.slice(0, i).filter((id) => lifeOf(id).about.allegiance === allegiance).length;
}
