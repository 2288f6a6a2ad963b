/** Who held the station, and who stood with whom, hour by hour. */
import { defineChart } from '#lib/chart/chart.ts';
import Drawing from './Drawing.svelte';
import { columns, controls, fields, rows, settle, views, type FrontView } from './view.ts';
import { walk } from './walk.ts';
import { tease, words } from './words.ts';

export default defineChart<FrontView, keyof typeof views>({
	id: 'front',
	title: 'Who stood with whom, hour by hour',
	question: 'Who held what, who stood with whom?',
	kinds: ['fact', 'judged'],
	fields,
	views,
	settle,
	rows,
	columns: () => columns,
	words,
	walk,
	tease,
	controls,
	keeps: ['as'],
	Drawing,
	pick: (view, id) => ({ ...view, picked: id })
});
