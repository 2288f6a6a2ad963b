/** Goodbyes on the strip of scenes: who says goodbye to whom? */
import { defineChart } from '#lib/chart/chart.ts';
import { columns } from './data.ts';
import Drawing from './Drawing.svelte';
import { fields, rows, settle, views, type GoodbyesView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<GoodbyesView, keyof typeof views>({
	id: 'goodbyes',
	title: 'The goodbyes of two finales',
	question: 'Who says goodbye to whom?',
	kinds: ['judged', 'measured'],
	fields,
	views,
	settle,
	rows,
	columns: () => columns,
	words,
	walk,
	method: 'judged',
	Drawing,
	pick: (view, id) => settle({ ...view, picked: id })
});
