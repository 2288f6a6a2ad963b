/** The drawings of a frame: only the one that fits is parsed. Plain DOM. */

/** Draws the one that fits, which has waited as text (`waiting` of `document.ts`), now and whenever the room changes. */
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
