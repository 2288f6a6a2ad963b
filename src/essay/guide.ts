/** The bar of the essay in the browser: it shows where the reader is, and leads on and back. */

export interface Guide {
	/** Index of the chapter at hand; whether the bar lies over the station; whether it steps back. */
	show(at: number, over: boolean, quiet: boolean): void;
}

/** Makes the bar that `Guide.svelte` wrote follow; `go` leads some steps on, or back. */
export function guide(go: (by: number) => void): Guide {
	const bar = document.querySelector<HTMLElement>('.bar')!;
	const ticks = [...bar.querySelectorAll('.ticks span')];
	const title = bar.querySelector('.title')!;
	const list = document.getElementById('chapters')!;
	const links = [...list.querySelectorAll<HTMLAnchorElement>('ol a')];
	const titles = links.map((link) => link.textContent ?? '');
	let shown = NaN;

	for (const button of bar.querySelectorAll<HTMLElement>('[data-go]'))
		button.addEventListener('click', () => go(Number(button.dataset.go)));
	for (const link of links) link.addEventListener('click', () => list.hidePopover?.());
	// The flat form and the talk open where the reader is.
	for (const flat of list.querySelectorAll<HTMLAnchorElement>('[data-flat]'))
		flat.addEventListener('click', () => (flat.hash = location.hash));

	return {
		show(at, over, quiet) {
			bar.classList.toggle('over', over);
			bar.classList.toggle('quiet', quiet);
			if (at === shown) return;
			shown = at;
			for (const [i, tick] of ticks.entries()) {
				tick.classList.toggle('done', i < at);
				tick.classList.toggle('now', i === at);
			}
			for (const [i, link] of links.entries()) {
				link.classList.toggle('done', i < at);
				if (i === at) link.setAttribute('aria-current', 'step');
				else link.removeAttribute('aria-current');
			}
			// As a translator left it in the list.
			title.textContent = links[at]?.textContent ?? titles[at] ?? '';
		}
	};
}
