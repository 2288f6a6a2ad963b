/** Three crews at the end: who leaves, who stays? */
import { defineChart } from '#lib/chart/chart.ts';
import { columns } from './data.ts';
import Drawing from './Drawing.svelte';
import { fields, rows, views, viewOf, type DeparturesView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<DeparturesView, keyof typeof views>({
	id: 'departures',
	title: 'Who leaves, who stays',
	question: 'Who leaves, who stays?',
	kinds: ['judged'],
	fields,
	views,
	rows,
	columns: () => columns,
	words,
	walk,
	method: 'limits',
	Drawing,
	pick: (view, id) => (id && view.draw === 'all' ? viewOf(id) : view)
});
