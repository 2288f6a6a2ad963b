/** Every named view of every chart in the registry: what the tests of the contract run over. */
import { allCharts } from '#charts/index.ts';

export const charts = await allCharts();

export const views = charts.flatMap((chart) =>
	Object.entries(chart.views).map(([name, { label, view }]) => ({
		at: `${chart.id}/${name}`,
		chart,
		name,
		label,
		view,
		words: chart.words(view),
		rows: chart.rows(view),
		columns: chart.columns(view)
	}))
);
