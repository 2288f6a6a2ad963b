/** How far into the story a figure tells, for whoever meets it alone, before they have seen the series. */
import type { Chart } from './chart.ts';

/** How far the story itself goes: its last season, the first hour of its last episode, and all its hours. */
export interface Ending {
	season: number;
	from: number;
	hours: number;
}

/** How far the rows tell, if every one of them says so in a column with a name like this. */
const clocks = [
	{
		label: /\bhour\b/i,
		tells: (hour: number, { from, hours }: Ending) => (hour < from ? `through hour ${hour} of ${hours}` : null)
	},
	{
		label: /^season\b|\(season\b/i,
		tells: (season: number, { season: last }: Ending) => (season < last ? `through season ${season} of ${last}` : null)
	}
] as const;

/** One line for a view: the hour, else the season, that its rows reach; else that they reach the end. */
export function spoiler(chart: Chart, view: unknown, ending: Ending): string {
	const [rows, columns] = [chart.rows(view), chart.columns(view)];
	const series = columns.find(({ key }) => key === 'show');
	// Hours and seasons of several series are no place in one story.
	const several = new Set(series && rows.map((row) => row[series.key])).size > 1;
	for (const { label, tells } of several ? [] : clocks) {
		const keys = columns.filter((column) => label.test(column.label)).map(({ key }) => key);
		const reached = rows.map((row) => Math.max(0, ...keys.map((key) => Number.parseInt(`${row[key] ?? ''}`) || 0)));
		if (reached.every((place) => place > 0) && reached.length)
			return `Spoilers: this tells the story ${tells(Math.max(...reached), ending) ?? 'to its end'}.`;
	}
	return 'Spoilers: this tells the story to its end.';
}
