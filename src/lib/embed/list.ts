/** The list of a frame, as far as it has one: from it its script knows what belongs together. Plain DOM. */
import type { Series } from '#lib/inspect/inspect.ts';

/** The groups of the list, each in the order in which it is drawn. */
export function listed(figure: HTMLElement): Series[] {
	const drawn = [...figure.querySelectorAll<SVGElement>('[data-row]')].map(({ dataset }) => dataset.row!);
	return [...document.querySelectorAll('.walk > ul > li')].map((group) => {
		const own = [...group.querySelectorAll<HTMLElement>('[data-of]')].map(({ dataset }) => dataset.of!);
		const name = group.querySelector('summary')?.textContent ?? '';
		return { name, ids: own.sort((a, b) => drawn.indexOf(a) - drawn.indexOf(b)) };
	});
}
