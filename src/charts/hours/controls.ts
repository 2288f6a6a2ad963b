/** The choices a reader has beside the named views. */
import type { Control } from '#lib/chart/chart.ts';
import { idOf, lengths } from './data.ts';
import type { HoursView } from './view.ts';

/** Which later season stands beside the closing run: one of every length there is. */
export function controls(view: HoursView): readonly Control<HoursView>[] {
	if (view.draw !== 'one-season-today') return [];
	return [
		{
			label: 'Beside it',
			options: lengths.map((season) => ({
				label: `${season.show}, season ${season.season}: ${season.numbers}`,
				view: { ...view, season: idOf(season) },
				current: view.season === idOf(season)
			}))
		}
	];
}
