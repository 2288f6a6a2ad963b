/** How a view is walked: what its points are called, and what they belong to. */
import type { Walk } from '#lib/walk/tree.ts';
import { hours, type Hour } from './data.ts';
import type { HoursView, SeasonRow } from './view.ts';
import { nameOf, seasonName } from './words.ts';

/** Season by season, and the series beside it. */
export const walk = (view: HoursView): Walk => ({
	name: (row) => (row.hour === null ? seasonName(row as SeasonRow, view) : nameOf(row as Hour)),
	group: ({ show, season, hour }) => (hour === null ? String(show) : `${hours[0]!.show}, season ${season}`),
	value: 'hours'
});
