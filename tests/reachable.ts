/** Every state of a chart that its controls lead to. */
import type { Chart } from '#lib/chart/chart.ts';
import { address } from '#lib/chart/view.ts';

/** More states than this are a mistake: readers cannot tell them apart. */
export const mostStates = 1000;

/** Every state that can be reached from the named views by controls alone, by its address. */
export function reachable(chart: Chart): ReadonlyMap<string, unknown> {
	const found = new Map<string, unknown>();
	const open = Object.values(chart.views).map(({ view }) => view);
	while (open.length && found.size < mostStates) {
		const view = open.pop();
		const { href } = address(chart, view);
		if (found.has(href)) continue;
		found.set(href, view);
		for (const { options } of chart.controls?.(view) ?? []) open.push(...options.map((option) => option.view));
	}
	return found;
}
