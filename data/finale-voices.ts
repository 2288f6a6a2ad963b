import { integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { atMost, equals, inOrder, total } from '#lib/table/rules.ts';
import { asOf, licence, series, spoken, transcripts } from './provenance.ts';
import * as range from './range.ts';
import rows from './finale-voices.csv';

export const schema = table({
	name: 'finale-voices',
	title: 'How much everybody speaks in three finales',
	source: transcripts,
	licence,
	asOf,
	revision: 1,
	limits: [...spoken, 'A person who appears at two ages is two speakers here: Captain Janeway and Admiral Janeway.'],
	key: ['series', 'speaker'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Whose finale it is', kind: 'fact' }),
		speaker: text({ label: 'Speaker', meaning: 'Who is really speaking', kind: 'measured' }),
		extra: optional(
			oneOf(['yes'], { label: 'Extra', meaning: 'The name stands for a role, not one person', kind: 'judged' })
		),
		words: integer(
			{
				label: 'Words',
				meaning: 'Words spoken in the finale',
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
		),
		scenes: integer({
			label: 'Scenes',
			meaning: 'Scenes with at least one line',
			unit: 'scenes',
			kind: 'measured',
			minimum: 1,
			maximum: 150
		})
	},
	rules: [
		atMost('lines', 'words'),
		atMost('scenes', 'lines'),
		inOrder('words', (row) => [-row.words], ['series'], 'most words first'),
		equals(
			'words',
			'their words in the table finale-speakers added',
			({ series, speaker }, { all }) => total(all('finale-speakers', { series, speaker }), 'words'),
			'finale-speakers'
		),
		equals(
			'lines',
			'their lines in the table finale-speakers added',
			({ series, speaker }, { all }) => total(all('finale-speakers', { series, speaker }), 'lines'),
			'finale-speakers'
		),
		equals(
			'scenes',
			'their rows in the table finale-speakers',
			({ series, speaker }, { all }) => all('finale-speakers', { series, speaker }).length,
			'finale-speakers'
		)
	]
});

export type FinaleVoice = Row<typeof schema>;

/** One row per series and speaker, the largest first. */
export const finaleVoices = rows as readonly FinaleVoice[];
