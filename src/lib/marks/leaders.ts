/** Labels that may stand apart from what they name, and the lines that lead there. Pure. */
import { boxOf } from '#lib/chart/text.ts';
import { crosses, place, type Lines, type Room, type Segment } from './place.ts';
import { tenth } from './scales.ts';

/** Where a label may stand, and the line that leads there. */
export interface Spot {
	lines: Lines;
	leader?: Segment;
}

/**
 * For every wish, in order of importance, the first of its spots that is free, or nothing: no leader goes through a label
 * or through what is to be kept clear, and no label lies on a leader.
 */
export function lead(wishes: Iterable<Iterable<Spot>>, room: Room): (Spot | undefined)[] {
	const { size, clear = [] } = room;
	const [taken, off] = [[...(room.taken ?? [])], [...(room.off ?? [])]];
	const isFree = ({ lines, leader }: Spot) => {
		const boxes = leader ? [...clear, ...taken.map((label) => boxOf(label, size.form))] : [];
		return !boxes.some((box) => crosses(leader!, box)) && place([[lines]], { ...room, taken, off }).length > 0;
	};
	return Array.from(wishes, (spots) => {
		for (const spot of spots) {
			if (!isFree(spot)) continue;
			taken.push(...spot.lines);
			if (spot.leader) off.push(spot.leader);
			return spot;
		}
	});
}

/** An upright line. */
export const upright = (x: number, from: number, to: number): Segment => [
	[x, from],
	[x, to]
];

/** Lines as one path. */
export const pathOf = (segments: readonly Segment[]) =>
	segments.map((points) => `M${points.map((point) => point.map(tenth).join(' ')).join('L')}`).join('');
