/** What every step's picture says, and where its method is told, from the chart. Server only. */
import { chartOf } from '#charts/index.ts';
import { chapters } from './chapters.ts';
import { isShown } from './step.ts';

/** A picture in words: what it says, and the section of the method page that tells how it came about. */
export interface Description {
	/** What the figure finds, or asks where it keeps that for the next step: the heading of the step. */
	heading: string;
	/** What the picture shows, in a sentence or two. */
	says: string;
	/** The rest of it, on request, paragraph by paragraph. */
	more: readonly string[];
	/** What is drawn and how it is known, as it stands over the picture. */
	drawn: string;
	method: string;
	/** What one can move in it. */
	sliders: readonly { label: string; value: number; says: string }[];
}

/** The descriptions of all steps that show a chart, by step. */
export async function descriptions(): Promise<ReadonlyMap<string, Description>> {
	const all = new Map<string, Description>();
	for (const step of chapters.flatMap((chapter) => chapter.steps).filter(isShown)) {
		const chart = await chartOf(step.chart);
		const { view } = chart.views[step.view]!;
		const { alt, description, headline, subtitle } = chart.words(view);
		all.set(step.id, {
			heading: (step.tease && chart.tease?.(view)) || headline,
			says: alt,
			more: description,
			drawn: subtitle,
			method: `/method/${chart.method ? `#${chart.method}` : ''}`,
			sliders: chart.sliders?.(view) ?? []
		});
	}
	return all;
}
