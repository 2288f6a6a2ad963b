/** The endings of people: what did each get, and what did it cost? */
import { defineChart } from '#lib/chart/chart.ts';
import { columns, ids } from './data.ts';
import Drawing from './Drawing.svelte';
import { fields, rows, views, type ClosuresView } from './view.ts';
import { walk } from './walk.ts';
import { tease, words } from './words.ts';

export default defineChart<ClosuresView, keyof typeof views>({
	id: 'closures',
	title: 'What each was given, and what it cost',
	question: 'What did each get, and what did it cost?',
	kinds: ['judged'],
	fields,
	views,
	rows,
	columns: () => columns,
	words,
	walk,
	tease,
	method: 'closures',
	Drawing,
	pick: (view, id) => (id && ids.includes(id) ? { show: id } : view)
});
