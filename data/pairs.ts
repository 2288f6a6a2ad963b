import { integer, oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence, series, spoken, transcripts } from './provenance.ts';
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
		season: integer({ label: 'Season', meaning: 'Season in broadcast order', kind: 'fact' }),
		episodes: integer({
			label: 'Episodes',
			meaning: 'Files in which they share a scene',
			unit: 'episodes',
			kind: 'measured'
		}),
		scenes: integer({
			label: 'Shared scenes',
			meaning: 'Scenes in which both speak',
			unit: 'scenes',
			kind: 'measured'
		}),
		turns: integer({
			label: 'Exchanges',
			meaning: 'How often one speaks right after the other within a scene',
			unit: 'exchanges',
			kind: 'measured'
		}),
		words: integer({
			label: 'Exchange words',
			meaning: 'Words of all turns that stand right before or after a turn of the other, each turn counted once',
			unit: 'words',
			kind: 'measured'
		})
	}
});

export type Pair = Row<typeof schema>;

/** One row per pair and season with at least one shared scene, in the order of the cast; no row means none. */
export const pairs = rows as readonly Pair[];
