/** Two tracks, the disease and the war, close at one scene: what actually ended the war? */
import { defineChart } from '#lib/chart/chart.ts';
import Drawing from './Drawing.svelte';
import { columns, fields, rows, views, type PeaceView } from './view.ts';
import { walk } from './walk.ts';
import { tease, words } from './words.ts';

export default defineChart<PeaceView, keyof typeof views>({
	id: 'peace',
	title: 'What ended the war',
	question: 'What actually ended the war?',
	kinds: ['judged'],
	fields,
	views,
	rows,
	columns,
	words,
	walk,
	tease,
	method: 'peace',
	Drawing,
	pick: (view, id) => ({ ...view, step: id })
});
