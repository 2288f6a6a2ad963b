/** A whole number → a fixed but patternless share 0…1. */
export function chance(seed: number): number {
	let n = Math.imul(seed ^ (seed >>> 16) ^ 61, 9);
	n = Math.imul(n ^ (n >>> 4), 0x27d4eb2d);
	return ((n ^ (n >>> 15)) >>> 0) / 2 ** 32;
}

/** The tone (0 to 3) of a window, by chance: rooms differ, and it says nothing. */
export const toneOf = (window: number): number =>
	[0.27, 0.53, 0.72].filter((edge) => chance(window * 131 + 7) >= edge).length;
