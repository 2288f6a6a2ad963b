/** How audiences rate three series, their run-ups and their finales, with other shows' finales for orientation. */
import { terms } from '#data/ratings.ts';
import { defineChart } from '#lib/chart/chart.ts';
import { showOf } from './data.ts';
import Drawing from './Drawing.svelte';
import { columns, controls, fields, rows, settle, views, type RatingsView } from './view.ts';
import { walk } from './walk.ts';
import { tease, words } from './words.ts';

export default defineChart<RatingsView, keyof typeof views>({
	id: 'ratings',
	title: 'What audiences gave',
	question: 'Did the audience agree?',
	kinds: ['measured'],
	fields,
	views,
	settle,
	rows,
	columns,
	words,
	walk,
	tease,
	controls,
	licence: terms,
	method: 'ratings',
	Drawing,
	/** Picking a finale among all of them names it; strips have nothing further to show. */
	pick: (view, id) => settle({ ...view, show: id && showOf(id) })
});
