/** Fleets, ship by ship, as far as anybody counts them: what was sent, what came back? */
import { defineChart } from '#lib/chart/chart.ts';
import Drawing from './Drawing.svelte';
import { columns, fields, rows, settle, views, type FleetsView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<FleetsView, keyof typeof views>({
	id: 'fleets',
	title: 'The fleets, as far as anybody counts them',
	question: 'What was sent, what came back?',
	kinds: ['fact'],
	fields,
	views,
	settle,
	rows,
	columns: () => columns,
	words,
	walk,
	method: 'toll',
	Drawing,
	pick: (view, id) => ({ ...view, picked: id })
});
