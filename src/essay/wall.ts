/** All charts as a wall of pictures, grouped by the chapter that shows them or leads to them. Server only. */
import { allCharts } from '#charts/index.ts';
import { cardOf, type Card } from '#lib/chart/card.ts';
import { drawing } from '#lib/server/markup.ts';
import { chapters } from './chapters.ts';
import type { Chapter } from './step.ts';

/** The cards of a chapter. */
export interface Group {
	id: string;
	title: string;
	cards: readonly Card[];
}

/** What each chapter says, as it is written. */
const written = import.meta.glob<string>('./chapters/*.svelte', { query: '?raw', import: 'default', eager: true });
const fileOf = (id: string) =>
	`./chapters/${id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}.svelte`;

/** The ids of the charts a chapter shows in its steps and leads to in its text, in that order. */
function named({ id, steps }: Chapter): string[] {
	const shown = steps.flatMap(({ chart }) => chart ?? []);
	const prose = written[fileOf(id)];
	if (prose === undefined) throw new Error(`${fileOf(id)}: the chapter “${id}” has no text`);
	return [...shown, ...[...prose.matchAll(/\/charts\/([\w-]+)\//g)].map(([, chart]) => chart!)];
}

/** The charts of each chapter, each chart once: where it is first shown or led to; at the end those that no chapter names. */
export async function wall(): Promise<Group[]> {
	const charts = new Map((await allCharts()).map((chart) => [chart.id, chart]));
	const cardsOf = (ids: readonly string[]) =>
		ids.flatMap((id) => {
			const chart = charts.get(id);
			if (!chart) return [];
			charts.delete(id);
			const [first] = Object.values(chart.views);
			return cardOf(chart, drawing(chart, first!.view, 'narrow-compact', false, undefined, `${id}-`));
		});
	const told = chapters.map((chapter) => ({ id: chapter.id, title: chapter.title, cards: cardsOf(named(chapter)) }));
	const rest = { id: 'beside-the-essay', title: 'Beside the essay', cards: cardsOf([...charts.keys()]) };
	return [...told, rest].filter(({ cards }) => cards.length);
}
