import { allCharts, chartOf } from '#charts/index.ts';
import { error } from '@sveltejs/kit';

export async function entries() {
	const charts = await allCharts();
	return charts.flatMap((chart) => Object.keys(chart.views).map((view) => ({ id: chart.id, view })));
}

export async function load({ params }) {
	const chart = await chartOf(params.id).catch(() => error(404, 'There is no such chart'));
	if (!Object.hasOwn(chart.views, params.view)) error(404, 'There is no such view');
	return { chart, name: params.view };
}
