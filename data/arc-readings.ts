import { number, table, text, type Row } from '#lib/table/columns.ts';
import { inOrder, refers, sumOf } from '#lib/table/rules.ts';
import { components } from './arcs.ts';
import { asOf, licence, readings } from './provenance.ts';
import * as range from './range.ts';
import rows from './arc-readings.csv';

const part = (label: string) =>
	number(
		{
			label,
			meaning: 'As in the table arcs, by the second reader',
			unit: 'points, −1 to 1',
			kind: 'judged'
		},
		range.part
	);
const score = (label: string) =>
	number(
		{
			label,
			meaning: 'As in the table arcs, by the second reader',
			unit: 'points, −5 to 5',
			kind: 'judged'
		},
		range.score
	);

export const schema = table({
	name: 'arc-readings',
	title: 'Sixty-eight turning points, read a second time',
	source: readings,
	licence,
	asOf,
	revision: 1,
	limits: [
		'The second reader scored given points and did not choose them; the first scores were not shown.',
		'Both readings are machine-assisted and follow one rubric, so two people might agree less.',
		'The parts agree too little between readers to stand alone; use the sum.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Id in the table arcs', kind: 'fact' }),
		fortune: score('Fortune'),
		belonging: score('Belonging'),
		life: part('Life and liberty'),
		bonds: part('Bonds'),
		standing: part('Standing'),
		want: part('Want'),
		mark: part('Mark')
	},
	rules: [
		refers('arcs', { id: 'id' }, { fortune: 'fortune_second', belonging: 'belonging_second' }),
		inOrder('id', ({ id }, { one, place }) => [place(one('arcs', { id }))], [], 'the table arcs', 'arcs'),
		sumOf('fortune', components)
	]
});

export type ArcReading = Row<typeof schema>;

/** Three turning points of each person (one was left out), in the order of the table arcs. */
export const arcReadings = rows as readonly ArcReading[];
