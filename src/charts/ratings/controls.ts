/** The choices a reader has beside the named views. */
import type { Control } from '#lib/chart/chart.ts';
import { settle, type RatingsView } from './view.ts';

/** Whose finales are shown, where all are. */
export function controls(view: RatingsView): readonly Control<RatingsView>[] {
	if (view.draw !== 'all-finales') return [];
	const options = (['all', 'star-trek'] as const).map((among) => ({
		label: among === 'all' ? 'every show' : 'Star Trek alone',
		view: settle({ ...view, among }),
		current: view.among === among
	}));
	return [{ label: 'Show', options }];
}
