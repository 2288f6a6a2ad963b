/**
 * The shortest list that carries the most, found exactly: branch and bound over the few dozen episodes that matter.
 * What each episode carries is a set of bits; a branch is given up only when nothing below it can be better.
 */

/** Something that may be put on the list. */
export interface Candidate {
	hours: number;
	/** The things it carries, as numbers from 0. */
	carries: readonly number[];
	/** Of two lists that carry as much in as many hours, the heavier is taken. A multiple of a half. */
	weight: number;
}

/** Things carried, then hours saved, then weight, then how early: worth so much that no lower rank outweighs a higher. */
const worth = { thing: 1e9, hour: 1e6, weight: 200, place: 0.01 };

/** Sets of things as words of 31 bits. */
type Bits = Int32Array;

function bitsOf(things: readonly number[], size: number): Bits {
	const bits = new Int32Array(Math.ceil(size / 31) || 1);
	for (const thing of things) bits[Math.floor(thing / 31)]! |= 1 << (thing % 31);
	return bits;
}

function ones(word: number): number {
	let n = word - ((word >>> 1) & 0x55555555);
	n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
	return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many things of `a` are not in `b`. */
function beyond(a: Bits, b: Bits): number {
	let n = 0;
	for (let i = 0; i < a.length; i++) n += ones(a[i]! & ~b[i]!);
	return n;
}

const join = (a: Bits, b: Bits) => a.map((word, i) => word | b[i]!);

export interface Found {
	/** Places of the chosen candidates, in their order. */
	chosen: readonly number[];
	/** How many branches were looked at. */
	steps: number;
}

/**
 * Chooses candidates of at most `budget` hours that carry as many of `size` things as possible, in as few hours as
 * possible. Exact: `cover.test.ts` holds it against every subset of small cases.
 */
export function cover(candidates: readonly Candidate[], size: number, budget: number): Found {
	const sets = candidates.map(({ carries }) => bitsOf(carries, size));
	const own = candidates.map(({ hours, weight }, i) => weight * worth.weight - hours * worth.hour - i * worth.place);
	let best = { value: 0, chosen: [] as readonly number[] };
	let steps = 0;

	/** `open` are the candidates not yet decided on, `carried` what the chosen ones carry together. */
	function branch(open: readonly number[], carried: Bits, value: number, left: number, chosen: readonly number[]) {
		steps += 1;
		if (value > best.value) best = { value, chosen };
		// What each would add now; it can only add less later. What adds nothing is dropped.
		const useful = open
			.filter((i) => candidates[i]!.hours <= left)
			.map((i) => ({ i, adds: beyond(sets[i]!, carried) * worth.thing + own[i]! }))
			.filter(({ adds }) => adds > 0)
			.sort((a, b) => b.adds / candidates[b.i]!.hours - a.adds / candidates[a.i]!.hours);
		if (!useful.length) return;
		// At best: what adds most per hour, until the hours are used up, the last one in part.
		let bound = value;
		let room = left;
		for (const { i, adds } of useful) {
			const part = Math.min(1, room / candidates[i]!.hours);
			bound += adds * part;
			room -= candidates[i]!.hours * part;
			if (room <= 0) break;
		}
		// And no more than everything that is still to be had, in at least as many hours as that takes one by one.
		const reach = useful.reduce((all, { i }) => join(all, sets[i]!), carried);
		const more = beyond(reach, carried);
		const cheapest = useful.map(({ i }) => beyond(sets[i]!, carried) / candidates[i]!.hours);
		const fewest = Math.ceil(more / Math.max(...cheapest));
		const heaviest = useful.reduce((sum, { i }) => sum + Math.max(0, candidates[i]!.weight), 0) * worth.weight;
		bound = Math.min(bound, value + more * worth.thing - Math.min(fewest, left) * worth.hour + heaviest);
		if (bound <= best.value) return;
		const { i, adds } = useful[0]!;
		const rest = useful.map((one) => one.i).filter((one) => one !== i);
		const { hours } = candidates[i]!;
		branch(rest, join(carried, sets[i]!), value + adds, left - hours, [...chosen, i]);
		branch(rest, carried, value, left, chosen);
	}

	branch(
		candidates.map((_, i) => i),
		bitsOf([], size),
		0,
		budget,
		[]
	);
	return { chosen: best.chosen.toSorted((a, b) => a - b), steps };
}
