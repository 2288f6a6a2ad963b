/** Whose words a season is made of: who carries the story? */
import { defineChart } from '#lib/chart/chart.ts';
import { columns, seriesOf, slotOf } from './data.ts';
import Drawing from './Drawing.svelte';
import { controls, fields, rows, settle, subjectOf, views, type GuestsView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<GuestsView, keyof typeof views>({
	id: 'guests',
	title: 'Who is given the words',
	question: 'Who carries the story?',
	kinds: ['measured'],
	fields,
	views,
	settle,
	rows,
	columns: () => columns,
	words,
	walk,
	tease: ({ draw }) => (draw === 'deep-space-nine' ? 'Who is given the words, season by season?' : ''),
	controls,
	method: 'ensemble',
	Drawing,
	/** Picking a bar shows its figures; a line belongs to the other series. */
	pick(view, id) {
		const one = rows(view).find((row) => row.id === id);
		if (one && seriesOf(one) !== subjectOf(view)) return view;
		return { ...view, season: one ? slotOf(one) : views[view.draw].view.season };
	}
});
