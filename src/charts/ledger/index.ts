/** Seventy-six things that are said about one finale: what is true of them? */
import { defineChart } from '#lib/chart/chart.ts';
import { columns } from './data.ts';
import Drawing from './Drawing.svelte';
import { controls, fields, rows, settle, views, type LedgerView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<LedgerView, keyof typeof views>({
	id: 'ledger',
	title: 'The ledger of claims',
	question: 'What is true of what people say?',
	kinds: ['judged', 'fact'],
	fields,
	views,
	settle,
	rows,
	columns: () => columns,
	words,
	walk,
	controls,
	method: 'claims',
	Drawing,
	pick: (view, id) => ({ ...view, claim: id })
});
