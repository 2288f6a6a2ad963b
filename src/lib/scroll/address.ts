/** The address of the step at hand: written after a rest, never while scrolling, never as a new history entry. */
import { readingLine } from './onscroll.ts';
import { reached } from './reached.ts';

const rest = 400;

/**
 * Keeps the address equal to the step reached. `places` are the elements with addresses, in reading order; the first
 * is the top of the page and has none.
 * @returns a function that stops it.
 */
export function followAddress(places: readonly HTMLElement[]): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const write = () => {
		const at = reached(
			places.map((place) => place.getBoundingClientRect().top),
			readingLine()
		);
		const hash = at === 0 ? '' : `#${places[at]!.id}`;
		if (hash !== location.hash) history.replaceState(history.state, '', location.pathname + location.search + hash);
	};
	const scrolled = () => {
		clearTimeout(timer);
		timer = setTimeout(write, rest);
	};
	addEventListener('scroll', scrolled, { passive: true });
	return () => {
		clearTimeout(timer);
		removeEventListener('scroll', scrolled);
	};
}
