/** Shares of the words, season by season, and one person's words by hour: who is speaking? */
import { defineChart } from '#lib/chart/chart.ts';
import Drawing from './Drawing.svelte';
import { columns, rows } from './rows.ts';
import { controls, fields, settle, views, type VoicesView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<VoicesView, keyof typeof views>({
	id: 'voices',
	title: 'Who is speaking',
	question: 'Who is speaking?',
	kinds: ['measured'],
	fields,
	views,
	settle,
	rows,
	columns,
	words,
	walk,
	controls,
	Drawing
});
