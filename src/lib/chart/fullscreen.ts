/** Full screen, for pages that may have it. */
import './fullscreen.css';

/**
 * Makes every button of a selector show what it stands in (`within`) on the whole screen, and back. The page says that it
 * can (`data-full`), so that buttons which come later are offered too.
 */
export function offer(selector: string, within: string): void {
	document.documentElement.dataset.full = '';
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element && target.closest(selector);
		if (!button) return;
		const done = document.fullscreenElement ? document.exitFullscreen() : button.closest(within)!.requestFullscreen();
		// What the browser refuses after all leaves the page as it is.
		done.catch(() => undefined);
	});
}
