/** Words of every season: what the chart shows, in one sentence. */
import { defineChart } from '#lib/chart/chart.ts';
import { columns } from './data.ts';
import Drawing from './Drawing.svelte';
import { fields, rows, views, type TemplateView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<TemplateView, keyof typeof views>({
	id: 'template',
	title: 'Words of every season',
	question: 'How much is said in a season?',
	kinds: ['measured'],
	fields,
	views,
	rows,
	columns: () => columns,
	words,
	walk,
	Drawing
});
