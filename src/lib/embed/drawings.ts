/** The drawings of a frame: one is made, the others stay the text they came as until the frame asks for them. Plain DOM. */

/** What a mark is, by the id of its row, as the text of a drawing says it. */
function namesIn(text: string): ReadonlyMap<string, string> {
	const read = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
	const plain = (words: string) => words.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
	return new Map(
		[...text.matchAll(/<\w[^>]* data-row="[^>]*>/g)].flatMap(([tag]) => {
			const [row, name] = [read(tag, 'data-row'), read(tag, 'aria-label')];
			return row && name ? [[plain(row), plain(name)]] : [];
		})
	);
}

/**
 * Draws the one that fits, whenever the room changes, with names for its marks: only the first came with them. On paper
 * another may fit, so all are drawn.
 * @param drawn hears of every change
 */
export function drawFitting(drawings: HTMLElement, drawn: () => void): void {
	const all = [...drawings.children] as HTMLElement[];
	const names = namesIn(all[0]?.textContent ?? '');

	function draw(drawing: HTMLElement): boolean {
		const text = drawing.querySelector('noscript');
		if (!text) return false;
		text.outerHTML = text.textContent!;
		for (const mark of drawing.querySelectorAll('[data-row]:not([aria-label])')) {
			const name = names.get(mark.getAttribute('data-row')!);
			if (!name) continue;
			mark.setAttribute('role', 'img');
			mark.setAttribute('aria-label', name);
		}
		return true;
	}

	const fitting = () => all.filter((drawing) => getComputedStyle(drawing).display !== 'none');
	const look = () => {
		if (fitting().map(draw).includes(true)) drawn();
	};
	look();
	new ResizeObserver(look).observe(drawings);
	addEventListener('beforeprint', () => {
		if (all.map(draw).includes(true)) drawn();
	});
}
