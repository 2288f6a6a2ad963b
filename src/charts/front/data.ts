/** Bands and turning points by their ids, and the hours between them. */
import { warTimeline, type TurnOfWar } from '#data/war-timeline.ts';
import { bands } from './bands.ts';
import type { Band } from './hours.ts';

export { bands } from './bands.ts';
export * from './hours.ts';

const byId = new Map(bands.map((band) => [band.id, band]));
const turns = new Map(warTimeline.map((turn) => [turn.id, turn]));

/** A band by its id. @throws when there is none. */
export function bandOf(id: string): Band {
	const band = byId.get(id);
	if (!band) throw new Error(`front: there is no band "${id}"`);
	return band;
}

/** A turning point by its id. @throws when there is none. */
export function turnOf(id: string): TurnOfWar {
	const turn = turns.get(id);
	if (!turn) throw new Error(`front: there is no turning point "${id}"`);
	return turn;
}

/** The hour in which a band begins. @throws when that is not known. */
export function startOf(id: string): number {
	const { start } = bandOf(id);
	if (start === null) throw new Error(`front: nobody knows when "${id}" begins`);
	return start;
}

/** Hours from the beginning of one band to that of another. */
export function between(from: string, to: string): number {
	return startOf(to) - startOf(from);
}
