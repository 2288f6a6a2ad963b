/** Addresses that were published once and are no more. Each keeps answering: its page says what replaced it. */
export interface Retired {
	/** The view that takes its place, as `<chart>/<view>`. */
	now: string;
	/** The day from which it does, as ISO date. */
	since: string;
	/** Why, in a sentence that a reader of the old link understands. */
	why: string;
}

/** By what stood in the address: `<chart>/<view>`, or `<chart>` for a whole chart's own address. */
export const retired: Readonly<Record<string, Retired>> = {};
