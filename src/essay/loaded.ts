/** The charts at hand while the server draws a page; in the browser none is, until a reader comes near it. */
import { charts, chartOf, type ChartId } from '#charts/index.ts';
import type { Chart } from '#lib/chart/chart.ts';
import type { Component } from 'svelte';

type Stage = typeof import('#lib/chart/Stage.svelte').default;

const loaded = new Map<string, Chart>();
let stage: Stage | undefined;
if (import.meta.env.SSR) {
	for (const id of Object.keys(charts)) loaded.set(id, await chartOf(id));
	stage = (await import('#lib/chart/Stage.svelte')).default;
}

/** The chart on the server, undefined in the browser. */
export function chartHere(id: string): Chart | undefined {
	return loaded.get(id);
}

/** The component that shows a chart beside its steps; undefined in the browser. */
export function stageHere(): Component<{ chart: Chart; name: string; prefix: string }> | undefined {
	return stage;
}

/** Fetches a chart and the component that shows it. */
export async function fetchChart(id: ChartId) {
	const [chart, { default: Stage }] = await Promise.all([chartOf(id), import('#lib/chart/Stage.svelte')]);
	return { chart, Stage };
}
