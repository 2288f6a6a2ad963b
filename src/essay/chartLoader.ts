/** The charts at hand while the server draws a page; in the browser none is, until a reader comes near it. */
import { charts, chartOf, type ChartId } from '#charts/index.ts';
import type { Chart } from '#lib/chart/chart.ts';
import type { Loaded } from '#lib/chart/island.svelte.ts';

/** The components that show a chart: beside the steps of the essay, in its flow, on a page of its own, or in another's place. */
const stages = {
	step: () => import('#lib/chart/Stage.svelte'),
	aside: () => import('#lib/chart/Aside.svelte'),
	page: () => import('#lib/chart/Standalone.svelte'),
	gone: () => import('#lib/chart/Replaced.svelte')
};
type StageId = keyof typeof stages;

/** What whoever shows a chart is given: the chart, and who is who where that is told. */
export interface Given {
	chart: Chart;
	people: typeof import('#charts/people.ts').people | undefined;
}

const loaded = new Map<string, Chart>();
const components = new Map<StageId, Loaded['component']>();
if (import.meta.env.SSR) {
	for (const id of Object.keys(charts)) loaded.set(id, await chartOf(id));
	for (const id of ['step', 'aside', 'page', 'gone'] as const) components.set(id, (await stages[id]()).default);
}

/** Who is who, which only a chart's own page tells. */
const who = () => import('#charts/people.ts');
const whoHere = import.meta.env.SSR ? await who() : undefined;

/** The chart on the server, undefined in the browser. */
export function chartHere(id: string): Chart | undefined {
	return loaded.get(id);
}

/** What shows a chart, and the chart, on the server; undefined in the browser. */
export function here(id: string, stage: StageId): Loaded | undefined {
	const [chart, component] = [loaded.get(id), components.get(stage)];
	return chart && component && { component, given: { chart, people: whoHere?.people } };
}

/** Fetches a chart and what shows it. */
export async function fetchChart(
	id: ChartId,
	stage: StageId
): Promise<Loaded & { given: Given & Record<string, unknown> }> {
	const [chart, { default: component }, told] = await Promise.all([
		chartOf(id),
		stages[stage](),
		stage === 'page' ? who() : undefined
	]);
	return { component, given: { chart, people: told?.people } };
}
