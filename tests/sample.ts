/** Long rows of cases: `npm test` takes a part of each, `npm run test:whole` takes them all. */

/** Whether all are asked for. */
export const whole = Boolean(process.env.WHOLE);

/** Every `each`th of a row, with its first and its last; all of it where all are asked for. */
export const sample = <T>(all: readonly T[], each: number): T[] =>
	all.filter((_, i) => whole || i % each === 0 || i === all.length - 1);
