/** Addresses that were published once and are no more. Each keeps answering: its page says what replaced it. */
import type { ChartId, ViewName } from './index.ts';

/** What stands in the place of such an address. */
export interface Retired {
	/** What takes its place. */
	now: { [Id in ChartId]: `${Id}/${ViewName<Id>}` }[ChartId];
	/** The day from which it does, as ISO date. */
	since: string;
	/** Why, in a sentence that a reader of the old link understands. */
	why: string;
}

/** By what stood in the address: `<chart>/<view>`, or `<chart>` for a whole chart's own address. */
export const retired: Readonly<Record<string, Retired>> = {};
