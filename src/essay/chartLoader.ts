/** The charts at hand while the server draws a page; in the browser none is, until a reader comes near it. */
import { charts, chartOf, type ChartId } from '#charts/index.ts';
import type { Chart } from '#lib/chart/chart.ts';
import type { Loaded } from '#lib/chart/island.svelte.ts';

/** Components that show a chart, each fetched when it is needed, by the name of the place that they show it in. */
type Stages<Place extends string> = Readonly<Record<Place, () => Promise<{ default: Loaded['component'] }>>>;

/** What whoever shows a chart is given: the chart, and who is who where that is told. */
export interface Given {
	chart: Chart;
	people: typeof import('#charts/people.ts').people | undefined;
}

const loaded = new Map<string, Chart>();
if (import.meta.env.SSR) for (const id of Object.keys(charts)) loaded.set(id, await chartOf(id));

/** Who is who, which only a chart's own page tells. */
const who = () => import('#charts/people.ts');
const whoHere = import.meta.env.SSR ? await who() : undefined;

/** The chart on the server, undefined in the browser. */
export function chartHere(id: string): Chart | undefined {
	return loaded.get(id);
}

/**
 * How charts are shown in some places. Each page has the places that it shows charts in, and their styles, and no others.
 * @param here the components on the server, empty in the browser
 */
export function showing<Place extends string>(stages: Stages<Place>, here: ReadonlyMap<Place, Loaded['component']>) {
	return {
		/** What shows a chart, and the chart, on the server; undefined in the browser. */
		here(id: string, place: Place): Loaded | undefined {
			const [chart, component] = [loaded.get(id), here.get(place)];
			return chart && component && { component, given: { chart, people: whoHere?.people } };
		},
		/** Fetches a chart and what shows it. */
		async fetchChart(id: ChartId, place: Place): Promise<Loaded & { given: Given & Record<string, unknown> }> {
			const [chart, { default: component }, told] = await Promise.all([
				chartOf(id),
				stages[place](),
				place === 'page' ? who() : undefined
			]);
			return { component, given: { chart, people: told?.people } };
		}
	};
}

const stages = {
	step: () => import('#lib/chart/Stage.svelte'),
	aside: () => import('#lib/chart/Aside.svelte')
};
const components = new Map<keyof typeof stages, Loaded['component']>();
if (import.meta.env.SSR) {
	components.set('step', (await stages.step()).default);
	components.set('aside', (await stages.aside()).default);
}

/** Beside the steps of the essay, and in its flow. */
export const { here, fetchChart } = showing(stages, components);
