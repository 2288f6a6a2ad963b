/** The rows of a view as files: CSV as every program reads it, and JSON that says where they come from. */
import type { Chart } from '#lib/chart/chart.ts';
import { judgedIn } from '#lib/chart/described.ts';
import { address } from '#lib/chart/view.ts';
import { absolute, site } from '#lib/site.ts';
import { csvFormatValue } from 'd3';

/** What every file says about itself. */
export function about(chart: Chart, view: unknown) {
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

/** The name a file of a view is saved under: whose it is, of what, and of which revision. */
export function fileName(chart: string, view: string, file: string): string {
	const end = file.replace(/^data\./, '.').replace(/^(?!\.)/, '-');
	return `shape-of-goodbye-${chart}-${view}-r${site.revision}${end}`;
}

/**
 * The rows as CSV (RFC 4180), the header first and nothing before it, no byte-order mark either: pandas, R, SQLite, DuckDB
 * and D3 read that by default. Spreadsheets have the workbook (`data.xlsx`); what else there is to say stands in
 * `metadata.json`.
 */
export function csv(chart: Chart, view: unknown): string {
	const keys = ['id', ...chart.columns(view).map((column) => column.key)];
	const lines = chart.rows(view).map((row) => keys.map((key) => csvFormatValue(row[key] as string)).join(','));
	return `${[keys.join(','), ...lines].join('\n')}\n`;
}

/** The same as JSON: about, columns, rows. */
export function json(chart: Chart, view: unknown): string {
	const columns = chart.columns(view).map(({ key, label, kind, unit }) => ({ key, label, kind, unit }));
	return `${JSON.stringify({ ...about(chart, view), columns, rows: chart.rows(view) }, null, 1)}\n`;
}
