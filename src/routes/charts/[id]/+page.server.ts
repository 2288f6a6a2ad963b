import { chartPage } from '#essay/page.ts';
import { allCharts } from '#charts/index.ts';

/** A chart's own address shows its first view; the canonical address is that view's. */
export async function entries() {
	return (await allCharts()).map((chart) => ({ id: chart.id }));
}

export const load = ({ params }) => chartPage(params);
