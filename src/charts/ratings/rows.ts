/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { decimal } from '#lib/chart/number.ts';
import type { Cell } from '#lib/table/columns.ts';
import { above, rowsOf, series, type Rating } from './data.ts';
import { shown, type RatingsView } from './view.ts';

const common = ({ id, show, scope, season, episodes, rating, rank, tied, state }: Rating) => ({
	id,
	show,
	scope,
	season,
	episodes,
	rating,
	rank,
	tied,
	state
});

/** One row per mean and finale of the three series, or one per finale of all shows. */
export function rows(view: RatingsView): readonly Row[] {
	if (view.draw !== 'all-finales') return series.flatMap((one) => rowsOf(one).map((row): Row => common(row)));
	return shown(view).map((one): Row => ({
		...common(one.row),
		mean: one.mean,
		above: Math.round(above(one) * 100) / 100
	}));
}

const points = 'points, 1 to 10';
const two = (value: Cell) => (typeof value === 'number' ? decimal(value, 2).replace(/^-/, '−') : '');

/** The columns of the rows. */
export function columns(view: RatingsView): readonly Column[] {
	const own: readonly Column[] = [
		{ key: 'mean', label: 'Mean of its show', kind: 'measured', unit: points, print: two },
		{ key: 'above', label: 'Above that mean', kind: 'measured', unit: 'points', print: two }
	];
	return [
		{ key: 'show', label: 'Show', kind: 'fact' },
		{ key: 'scope', label: 'Of what', kind: 'fact' },
		{ key: 'season', label: 'Season', kind: 'fact' },
		{ key: 'episodes', label: 'Entries', kind: 'fact', unit: 'entries' },
		{ key: 'rating', label: 'IMDb rating', kind: 'measured', unit: points },
		...(view.draw === 'all-finales' ? own : []),
		{ key: 'rank', label: 'Place of the finale in its show', kind: 'measured' },
		{ key: 'tied', label: 'Entries that share it', kind: 'measured', unit: 'entries' },
		{ key: 'state', label: 'As of', kind: 'fact' }
	];
}
