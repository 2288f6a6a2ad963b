/** What a gallery says of a chart. */
import type { Chart } from './chart.ts';

export interface Card {
	id: string;
	question: string;
	/** What its first view found. */
	headline: string;
	/** The drawing of its first view, as markup. */
	picture: string;
	views: readonly { name: string; label: string; headline: string; group: string | undefined }[];
}

/** The gallery card of a chart, from its registry entry and a drawing of its first view. */
export function cardOf(chart: Chart, picture: string): Card {
	const { id, question } = chart;
	const views = Object.entries(chart.views).map(([name, { label, view, group }]) => ({
		name,
		label,
		headline: chart.words(view).headline,
		group
	}));
	return { id, question, headline: views[0]!.headline, picture, views };
}
