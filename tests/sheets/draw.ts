/** The drawings of states, by the tree this file stands in: loaded in two of them, to hold one against the other. */
import { chartOf } from '#charts/index.ts';
import type { Form } from '#lib/chart/forms.ts';
import { readView } from '#lib/chart/view.ts';
import { drawing } from '#lib/server/markup.ts';

/** A drawing, by the address of its state and its form. */
export interface Drawn {
	href: string;
	form: string;
}

/** The `<svg>` of each, or null where this tree has no such state or form. */
export async function draw(id: string, all: readonly Drawn[]): Promise<(string | null)[]> {
	const chart = await chartOf(id).catch(() => null);
	return all.map(({ href, form }) => {
		if (!chart) return null;
		const { pathname, searchParams } = new URL(href, 'https://example.org');
		const name = pathname.split('/').at(-2)!;
		if (!Object.hasOwn(chart.views, name)) return null;
		try {
			return drawing(chart, readView(chart, name, searchParams).view, form as Form, false);
		} catch {
			return null;
		}
	});
}
