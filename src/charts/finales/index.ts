/** Two finales, scene by scene: what do the two endings spend their words on? */
import { defineChart } from '#lib/chart/chart.ts';
import Drawing from './Drawing.svelte';
import { columns, rows } from './rows.ts';
import { controls, fields, settle, sliders, views, type FinalesView } from './view.ts';
import { walk } from './walk.ts';
import { tease, words } from './words.ts';

export default defineChart<FinalesView, keyof typeof views>({
	id: 'finales',
	title: 'Two finales, scene by scene',
	question: 'What do the two endings spend their words on?',
	kinds: ['measured', 'judged'],
	fields,
	views,
	settle,
	rows,
	columns,
	words,
	walk,
	tease,
	controls,
	sliders,
	keeps: ['guess'],
	method: 'judged',
	Drawing,
	pick: (view, id) => ({ ...view, scene: id && fields.scene.parse(id) !== undefined ? id : null })
});
