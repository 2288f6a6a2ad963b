/** What each step's picture says, for readers who do not see it; made from the rows on the server. */
import { getContext, setContext } from 'svelte';

const key = Symbol('says');

/** Hands the descriptions, by step id, to everything below. */
export function withSays(all: () => Record<string, string>): void {
	setContext(key, all);
}

export function saysHere(): () => Record<string, string> {
	return getContext<() => Record<string, string>>(key);
}
