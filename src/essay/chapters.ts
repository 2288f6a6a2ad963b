/** The chapters in reading order, with their steps: what the essay, the flat form, the chapter list and permalinks share. */
import type { Chapter } from './step.ts';

export const coldOpen = { id: 'cold-open', title: 'Cold open', steps: [] } as const satisfies Chapter;

export const twoEndings = {
	id: 'two-endings',
	title: 'Two endings',
	chart: 'finales',
	steps: [
		{ id: 'two-finales', view: 'strips' },
		{ id: 'where-is-it-won', view: 'guess' },
		{ id: 'the-tail', view: 'after' },
		{ id: 'the-life-after', view: 'before' },
		{ id: 'other-cuts', view: 'cuts' },
		{ id: 'the-warmer-one', view: 'modes' },
		{ id: 'nobody-leads', view: 'voices' },
		{ id: 'a-third-ending', view: 'with-tng' }
	]
} as const satisfies Chapter;

export const lightsDown = { id: 'lights-down', title: 'Lights down', steps: [] } as const satisfies Chapter;

export const chapters: readonly Chapter[] = [coldOpen, twoEndings, lightsDown];

/** The step of the essay that shows a named view of a chart, if one does. */
export function stepOf(chart: string, view: string): { chapter: Chapter; id: string } | undefined {
	for (const chapter of chapters) {
		const step = chapter.chart === chart ? chapter.steps.find((one) => one.view === view) : undefined;
		if (step) return { chapter, id: step.id };
	}
	return undefined;
}
