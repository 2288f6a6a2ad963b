import { integer, oneOf, optional, table, text, type Cells, type Row } from '#lib/table/columns.ts';
import { addsUp, atMost, each, inOrder, refers } from '#lib/table/rules.ts';
import { asOf, licence, series, spoken, transcripts } from './provenance.ts';
import * as range from './range.ts';
import rows from './finale-speakers.csv';

export const schema = table({
	name: 'finale-speakers',
	title: 'Who speaks in each scene of three finales',
	source: transcripts,
	licence,
	asOf,
	revision: 1,
	limits: ['Extras such as a guard or the computer share one name, which is not one person.', ...spoken],
	key: ['series', 'scene', 'speaker'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Whose finale it is', kind: 'fact' }),
		scene: integer({ label: 'Scene', meaning: 'Place in the file, the first is 0', kind: 'fact' }, range.scene),
		speaker: text({ label: 'Speaker', meaning: 'Who is really speaking, whatever the label says', kind: 'measured' }),
		extra: optional(
			oneOf(['yes'], { label: 'Extra', meaning: 'The name stands for a role, not one person', kind: 'judged' })
		),
		words: integer(
			{
				label: 'Words',
				meaning: 'Spoken words in the scene',
				unit: 'words',
				kind: 'measured'
			},
			range.spoken
		),
		lines: integer(
			{
				label: 'Lines',
				meaning: 'Lines with at least one spoken word',
				unit: 'lines',
				kind: 'measured'
			},
			range.spoken
		)
	},
	rules: [
		refers('finale-scenes', { series: 'series', scene: 'scene' }),
		refers('finale-voices', { series: 'series', speaker: 'speaker' }, { extra: 'extra' }),
		atMost('lines', 'words'),
		inOrder('words', (row) => [row.scene, -row.words], ['series'], 'scenes, most words first'),
		each(['words', 'lines'] as const, (column) =>
			addsUp<Cells>(
				column,
				'of the scene in the table finale-scenes',
				({ series, scene }, { all, table }) => all(table, { series, scene }),
				({ series, scene }, { one }) => one('finale-scenes', { series, scene })[column],
				'finale-scenes'
			)
		)
	]
});

export type FinaleSpeaker = Row<typeof schema>;

/** One row per speaker and scene, most words first within a scene; a scene without words has no rows. */
export const finaleSpeakers = rows as readonly FinaleSpeaker[];
