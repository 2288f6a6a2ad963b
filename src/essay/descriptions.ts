/** The description of every step's picture, from the rows of its view. Server only. */
import { chartOf } from '#charts/index.ts';
import { chapters } from './chapters.ts';
import { isShown } from './step.ts';

/** By step id: what the picture says, in words. */
export async function descriptions(): Promise<Record<string, string>> {
	const all: Record<string, string> = {};
	for (const step of chapters.flatMap((chapter) => chapter.steps).filter(isShown)) {
		const chart = await chartOf(step.chart);
		const { alt, description } = chart.words(chart.views[step.view]!.view);
		all[step.id] = [alt, ...description].join(' ');
	}
	return all;
}
