/** The choices a reader has beside the named views. */
import type { Control } from '#lib/chart/chart.ts';
import { sharesOf } from './data.ts';
import { hasFinale, subjectOf, type GuestsView } from './view.ts';

/** Whose figures stand beside the bars. */
export function controls(view: GuestsView): readonly Control<GuestsView>[] {
	const options = sharesOf(subjectOf(view), hasFinale(view)).map(({ slot }) => ({
		label: slot === 'finale' ? 'finale' : `season ${slot}`,
		view: { ...view, season: slot },
		current: slot === view.season
	}));
	return [{ label: 'Figures of', options }];
}
