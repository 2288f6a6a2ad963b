/** What cells of several tables may be. Counts end where no file or pair has come near. */

export const id = { pattern: '[a-z0-9]+(-[a-z0-9]+)*' } as const;
export const file = { pattern: 's0[1-7]e[0-3]\\d' } as const;
export const season = { minimum: 1, maximum: 7 } as const;
export const episode = { minimum: 1, maximum: 26 } as const;
export const hour = { minimum: 1, maximum: 178 } as const;
export const hours = { minimum: 1, maximum: 2 } as const;
export const scene = { minimum: 0, maximum: 150 } as const;
export const counted = { minimum: 0, maximum: 20_000 } as const;
export const spoken = { minimum: 1, maximum: 20_000 } as const;
export const part = { minimum: -1, maximum: 1, multipleOf: 0.5 } as const;
export const score = { minimum: -5, maximum: 5, multipleOf: 0.5 } as const;
/** A difference in per cent is the smallest, 800 million dead are the most. */
export const figure = { minimum: -100, maximum: 1_000_000_000 } as const;
