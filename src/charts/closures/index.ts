/** The endings of people: what did each get, and what did it cost? */
import { defineChart } from '#lib/chart/chart.ts';
import { ids } from './data.ts';
import Drawing from './Drawing.svelte';
import { columns, rows } from './rows.ts';
import { fields, views, type ClosuresView } from './view.ts';
import { words } from './words.ts';

export default defineChart<ClosuresView>({
	id: 'closures',
	title: 'What each was given, and what it cost',
	question: 'What did each get, and what did it cost?',
	kinds: ['judged'],
	fields,
	views,
	rows,
	columns,
	words,
	method: 'closures',
	fixed: true,
	Drawing,
	pick: (view, id) => (id && ids.includes(id) ? { show: id } : view)
});
