/** The choices a reader has beside the named views. */
import type { Control } from '#lib/chart/chart.ts';
import { finaleOf, series } from './data.ts';
import type { Cut, FinalesView } from './view.ts';

const cutLabels: Record<Cut, string> = {
	resolution: 'both readers’ resolution',
	strictest: 'the strictest cut',
	'without-caves': 'without the cave scenes'
};

/** Which cut is shown, where it matters, and which finales. */
export function controls(view: FinalesView): readonly Control<FinalesView>[] {
	const all: Control<FinalesView>[] = [];
	if (view.draw === 'after' || view.draw === 'strips' || view.draw === 'cuts') {
		all.push({
			label: 'Won at',
			options: (Object.keys(cutLabels) as Cut[]).map((cut) => ({
				label: cutLabels[cut],
				view: { ...view, cut },
				current: view.cut === cut
			}))
		});
	}
	if (view.draw !== 'guess' && view.draw !== 'before') {
		const choices = [['ds9', 'voy'], ['ds9'], ['voy'], series] as const;
		const same = (show: readonly string[]) => show.join() === view.show.join();
		all.push({
			label: 'Show',
			options: choices.map((show) => ({
				label:
					show.length === 1
						? `${finaleOf(show[0]).show} alone`
						: show.length === 2
							? 'both'
							: `with ${finaleOf('tng').show}`,
				view: { ...view, show },
				current: same(show)
			}))
		});
	}
	return all;
}
