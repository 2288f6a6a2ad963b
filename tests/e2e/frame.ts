/** An embed as it stands in its frame. */
import type { Frame } from '@playwright/test';

/** Waits until a frame whose size changed shows the drawing that fits now, with names. */
export function drawn(frame: Frame): Promise<void> {
	return frame.evaluate(async () => {
		for (let i = 0; i < 3; i++)
			await new Promise((done) => {
				requestAnimationFrame(done);
				// A frame out of sight is given no frames.
				setTimeout(done, 50);
			});
	});
}

/** Everything that scrolls, sticks out of the frame or lies over its neighbour; in words, empty when all fits. */
export async function misfits(frame: Frame): Promise<string[]> {
	await drawn(frame);
	return frame.evaluate(() => {
		const faults: string[] = [];
		const root = document.documentElement;
		const shown = (element: Element) =>
			element.getClientRects().length > 0 &&
			element.getBoundingClientRect().height > 0 &&
			// What a closed list holds has a place in some engines, though it shows nowhere.
			!element.closest('details:not([open]) > :not(summary)');
		const nameOf = (element: Element) => element.getAttribute('class') ?? element.localName;
		for (const element of [root, document.body, ...document.querySelectorAll('.embed, .embed :not(svg *)')]) {
			const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
			const scrolls = /auto|scroll/.test(getComputedStyle(element).overflow);
			if (
				(element === root || (scrolls && shown(element))) &&
				(scrollHeight > clientHeight || scrollWidth > clientWidth)
			)
				faults.push(`${nameOf(element)} scrolls: ${scrollWidth} × ${scrollHeight} in ${clientWidth} × ${clientHeight}`);
			const box = element.getBoundingClientRect();
			if (
				shown(element) &&
				(box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.left < -1 || box.top < -1)
			)
				faults.push(`${nameOf(element)} sticks out: ends at ${box.right.toFixed()} × ${box.bottom.toFixed()}`);
		}
		const blocks = [
			...document.querySelectorAll(
				'.spoiler, .headline, .subtitle, .drawings, .reveal, .readout, .source, .poster, .views:not(:popover-open), .credit'
			)
		]
			.filter(shown)
			.map((element) => ({ name: nameOf(element), box: element.getBoundingClientRect() }));
		for (const [i, { name, box }] of blocks.entries()) {
			const next = blocks[i + 1];
			if (next && box.bottom > next.box.top + 1)
				faults.push(`${name} lies over ${next.name} by ${(box.bottom - next.box.top).toFixed()} px`);
		}
		return faults;
	});
}
