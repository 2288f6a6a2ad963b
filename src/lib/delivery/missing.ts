/** What a page is missing: one line says it, for as long as anything is. */

const missing = new Set<unknown>();

/** Notes that `part` of the page is missing, or that it has come after all. */
export function isMissing(part: unknown, now: boolean): void {
	if (now) missing.add(part);
	else missing.delete(part);
	document.documentElement.toggleAttribute('data-still', missing.size > 0);
}

/**
 * Does the work of a page's script once all of the page is there, and says that it runs. The script may come at any time:
 * were it waited for, an address with a fragment would not be gone to before it is there.
 */
export function start(work: () => void): void {
	const begin = () => {
		work();
		document.documentElement.toggleAttribute('data-still', missing.size > 0);
		document.documentElement.dataset.alive = '';
	};
	if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
	else begin();
}
