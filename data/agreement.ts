/** How far two readings agree: the plain share, and what is left of it beyond chance. */

/** Two readings of the same things, in the same order. */
export interface Agreement {
	/** How many things were read. */
	n: number;
	/** Share (0 to 1) on which both readings give the same answer. */
	same: number;
	/** Cohen's kappa: agreement beyond what two readers with these habits would reach by chance (1 is perfect). */
	kappa: number;
}

/**
 * Cohen's kappa of two readings (Cohen 1960).
 * @param pairs first and second answer, one pair per thing read
 * @throws when there is nothing to compare, or chance alone already agrees on everything
 */
export function agreement(pairs: readonly (readonly [string, string])[]): Agreement {
	const n = pairs.length;
	if (n === 0) throw new Error('There are no readings to compare');
	const share = (test: (pair: readonly [string, string]) => boolean) => pairs.filter(test).length / n;
	const same = share(([a, b]) => a === b);
	const answers = [...new Set(pairs.flat())];
	const chance = answers.reduce((sum, one) => sum + share(([a]) => a === one) * share(([, b]) => b === one), 0);
	if (chance === 1) throw new Error('Both readings give one and the same answer throughout: kappa is undefined');
	return { n, same, kappa: (same - chance) / (1 - chance) };
}

/**
 * Krippendorff's alpha for numbers with equal steps (interval metric; Krippendorff 2011): 1 is perfect, 0 is chance.
 * @param units what the readers say of each thing read; things that only one of them read count nothing
 * @throws when no two values can be compared, or all values are the same
 */
export function alpha(units: readonly (readonly number[])[]): number {
	const read = units.filter((values) => values.length > 1);
	const all = read.flat();
	const expected = spread(all) / (all.length - 1);
	if (!(expected > 0)) throw new Error('Alpha is undefined: there are no two different values to compare');
	const observed = read.reduce((sum, values) => sum + spread(values) / (values.length - 1), 0);
	return 1 - observed / expected;
}

/** Share (0 to 1) of pairs of numbers that lie no further apart than a distance. */
export function within(pairs: readonly (readonly [number, number])[], distance: number): number {
	return pairs.filter(([a, b]) => Math.abs(a - b) <= distance).length / pairs.length;
}

/** Sum of squared differences over all ordered pairs of some values. */
function spread(values: readonly number[]): number {
	return values.reduce((sum, a) => sum + values.reduce((inner, b) => inner + (a - b) ** 2, 0), 0);
}
