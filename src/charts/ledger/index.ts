/** Seventy-six things that are said about one finale: what is true of them? */
import { defineChart } from '#lib/chart/chart.ts';
import { controls } from './controls.ts';
import Drawing from './Drawing.svelte';
import { columns, rows } from './rows.ts';
import { fields, settle, views, type LedgerView } from './view.ts';
import { words } from './words.ts';

export default defineChart<LedgerView>({
	id: 'ledger',
	title: 'The ledger of claims',
	question: 'What is true of what people say?',
	kinds: ['judged', 'fact'],
	fields,
	views,
	settle,
	rows,
	columns,
	words,
	controls,
	method: 'claims',
	fixed: true,
	Drawing,
	pick: (view, id) => ({ ...view, claim: id })
});
