/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import { signed } from '#lib/chart/number.ts';
import type { Column, Row } from '#lib/chart/chart.ts';
import type { Cell } from '#lib/table/columns.ts';
import { groups } from './said.ts';
import { shown, type ClosuresView } from './view.ts';

const asSigned = (value: Cell) => (typeof value === 'number' ? signed(value) : '');

/** One row per person, the subject first, then the best ending first. */
export function rows(view: ClosuresView): readonly Row[] {
	return shown(view).map(({ id, about, row, group }): Row => {
		const { reward, cost, net, gets, loses, rationale, finale, file, scene } = row;
		const { name, role } = about;
		return { id, name, role, reward, cost, net, group: groups[group], gets, loses, rationale, finale, file, scene };
	});
}

/** The columns of the rows, the same in every view. */
export function columns(_view: ClosuresView): readonly Column[] {
	return [
		{ key: 'name', label: 'Person', kind: 'fact' },
		{ key: 'role', label: 'Role', kind: 'judged' },
		{ key: 'reward', label: 'Given', kind: 'judged', unit: 'points, 0 to 5' },
		{ key: 'cost', label: 'Paid', kind: 'judged', unit: 'points, 0 to 5' },
		{ key: 'net', label: 'Net', kind: 'judged', unit: 'points, −5 to 5', print: asSigned },
		{ key: 'group', label: 'With a band of one point', kind: 'judged' },
		{ key: 'gets', label: 'Gets', kind: 'judged' },
		{ key: 'loses', label: 'Loses', kind: 'judged' },
		{ key: 'rationale', label: 'Why', kind: 'judged' },
		{ key: 'finale', label: 'In the finale', kind: 'fact' },
		{ key: 'file', label: 'Transcript file of the last scene', kind: 'fact' },
		{ key: 'scene', label: 'Scene (the first is 0)', kind: 'fact' }
	];
}
