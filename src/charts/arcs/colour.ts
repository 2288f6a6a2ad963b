/** One hue per allegiance; never the only carrier, so two people of one hue are told apart by more than colour. */
import { lifeOf, type Life } from './data.ts';
import type { ArcsView } from './view.ts';

/** The token a life is drawn with where it is one of many. */
export const hueOf = ({ about }: Life) => about.allegiance.toLowerCase();

/** How many before the i-th stand with the same power. */
function before({ who }: ArcsView, i: number): number {
	const hues = who.map((id) => hueOf(lifeOf(id)));
	return hues.slice(0, i).filter((hue) => hue === hues[i]).length;
}

/**
 * The token of the i-th person picked out. Alone or in a pair, who stands with nobody, or with the same power as the one
 * before, is ink; among several, everybody keeps their hue and `dashOf` tells apart those who share it.
 */
export function colourOf(view: ArcsView, i: number): string {
	const hue = hueOf(lifeOf(view.who[i]!));
	if (view.who.length > 2) return hue;
	if (hue === 'none') return view.who.length > 1 ? 'ink' : 'ink-2';
	return before(view, i) ? 'ink' : hue;
}

/** How the line of the i-th of several people is broken: the first of a hue is whole. */
export function dashOf(view: ArcsView, i: number): string | undefined {
	const dashes = [undefined, '9 5', '2.5 5', '12 5 2.5 5'];
	return view.who.length > 2 ? dashes[before(view, i) % dashes.length] : undefined;
}
