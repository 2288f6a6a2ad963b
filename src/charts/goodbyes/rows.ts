/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { percent } from '#lib/chart/number.ts';
import type { Cell } from '#lib/table/columns.ts';
import { finaleOf } from './data.ts';
import { standings } from './said.ts';
import { shown, type GoodbyesView } from './view.ts';

const asPercent = (value: Cell) => (typeof value === 'number' ? percent(value) : '');
const round = (value: number) => Math.round(value * 1e8) / 1e8;

/** One row per goodbye in the order of its scene. */
export function rows(view: GoodbyesView): readonly Row[] {
	return shown(view).map((one): Row => {
		const finale = finaleOf(one.series);
		const scene = finale.scenes[one.scene]!;
		return {
			id: one.id,
			show: finale.show,
			a: one.a,
			b: one.b,
			standing: standings[one.standing],
			from: one.from,
			scene: one.standing === 'unsaid' ? null : one.scene,
			location: scene.location,
			at: round((scene.start + scene.end) / 2),
			after: one.after ? 'yes' : 'no',
			first: one.row.first,
			second: one.row.second,
			note: one.row.note
		};
	});
}

/** The columns of the rows, the same in every view. */
export function columns(_view: GoodbyesView): readonly Column[] {
	return [
		{ key: 'show', label: 'Series', kind: 'fact' },
		{ key: 'a', label: 'Who', kind: 'fact' },
		{ key: 'b', label: 'Of whom', kind: 'fact' },
		{ key: 'standing', label: 'How it stands', kind: 'judged' },
		{ key: 'from', label: 'Last scene together before', kind: 'measured' },
		{ key: 'scene', label: 'Scene (the first is 0)', kind: 'judged' },
		{ key: 'location', label: 'Where', kind: 'fact' },
		{ key: 'at', label: 'At', kind: 'measured', unit: 'share of spoken words, 0 to 1', print: asPercent },
		{ key: 'after', label: 'After the win', kind: 'judged' },
		{ key: 'first', label: 'Counted', kind: 'judged' },
		{ key: 'second', label: 'Counted, second reader', kind: 'judged' },
		{ key: 'note', label: 'Note', kind: 'judged' }
	];
}
