/** What a gallery says of a chart. */
import type { Chart } from './chart.ts';

export interface Card {
	id: string;
	title: string;
	question: string;
	views: readonly { name: string; label: string; headline: string }[];
}

/** The gallery card of a chart, from its registry entry alone. */
export function cardOf(chart: Chart): Card {
	const { id, title, question } = chart;
	const views = Object.entries(chart.views).map(([name, { label, view }]) => ({
		name,
		label,
		headline: chart.words(view).headline
	}));
	return { id, title, question, views };
}
