/** Two facing profiles over 176 hours, and the scenes that join them: how did two men spend seven years? */
import { defineChart } from '#lib/chart/chart.ts';
import Drawing from './Drawing.svelte';
import { columns, fields, rows, views, type RivalryView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<RivalryView, keyof typeof views>({
	id: 'rivalry',
	title: 'Sisko and Dukat',
	question: 'How did two men spend seven years?',
	kinds: ['measured', 'judged'],
	fields,
	views,
	rows,
	columns,
	words,
	walk,
	method: 'rivalry',
	Drawing,
	pick: (view, id) => ({ ...view, meeting: id })
});
