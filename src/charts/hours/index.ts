/** A cell for every broadcast hour: how long did it have? */
import { defineChart } from '#lib/chart/chart.ts';
import { columns, hours } from './data.ts';
import Drawing from './Drawing.svelte';
import { controls, fields, rows, settle, views, type HoursView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<HoursView, keyof typeof views>({
	id: 'hours',
	title: 'How long it had',
	question: 'How long did it have?',
	kinds: ['fact'],
	fields,
	views,
	settle,
	rows,
	columns: () => columns,
	words,
	walk,
	controls,
	Drawing,
	/** Only hours are picked; a season has nothing further to show. */
	pick: (view, id) => ({ ...view, hour: hours.find((one) => one.id === id)?.hour ?? null })
});
