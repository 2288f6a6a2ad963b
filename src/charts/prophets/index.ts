/** Names of the faith per 1,000 words, season by season and hour by hour: did the gods come from nowhere? */
import { defineChart } from '#lib/chart/chart.ts';
import { columns, spoken } from './data.ts';
import Drawing from './Drawing.svelte';
import { fields, rows, views, type ProphetsView } from './view.ts';
import { walk } from './walk.ts';
import { words } from './words.ts';

export default defineChart<ProphetsView, keyof typeof views>({
	id: 'prophets',
	title: 'The faith in the words',
	question: 'Did the gods come from nowhere?',
	kinds: ['measured'],
	fields,
	views,
	rows,
	columns: () => columns,
	words,
	walk,
	method: 'vocabulary',
	Drawing,
	/** Only episodes are picked; a season has nothing further to show. */
	pick: (view, id) => ({ ...view, hour: spoken.find((one) => one.id === id)?.hour ?? null })
});
