/** The rows of a view as files: CSV and JSON, with where they come from. */
import type { Chart } from '#lib/chart/chart.ts';
import { judgedIn } from '#lib/chart/described.ts';
import { address } from '#lib/chart/view.ts';
import { absolute, site } from '#lib/site.ts';
import { csvFormatValue } from 'd3';

/** What every file says about itself. */
function about(chart: Chart, view: unknown) {
	const words = chart.words(view);
	const judged = judgedIn(chart, view).join(', ');
	return {
		title: words.headline,
		permalink: absolute(address(chart, view).href),
		revision: site.revision,
		date: site.asOf,
		source: words.source,
		limits: words.limits,
		...(judged && { judged }),
		licence: chart.licence ?? site.licence
	};
}

/** The rows as CSV (RFC 4180), after `#` comment lines that name permalink, revision, date, source, what is judged, and licence. */
export function csv(chart: Chart, view: unknown): string {
	const columns = chart.columns(view);
	const lines = [
		...Object.entries(about(chart, view)).map(([key, value]) => `# ${key}: ${value}`),
		['id', ...columns.map((column) => column.key)].join(','),
		...chart
			.rows(view)
			.map((row) =>
				[row.id, ...columns.map((column) => row[column.key])].map((cell) => csvFormatValue(cell as string)).join(',')
			)
	];
	return `${lines.join('\n')}\n`;
}

/** The same as JSON: about, columns, rows. */
export function json(chart: Chart, view: unknown): string {
	const columns = chart.columns(view).map(({ key, label, kind, unit }) => ({ key, label, kind, unit }));
	return `${JSON.stringify({ ...about(chart, view), columns, rows: chart.rows(view) }, null, 1)}\n`;
}
