/** Whose words a season is made of: who carries the story? */
import { defineChart } from '#lib/chart/chart.ts';
import { controls } from './controls.ts';
import Drawing from './Drawing.svelte';
import { columns, drawn, rows } from './rows.ts';
import { fields, settle, subjectOf, views, type GuestsView } from './view.ts';
import { words } from './words.ts';

export default defineChart<GuestsView>({
	id: 'guests',
	title: 'Who is given the words',
	question: 'Who carries the story?',
	kinds: ['measured'],
	fields,
	views,
	settle,
	rows,
	columns,
	words,
	controls,
	method: 'ensemble',
	Drawing,
	/** Picking a bar shows its figures; a line belongs to the other series. */
	pick(view, id) {
		const one = drawn(view).find((share) => share.id === id);
		if (one && one.series !== subjectOf(view)) return view;
		return { ...view, season: one?.slot ?? views[view.draw].view.season };
	}
});
