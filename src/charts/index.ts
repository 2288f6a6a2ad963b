/** THE REGISTRY: one line per chart. A chart is loaded when something needs it. */
import type { Chart } from '#lib/chart/chart.ts';

export const charts = {
	arcs: () => import('./arcs/index.ts'),
	closures: () => import('./closures/index.ts'),
	departures: () => import('./departures/index.ts'),
	finales: () => import('./finales/index.ts'),
	fleets: () => import('./fleets/index.ts'),
	front: () => import('./front/index.ts'),
	goodbyes: () => import('./goodbyes/index.ts'),
	guests: () => import('./guests/index.ts'),
	hours: () => import('./hours/index.ts'),
	ledger: () => import('./ledger/index.ts'),
	memories: () => import('./memories/index.ts'),
	peace: () => import('./peace/index.ts'),
	prophets: () => import('./prophets/index.ts'),
	ratings: () => import('./ratings/index.ts'),
	rewatch: () => import('./rewatch/index.ts'),
	rivalry: () => import('./rivalry/index.ts'),
	toll: () => import('./toll/index.ts'),
	vocabulary: () => import('./vocabulary/index.ts'),
	voices: () => import('./voices/index.ts')
} satisfies Record<string, () => Promise<{ default: Chart }>>;

export type ChartId = keyof typeof charts;

/** Name of a view of a chart, where its chart writes them out; any text where they are made from rows. */
export type ViewName<Id extends ChartId> = keyof Awaited<ReturnType<(typeof charts)[Id]>>['default']['views'] & string;

/** The chart of an id. @throws when there is none. */
export async function chartOf(id: string): Promise<Chart> {
	if (!Object.hasOwn(charts, id)) throw new Error(`There is no chart "${id}"`);
	return (await charts[id as ChartId]()).default;
}

/** Every chart, in the order of the registry. */
export function allCharts(): Promise<Chart[]> {
	return Promise.all(Object.keys(charts).map(chartOf));
}
