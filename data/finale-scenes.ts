import { integer, oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { addsUp, atMost, equals, refers, rule } from '#lib/table/rules.ts';
import { finale } from './places.ts';
import { asOf, licence, series, spoken, transcripts } from './provenance.ts';
import * as range from './range.ts';
import rows from './finale-scenes.csv';

export const schema = table({
	name: 'finale-scenes',
	title: 'Three finales, scene by scene',
	source: transcripts,
	licence,
	asOf,
	revision: 1,
	limits: ['A scene is a location heading, so a battle cut between places counts as many short scenes.', ...spoken],
	key: ['series', 'scene'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Whose finale it is', kind: 'fact' }),
		scene: integer({ label: 'Scene', meaning: 'Place in the file, the first is 0', kind: 'fact' }, range.scene),
		location: text({ label: 'Location', meaning: 'Heading of the scene', kind: 'fact' }),
		words: integer(
			{
				label: 'Words',
				meaning: 'Spoken words after cleaning',
				unit: 'words',
				kind: 'measured'
			},
			range.counted
		),
		lines: integer(
			{
				label: 'Lines',
				meaning: 'Lines with at least one spoken word',
				unit: 'lines',
				kind: 'measured'
			},
			range.counted
		)
	},
	rules: [
		refers('finales', { series: 'series' }),
		equals('scene', 'scenes are numbered from 0 for each series', (row, { all, table }) =>
			all(table, { series: row.series }).indexOf(row)
		),
		rule(
			'scene',
			'as many scenes as the table episodes says',
			({ series, scene }, { all, one, table }) => {
				const own = all(table, { series });
				return scene < own.length - 1 || one('episodes', { series, file: finale }).scenes === own.length;
			},
			'episodes'
		),
		atMost('lines', 'words'),
		addsUp(
			'words',
			'words in the table episodes',
			({ series }, { all, table }) => all(table, { series }),
			({ series }, { one }) => one('episodes', { series, file: finale }).words,
			'episodes'
		)
	]
});

export type FinaleScene = Row<typeof schema>;

/** One row per scene: 62 (ds9), 72 (voy), 67 (tng), in order. */
export const finaleScenes = rows as readonly FinaleScene[];
