/** What a reader may do in a frame beside reading: go to another view of the chart, and copy the address. Plain DOM. */

/** Other views replace this one, with query and hash kept: no history entry for the host's reader, no secret lost. */
export function switchViews(nav: HTMLElement): void {
	nav.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest('a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		location.replace(link.href + location.search + location.hash);
	});
}

/**
 * Where the engine has no popovers, buttons open what they name by an attribute, which another click or Escape takes
 * away. Pages do the same in app.html, for those that run no other script.
 */
export function openPanels(): void {
	if ('popover' in HTMLElement.prototype) return;
	const open = (id?: string | null) =>
		document
			.querySelectorAll('[popover]')
			.forEach((each) => each.toggleAttribute('data-open', each.id === id && !each.hasAttribute('data-open')));
	addEventListener('click', ({ target }) => {
		const on = (target as Element).closest('[popovertarget], [data-open]');
		if (!on?.id) open(on?.getAttribute('popovertarget'));
	});
	addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') open();
	});
}

/** The button of a field copies it; where neither way works, the field is left selected, and the line beside says so. */
export function offerCopy(panel: HTMLElement): void {
	const [field, button, said] = ['input', 'button', 'output'].map((tag) => panel.querySelector(tag)!) as [
		HTMLInputElement,
		HTMLButtonElement,
		HTMLOutputElement
	];
	button.hidden = false;
	button.addEventListener('click', async () => {
		field.select();
		const done = document.execCommand('copy') || (await write(field.value));
		said.value = done ? 'Copied.' : 'Selected: copy it with your keys.';
	});
}

/** The newer way, which frames are seldom allowed. */
function write(text: string): Promise<boolean> {
	const wrote = navigator.clipboard?.writeText(text) ?? Promise.reject();
	return wrote.then(
		() => true,
		() => false
	);
}
