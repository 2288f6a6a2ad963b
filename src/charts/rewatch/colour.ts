/** The colour of a list: one person's allegiance, or ink where it is of several. */
import { lifeOf } from './data.ts';
import type { RewatchView } from './view.ts';

/** A token. */
export function colourOf({ who }: RewatchView): string {
	return who.length === 1 ? lifeOf(who[0]!).about.allegiance.toLowerCase() : 'ink';
}
