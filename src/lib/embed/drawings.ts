/** The drawings of a frame: one is made, the others stay the text they came as until the frame asks for them. Plain DOM. */

/** The tags of marks in the text of a drawing, as elements: their attributes are read, and nothing is drawn. */
function marksIn(text: string): Element[] {
	const box = document.createElement('template');
	box.innerHTML = (text.match(/<[^<]+aria-label[^>]+/g) ?? []).join('>');
	return [...box.content.querySelectorAll('[data-row]')];
}

/**
 * Draws the one that fits, whenever the room changes, with names for its marks: only the first came with them. On paper
 * another may fit, so all are drawn.
 * @param drawn hears of every change
 */
export function drawFitting(drawings: HTMLElement, drawn: () => void): void {
	const all = [...drawings.children];
	const named = marksIn(all[0]!.textContent!);

	function draw(drawing: Element): void {
		const text = drawing.querySelector('noscript');
		if (!text) return;
		text.outerHTML = text.textContent!;
		for (const from of named) {
			const mark = drawing.querySelector(`[data-row="${from.getAttribute('data-row')}"]`);
			for (const name of ['role', 'aria-label']) mark?.setAttribute(name, from.getAttribute(name)!);
		}
		drawn();
	}

	const look = () => all.filter((one) => getComputedStyle(one).display !== 'none').forEach(draw);
	look();
	new ResizeObserver(look).observe(drawings);
	addEventListener('beforeprint', () => all.forEach(draw));
}
