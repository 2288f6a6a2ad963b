/** Full screen, offered only where it can be had: not in frames that may not, and not on phones that know none. */

/**
 * Makes every button of a selector show what it stands in (`within`) on the whole screen, and back. The page says that it
 * may (`data-full`), so that buttons which come later are offered too.
 */
export function offersFullscreen(selector: string, within: string): void {
	if (!document.fullscreenEnabled) return;
	document.documentElement.dataset.full = '';
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element && target.closest(selector);
		if (!button) return;
		const done = document.fullscreenElement ? document.exitFullscreen() : button.closest(within)!.requestFullscreen();
		// What the browser refuses after all leaves the page as it is.
		done.catch(() => undefined);
	});
}
