/** Whether the essay is told flat: every step with its own picture, no scrolling effects, no scripts. */
import { getContext, setContext } from 'svelte';

const key = Symbol('flat');

/** Tells everything below to be flat. */
export function beFlat(): void {
	setContext(key, true);
}

export function isFlat(): boolean {
	return getContext<boolean | undefined>(key) === true;
}
