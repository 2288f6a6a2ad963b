/** What a reader may change in this chart, and how it is written in an address. */
import type { Control } from '#lib/chart/chart.ts';
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import { above, columnsOf, finaleOf, finales, rowsOf, series, type Finale, type Rated, type Series } from './data.ts';

const draws = ['ds9', 'voyager', 'all-finales'] as const;
const groups = ['all', 'star-trek'] as const;

export interface RatingsView {
	draw: (typeof draws)[number];
	/** Whose finales are shown among all. */
	among: (typeof groups)[number];
	/** The show whose finale is named, such as `the-wire`. */
	show: string | null;
}

export const fields: Fields<RatingsView> = {
	draw: choice(draws, { path: true }),
	among: choice(groups),
	show: maybe(choice(finales.map(({ show }) => show)))
};

/** Whether the three series stand beside each other, each with its seasons, or the finales of all shows do. */
export const isStrips = ({ draw }: RatingsView) => draw !== 'all-finales';

/** The series a view of strips is about. */
export function subjectOf({ draw }: RatingsView): Series {
	return draw === 'voyager' ? 'voy' : 'ds9';
}

/** The finales a view shows among all. */
export function shown({ among }: RatingsView): readonly Finale[] {
	return finales.filter(({ trek }) => among === 'all' || trek);
}

/** Strips are of the three series; a finale that is not shown is not named. */
export function settle(view: RatingsView): RatingsView {
	if (isStrips(view)) return { ...view, among: 'all', show: null };
	return view.show && !shown(view).includes(finaleOf(view.show)) ? { ...view, show: null } : view;
}

const view = (draw: RatingsView['draw']): RatingsView => ({ draw, among: 'all', show: null });

export const views: Readonly<Record<RatingsView['draw'], { label: string; view: RatingsView }>> = {
	ds9: { label: 'Deep Space Nine', view: view('ds9') },
	voyager: { label: 'Voyager', view: view('voyager') },
	'all-finales': { label: 'All finales', view: view('all-finales') }
};

/** One row per mean and finale of the three series, or one per finale of all shows. */
export function rows(view: RatingsView): readonly Rated[] {
	if (isStrips(view)) return series.flatMap(rowsOf).map(({ star_trek: _, ...row }) => row);
	return shown(view).map((one) => {
		const { star_trek: _, ...row } = one.row;
		return { ...row, mean: one.mean, above: Math.round(above(one) * 100) / 100 };
	});
}
export const columns = (view: RatingsView) => columnsOf(!isStrips(view));

/** Whose finales are shown, where all are. */
export function controls(view: RatingsView): readonly Control<RatingsView>[] {
	if (isStrips(view)) return [];
	const options = groups.map((among) => ({
		label: among === 'all' ? 'every show' : 'Star Trek alone',
		view: settle({ ...view, among }),
		current: view.among === among
	}));
	return [{ label: 'Show', options }];
}
