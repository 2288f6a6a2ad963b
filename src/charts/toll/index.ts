/** One pixel, one starship's company: what did the war cost? */
import { defineChart } from '#lib/chart/chart.ts';
import Drawing from './Drawing.svelte';
import { columns, fields, rows, views, type TollView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<TollView, keyof typeof views>({
	id: 'toll',
	title: 'What the war cost, at one scale',
	question: 'What did it cost?',
	kinds: ['fact'],
	fields,
	views,
	rows,
	columns: () => columns,
	words,
	walk,
	method: 'toll',
	Drawing,
	pick: (view, id) => ({ ...view, picked: id })
});
