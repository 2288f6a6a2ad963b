import { integer, oneOf, table, text, type Cells, type Row } from '#lib/table/columns.ts';
import { atMost, each, inOrder, refers, rule, total } from '#lib/table/rules.ts';
import { asOf, licence, series, spoken, transcripts } from './provenance.ts';
import * as range from './range.ts';
import rows from './pairs.csv';

export const schema = table({
	name: 'pairs',
	title: 'Who talks to whom, season by season',
	source: transcripts,
	licence,
	asOf,
	revision: 1,
	limits: [
		'To share a scene is to speak in it; talk by screen counts, silent company does not.',
		'Two people who speak one after the other need not speak to each other.',
		'A story of Voyager that crosses a season is counted in the earlier one.',
		...spoken
	],
	key: ['series', 'a', 'b', 'season'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Where the pair belongs', kind: 'fact' }),
		a: text({ label: 'One', meaning: 'Id in the table cast', kind: 'fact' }),
		b: text({ label: 'Other', meaning: 'Id in the table cast, later in its order', kind: 'fact' }),
		season: integer({ label: 'Season', meaning: 'Season in broadcast order', kind: 'fact' }, range.season),
		episodes: integer({
			label: 'Episodes',
			meaning: 'Files in which they share a scene',
			unit: 'episodes',
			kind: 'measured',
			minimum: 1,
			maximum: 26
		}),
		scenes: integer({
			label: 'Shared scenes',
			meaning: 'Scenes in which both speak',
			unit: 'scenes',
			kind: 'measured',
			minimum: 1,
			maximum: 2000
		}),
		turns: integer(
			{
				label: 'Exchanges',
				meaning: 'How often one speaks right after the other within a scene',
				unit: 'exchanges',
				kind: 'measured'
			},
			range.counted
		),
		words: integer(
			{
				label: 'Exchange words',
				meaning: 'Words of all turns that stand right before or after a turn of the other, each turn counted once',
				unit: 'words',
				kind: 'measured'
			},
			range.counted
		)
	},
	rules: [
		refers('cast', { series: 'series', a: 'id' }),
		refers('cast', { series: 'series', b: 'id' }),
		rule(
			'b',
			'somebody later in the order of the table cast',
			({ series, a, b }, { one, place }) =>
				place(one('cast', { series, id: a })) < place(one('cast', { series, id: b })),
			'cast'
		),
		inOrder(
			'season',
			({ series, a, b, season }, { one, place }) => [
				place(one('cast', { series, id: a })),
				place(one('cast', { series, id: b })),
				season
			],
			[],
			'the table cast, then seasons',
			'cast'
		),
		atMost('episodes', 'scenes'),
		atMost(
			'episodes',
			({ series, season }, { all }) => all('episodes', { series, season }).length,
			'the episodes of the season',
			'episodes'
		),
		each(['a', 'b'] as const, (one) =>
			rule<Cells>(
				'scenes',
				`no more shared scenes than ${one} has in all`,
				(row, { all }) => row.scenes <= total(all('cast-hours', { series: row.series, character: row[one] }), 'scenes'),
				'cast-hours'
			)
		),
		rule('words', 'at least a word for each turn, and none without an exchange', ({ turns, words }) =>
			turns ? words > turns : words === 0
		)
	]
});

export type Pair = Row<typeof schema>;

/** One row per pair and season with at least one shared scene, in the order of the cast; no row means none. */
export const pairs = rows as readonly Pair[];
