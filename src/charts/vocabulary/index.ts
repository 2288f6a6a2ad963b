/** Every episode by its words of technology and of people: technobabble against tenderness? */
import { defineChart } from '#lib/chart/chart.ts';
import Drawing from './Drawing.svelte';
import { columns, controls, fields, rows, settle, views, type VocabularyView } from './view.ts';
import { walk } from './walk.ts';
import { tease, words } from './words.ts';

export default defineChart<VocabularyView, keyof typeof views>({
	id: 'vocabulary',
	title: 'What the words are about',
	question: 'Technobabble against tenderness?',
	kinds: ['measured'],
	fields,
	views,
	settle,
	rows,
	columns: () => columns,
	words,
	walk,
	tease,
	controls,
	Drawing
});
