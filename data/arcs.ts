import { integer, number, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { ascending, counts, filledIf, inOrder, refers, sumOf, together, unique } from '#lib/table/rules.ts';
import { placed } from './places.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './arcs.csv';

/** The five parts of a fortune, each between −1 and 1; their sum is the fortune. */
export const components = ['life', 'bonds', 'standing', 'want', 'mark'] as const;

const part = (label: string, meaning: string) =>
	number({ label, meaning, unit: 'points, −1 to 1', kind: 'judged' }, range.part);

export const schema = table({
	name: 'arcs',
	title: 'Turning points of twenty-three lives',
	source:
		'A machine-assisted close reading of the transcripts by one rubric of five components, three points of each person scored anew by a second reader.',
	licence,
	asOf,
	revision: 2,
	limits: [
		'Fortune and belonging are opinions: publish them with a band of one point either way.',
		'Choosing the turning points is half the judgement, and only their scores were read twice.',
		'Bonds, life and mark agree too little between readers to stand alone; use the sum.',
		'Equal weights for the five components are a convention.',
		'Between two turning points nothing was scored.',
		'Hours inside the two-hour episodes are placed by scene and approximate.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Person and number of the turning point', kind: 'fact' }, range.id),
		character: text({ label: 'Person', meaning: 'Id in the table characters', kind: 'fact' }),
		hour: number(
			{
				label: 'Hour',
				meaning: 'Place in the whole series, 1 to 176; a second turn within an hour stands half an hour later',
				kind: 'fact',
				multipleOf: 0.5
			},
			range.hour
		),
		file: text(
			{
				label: 'File',
				meaning: 'Name of the transcript file: join by this, never by number',
				kind: 'fact'
			},
			range.file
		),
		fortune: number(
			{
				label: 'Fortune',
				meaning:
					'How the person stands after the scene, in their own eyes, knowing what they know: the five parts added',
				unit: 'points, −5 to 5',
				kind: 'judged'
			},
			range.score
		),
		belonging: number(
			{
				label: 'Belonging',
				meaning: 'Whom the person counts as “us”, and whether they say it back',
				unit: 'points, −5 to 5',
				kind: 'judged'
			},
			range.score
		),
		life: part('Life and liberty', 'From dying or captive to life or freedom restored'),
		bonds: part('Bonds', 'From losing somebody loved most to union, birth or reconciliation'),
		standing: part('Standing', 'From stripped of role, home or name to gaining office, home or honour'),
		want: part('Want', 'From the long-term want destroyed to the want reached'),
		mark: part('Mark', 'From lasting harm or a self-betrayal to an act that vindicates'),
		us: text({ label: 'Us', meaning: 'Whom the person counts as “us” then', kind: 'judged' }),
		label: text({ label: 'Turning point', meaning: 'The turn in a few words', kind: 'judged' }),
		rationale: text({ label: 'Why', meaning: 'The reason for the scores, in our own words', kind: 'judged' }),
		scene: integer(
			{
				label: 'Scene',
				meaning: 'The scene scored: its place in the file, the first is 0',
				kind: 'fact'
			},
			range.scene
		),
		confidence: oneOf(['high', 'medium', 'low'], {
			label: 'Confidence',
			meaning: 'Low: a fair viewer could reverse the sign',
			kind: 'judged'
		}),
		alternate: optional(
			oneOf(['yes'], {
				label: 'Alternate',
				meaning: 'Another copy of the person or an undone timeline: kept, but on no line and in no figure',
				kind: 'judged'
			})
		),
		fortune_second: optional(
			number(
				{
					label: 'Fortune, second reader',
					meaning: 'The same by a second reader',
					unit: 'points, −5 to 5',
					kind: 'judged'
				},
				range.score
			)
		),
		belonging_second: optional(
			number(
				{
					label: 'Belonging, second reader',
					meaning: 'The same by a second reader',
					unit: 'points, −5 to 5',
					kind: 'judged'
				},
				range.score
			)
		)
	},
	rules: [
		refers('characters', { character: 'id' }),
		inOrder(
			'character',
			({ character: id }, { one, place }) => [place(one('characters', { id }))],
			[],
			'the table characters',
			'characters'
		),
		counts('id', (number, { character }) => `${character}-${String(number).padStart(2, '0')}`, ['character']),
		placed({ hour: 'hour', series: 'ds9' }),
		unique('character', 'hour'),
		ascending(['hour'], ['character']),
		sumOf('fortune', components),
		together('fortune_second', 'belonging_second'),
		filledIf(
			'fortune_second',
			'the table arc-readings has the point',
			({ id }, { all }) => all('arc-readings', { id }).length > 0,
			'arc-readings'
		)
	]
});

export type TurningPoint = Row<typeof schema>;

/** 278 turning points of 23 people, person by person, in order of the story. */
export const arcs = rows as readonly TurningPoint[];
