/** The drawings of a frame: whichever shows has names for its marks, though only the first came with them. Plain DOM. */

/**
 * Names the marks of the drawing that fits, whenever the room changes.
 * @param named hears of every drawing that has its names now
 */
export function nameFitting(drawings: HTMLElement, named: () => void): void {
	const [first, ...others] = drawings.children;
	const open = new Set(others);
	const look = () => {
		for (const one of open) {
			if (getComputedStyle(one).display === 'none') continue;
			open.delete(one);
			for (const from of first!.querySelectorAll('[data-row][aria-label]')) {
				const mark = one.querySelector(`[data-row="${from.getAttribute('data-row')}"]`);
				for (const name of ['role', 'aria-label']) mark?.setAttribute(name, from.getAttribute(name)!);
			}
			named();
		}
	};
	look();
	new ResizeObserver(look).observe(drawings);
}
