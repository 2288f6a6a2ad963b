/** What every route of a view needs: which addresses exist, and the chart and view behind one. */
import { allCharts, chartOf, type ChartId } from './index.ts';
import { error } from '@sveltejs/kit';
import type { Chart } from '#lib/chart/chart.ts';

/** Every named view of every chart, as route parameters. */
export async function entries(): Promise<{ id: string; view: string }[]> {
	return (await allCharts()).flatMap((chart) => Object.keys(chart.views).map((view) => ({ id: chart.id, view })));
}

/** The chart and the named view of an address; 404 where there is none. */
export async function viewAt(params: {
	id: string;
	view?: string;
}): Promise<{ chart: Chart; name: string; view: unknown }> {
	const chart = await chartOf(params.id).catch(() => error(404, 'There is no such chart'));
	const name = params.view ?? Object.keys(chart.views)[0]!;
	if (!Object.hasOwn(chart.views, name)) error(404, 'There is no such view');
	return { chart, name, view: chart.views[name]!.view };
}

/** What the page of a view says before its chart is at hand. */
export async function pageAt(params: { id: string; view?: string }) {
	const { chart, name, view } = await viewAt(params);
	const { headline, alt } = chart.words(view);
	return { id: chart.id as ChartId, name, headline, alt };
}
