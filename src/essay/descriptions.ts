/** The description of every step's picture, from the rows of its view. Server only. */
import { chartOf } from '#charts/index.ts';
import { chapters } from './chapters.ts';

/** By step id: what the picture says, in words. */
export async function says(): Promise<Record<string, string>> {
	const all: Record<string, string> = {};
	for (const chapter of chapters) {
		if (!chapter.chart) continue;
		const chart = await chartOf(chapter.chart);
		for (const step of chapter.steps) {
			const { alt, description } = chart.words(chart.views[step.view]!.view);
			all[step.id] = [alt, ...description].join(' ');
		}
	}
	return all;
}
