/** The drawings of a frame: whichever fits is drawn, and has names for its marks, which stand once in the document. Plain DOM. */

/** Draws the drawing that fits, which has waited as text (`waiting`), now and whenever the room changes. */
export function drawFitting(drawings: HTMLElement): void {
	drawings.classList.add('awake');
	const look = () => {
		for (const one of drawings.children) {
			const text = one.querySelector('noscript')?.textContent;
			if (text && getComputedStyle(one).display !== 'none') one.innerHTML = text;
		}
	};
	look();
	new ResizeObserver(look).observe(drawings);
}

/**
 * Names the marks of the drawing that fits, whenever the room changes.
 * @param named hears of every drawing that has its names now
 */
export function nameFitting(drawings: HTMLElement, named: () => void): void {
	// In the list where there is one, otherwise in the first drawing.
	const names = [...document.querySelectorAll<HTMLElement>('[data-of], [data-row][aria-label]')].map(
		(one) => [one.dataset.of ?? one.dataset.row, one.getAttribute('aria-label') ?? one.textContent!] as const
	);
	const open = new Set(drawings.children);
	const look = () => {
		for (const one of open) {
			if (getComputedStyle(one).display === 'none') continue;
			open.delete(one);
			for (const [id, name] of names) {
				const mark = one.querySelector(`[data-row="${id}"]`);
				mark?.setAttribute('role', 'img');
				mark?.setAttribute('aria-label', name);
			}
			named();
		}
	};
	look();
	new ResizeObserver(look).observe(drawings);
}
