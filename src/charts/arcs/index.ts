/** Twenty-three lives, turning point by turning point: what shape was each life? */
import { defineChart } from '#lib/chart/chart.ts';
import { ids } from './data.ts';
import Drawing from './Drawing.svelte';
import { columns, rows } from './rows.ts';
import { controls, fields, settle, views, type ArcsView } from './view.ts';
import { words } from './words.ts';

export default defineChart<ArcsView>({
	id: 'arcs',
	title: 'The shape of each life',
	question: 'What shape was each life?',
	kinds: ['judged', 'measured'],
	fields,
	views,
	settle,
	rows,
	columns,
	words,
	controls,
	keeps: ['mine', 'ours'],
	method: 'arcs',
	Drawing,
	/** Picking a line out of all of them shows that person; points have nothing further to show. */
	pick: (view, id) =>
		view.draw === 'lines' && view.who.length < 2 && id !== null && ids.includes(id) ? { ...view, who: [id] } : view
});
