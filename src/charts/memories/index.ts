/** The montage of memories: who is remembered? */
import { defineChart } from '#lib/chart/chart.ts';
import { missing } from './data.ts';
import Drawing from './Drawing.svelte';
import { columns, fields, rows, views, type MemoriesView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<MemoriesView, keyof typeof views>({
	id: 'memories',
	title: 'Who is remembered, and who is missing',
	question: 'Who is remembered?',
	kinds: ['measured', 'judged'],
	fields,
	views,
	rows,
	columns,
	words,
	walk,
	tease: () => 'Whom does the montage of memories show?',
	method: 'limits',
	Drawing,
	pick: (view, id) => (id === missing.id ? views.jadzia.view : view)
});
