/** What to watch again: the shortest list of episodes that carries the turns of the lives one chooses. */
import { defineChart } from '#lib/chart/chart.ts';
import Below from './Below.svelte';
import { controls } from './controls.ts';
import Drawing from './Drawing.svelte';
import { columns, rows } from './rows.ts';
import { exportsOf } from './exports.ts';
import { fields, settle, views, type RewatchView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<RewatchView, keyof typeof views>({
	id: 'rewatch',
	title: 'What to watch again',
	question: 'What should I watch again?',
	kinds: ['judged', 'fact'],
	fields,
	views,
	settle,
	rows,
	columns,
	words,
	walk,
	controls,
	method: 'rewatch',
	Drawing,
	Below,
	exports: exportsOf
});
