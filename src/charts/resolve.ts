/** What every route of a view needs: which addresses exist, and the chart and view behind one. */
import { allCharts, chartOf, charts, type ChartId } from './index.ts';
import { retired, type Retired } from './retired.ts';
import { error } from '@sveltejs/kit';
import { ending } from '#data/episodes.ts';
import type { Chart } from '#lib/chart/chart.ts';
import { described, presented } from '#lib/chart/described.ts';

/** What stands in the address of a view, or of a chart, which shows its first. */
interface Params {
	id: string;
	view?: string;
}

/** The chart and named view behind an address; `gone` where they only took the place of what stood there. */
interface At {
	chart: Chart;
	name: string;
	view: unknown;
	gone?: Retired;
}

/** Every named view of every chart, and every one that was published once, as route parameters. */
export async function entries(): Promise<{ id: string; view: string }[]> {
	const now = (await allCharts()).flatMap((chart) => Object.keys(chart.views).map((view) => ({ id: chart.id, view })));
	return [...now, ...retiredViews()];
}

/** The addresses of retired views, as route parameters. */
function retiredViews(): { id: string; view: string }[] {
	return Object.keys(retired)
		.map((key) => key.split('/'))
		.flatMap(([id, view]) => (view ? [{ id: id!, view }] : []));
}

/** The first view of every chart, and every retired one: these have a dark picture too. */
export async function firstEntries(): Promise<{ id: string; view: string }[]> {
	const now = (await allCharts()).map((chart) => ({ id: chart.id, view: Object.keys(chart.views)[0]! }));
	return [...now, ...retiredViews()];
}

/** Every chart's own address, and those of retired charts. */
export function chartEntries(): { id: string }[] {
	const gone = Object.keys(retired).filter((key) => !key.includes('/'));
	return [...Object.keys(charts), ...gone].map((id) => ({ id }));
}

/** The chart and the named view of an address; 404 where there is none and never was. */
export async function viewAt(params: Params): Promise<At> {
	const key = params.view === undefined ? params.id : `${params.id}/${params.view}`;
	const gone = Object.hasOwn(retired, key) ? retired[key] : undefined;
	const [id, asked] = gone ? gone.now.split('/') : [params.id, params.view];
	const chart = await chartOf(id!).catch(() => error(404, 'There is no such chart'));
	const name = asked ?? Object.keys(chart.views)[0]!;
	if (!Object.hasOwn(chart.views, name)) error(404, 'There is no such view');
	return { chart, name, view: chart.views[name]!.view, ...(gone && { gone }) };
}

/** What the page of a view says before its chart is at hand. */
export async function pageAt(params: Params) {
	const { chart, name, view, gone } = await viewAt(params);
	const { headline } = chart.words(view);
	const [alt, description] = [described(chart, view), presented(chart, view)];
	return { id: chart.id as ChartId, name, headline, alt, description, gone, ending: ending() };
}
