import { number, optional, table, text, type Row } from '#lib/table/columns.ts';
import { inOrder, refers, sumOf } from '#lib/table/rules.ts';
import { arcs, components } from './arcs.ts';
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
/** What the first reader had given where the table arcs was put right after the comparison. */
const before = (label: string, unit: string, within: typeof range.part | typeof range.score) =>
	optional(
		number(
			{
				label: `${label}, first reading`,
				meaning: 'What the first reader had given, where the table arcs has been put right since; else empty',
				unit,
				kind: 'judged'
			},
			within
		)
	);

export const schema = table({
	name: 'arc-readings',
	title: 'Sixty-eight turning points, read a second time',
	source: readings,
	licence,
	asOf,
	revision: 2,
	limits: [
		'The second reader scored given points and did not choose them; the first scores were not shown.',
		'Both readings are machine-assisted and follow one rubric, so two people might agree less.',
		'The parts agree too little between readers to stand alone; use the sum.',
		'Agreement is that of the readings as they were made: a score put right since counts as it was.'
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
		mark: part('Mark'),
		first_fortune: before('Fortune', 'points, −5 to 5', range.score),
		first_belonging: before('Belonging', 'points, −5 to 5', range.score),
		first_life: before('Life and liberty', 'points, −1 to 1', range.part),
		first_bonds: before('Bonds', 'points, −1 to 1', range.part),
		first_standing: before('Standing', 'points, −1 to 1', range.part),
		first_want: before('Want', 'points, −1 to 1', range.part),
		first_mark: before('Mark', 'points, −1 to 1', range.part)
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

/** A score that both readers give. */
export type Score = 'fortune' | 'belonging' | (typeof components)[number];

const first = new Map(arcs.map((row) => [row.id, row]));

/** The first and the second reader's score of every point read twice, as each gave it before they were compared. */
export function readTwice(score: Score): readonly (readonly [first: number, second: number])[] {
	return arcReadings.map((row) => [row[`first_${score}`] ?? first.get(row.id)![score], row[score]]);
}
