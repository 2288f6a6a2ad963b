/** Twenty-three lives, turning point by turning point: what shape was each life? */
import { defineChart } from '#lib/chart/chart.ts';
import { ids } from './data.ts';
import Drawing from './Drawing.svelte';
import { columns, rows } from './rows.ts';
import { controls, fields, isOfAll, settle, views, type ArcsView } from './view.ts';
import { walk } from './walk.ts';
import { teaser, words } from './words.ts';

export default defineChart<ArcsView, keyof typeof views>({
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
	walk,
	/** The hour in which so many turn is kept back. */
	tease: (view) => (isOfAll(view) && view.draw === 'lines' && view.lens !== 'words' ? teaser(view).headline : ''),
	controls,
	keeps: ['mine', 'ours'],
	method: 'arcs',
	Drawing,
	/** Picking a life out of all of them shows that person; points have nothing further to show. */
	pick: (view, id) => (isOfAll(view) && id !== null && ids.includes(id) ? { ...view, draw: 'lines', who: [id] } : view)
});
