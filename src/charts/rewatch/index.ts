/** What to watch again: the shortest list of episodes that carries the turns of the lives one chooses. */
import { defineChart } from '#lib/chart/chart.ts';
import { controls } from './controls.ts';
import { lifeOf } from './data.ts';
import Drawing from './Drawing.svelte';
import { columns, rows } from './rows.ts';
import { fields, peopleOf, settle, views, type RewatchView } from './view.ts';
import { words } from './words.ts';

export default defineChart<RewatchView>({
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
	controls,
	people: (view) =>
		peopleOf(view).map((id) => {
			const { name, role, who } = lifeOf(id).about;
			return { name: `${name}, ${role}`, says: who };
		}),
	method: 'arcs',
	Drawing
});
