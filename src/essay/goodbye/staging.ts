/** The goodbyes that have a breath, in the order in which they happen. */
export const staging = [
	'goodbye-exile',
	'goodbye-warrior',
	'goodbye-party',
	'goodbye-wife',
	'goodbye-refused',
	'goodbye-shore',
	'goodbye-son'
] as const;
export type GoodbyeId = (typeof staging)[number];
