/** Goodbyes on the strip of scenes: who says goodbye to whom? */
import { defineChart } from '#lib/chart/chart.ts';
import Drawing from './Drawing.svelte';
import { columns, rows } from './rows.ts';
import { fields, settle, shown, views, type GoodbyesView } from './view.ts';
import { words } from './words.ts';

export default defineChart<GoodbyesView>({
	id: 'goodbyes',
	title: 'The goodbyes of two finales',
	question: 'Who says goodbye to whom?',
	kinds: ['judged', 'measured'],
	fields,
	views,
	settle,
	rows,
	columns,
	words,
	method: 'judged',
	fixed: true,
	Drawing,
	pick: (view, id) => ({ ...view, picked: shown(view).some((one) => one.id === id) ? id : null })
});
