/** What a page is missing: one line says it, for as long as anything is. */

const missing = new Set<unknown>();

/** Notes that `part` of the page is missing, or that it has come after all. */
export function isMissing(part: unknown, now: boolean): void {
	if (now) missing.add(part);
	else missing.delete(part);
	document.documentElement.toggleAttribute('data-still', missing.size > 0);
}

/** Says that the script of the page runs: whoever waits for it need wait no longer. */
export function alive(): void {
	document.documentElement.toggleAttribute('data-still', missing.size > 0);
	document.documentElement.dataset.alive = '';
}
