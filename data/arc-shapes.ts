import { integer, number, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { equals, filledIf, oneForEach, rule } from '#lib/table/rules.ts';
import { asOf, licence } from './provenance.ts';
import rows from './arc-shapes.csv';

/** The six shapes a story is often said to have: rise, fall, fall and rise, rise and fall, and each of these with a third turn. */
export const shapes = ['rags-to-riches', 'tragedy', 'man-in-a-hole', 'icarus', 'cinderella', 'oedipus'] as const;

export const schema = table({
	name: 'arc-shapes',
	title: 'Which of six shapes a life fits, and how poorly',
	source:
		'Correlation of the fortune in the table arcs with six template curves, over hours and over the order of turning points, against shuffles of the same scores; beside it the reading of a viewer.',
	licence,
	asOf,
	revision: 2,
	limits: [
		'Print a shape where the fit is “supported” only: four of 23, about what luck gives.',
		'Turning points alternate by choice, so the lines zigzag and templates fit poorly.',
		'A template sees a change in the last scene as one point like any other.'
	],
	key: ['character'],
	columns: {
		character: text({ label: 'Person', meaning: 'Id in the table characters', kind: 'fact' }),
		points: integer({
			label: 'Points',
			meaning: 'Turning points counted',
			unit: 'points',
			kind: 'measured',
			minimum: 1,
			maximum: 50
		}),
		shape: optional(
			oneOf(shapes, { label: 'Shape', meaning: 'The shape that fits best; empty where none does', kind: 'measured' })
		),
		fit: oneOf(['supported', 'weak', 'none'], {
			label: 'Fit',
			meaning: 'Whether the shape may be named: only where it is supported',
			kind: 'measured'
		}),
		r: number({
			label: 'Correlation',
			meaning: 'With the closest shape, over hours or order: the better one',
			kind: 'measured',
			minimum: 0,
			maximum: 1
		}),
		chance: number({
			label: 'Chance',
			meaning:
				'Share of shuffles of the same scores that fit some shape at least as well, over hours or order: the lower one',
			kind: 'measured',
			minimum: 0,
			maximum: 1
		}),
		votes: integer({
			label: 'Votes',
			meaning: 'How many of four ways of fitting choose it',
			kind: 'measured',
			minimum: 1,
			maximum: 4
		}),
		reading: text({ label: 'Reading', meaning: 'What a viewer would call it', kind: 'judged' }),
		note: optional(text({ label: 'Note', meaning: 'Why, or what the template misses', kind: 'judged' }))
	},
	rules: [
		oneForEach('characters', { character: 'id' }),
		equals(
			'points',
			'their turning points in the table arcs that are on the line',
			({ character }, { all }) => all('arcs', { character, alternate: null }).length,
			'arcs'
		),
		filledIf('shape', 'something fits', ({ fit }) => fit !== 'none'),
		rule(
			'fit',
			'no support where luck gives as much: a chance above 0.1',
			({ fit, chance }) => fit !== 'supported' || chance <= 0.1
		)
	]
});

export type ArcShape = Row<typeof schema>;

/** One row per person, in the order of the table characters. */
export const arcShapes = rows as readonly ArcShape[];
