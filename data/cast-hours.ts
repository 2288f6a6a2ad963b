import { integer, oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { atMost, inOrder, refers, rule, total } from '#lib/table/rules.ts';
import { finale } from './places.ts';
import { asOf, licence, series, spoken, transcripts } from './provenance.ts';
import * as range from './range.ts';
import rows from './cast-hours.csv';

export const schema = table({
	name: 'cast-hours',
	title: 'What forty-six people of two series say, episode by episode',
	source: transcripts,
	licence,
	asOf,
	revision: 1,
	limits: [
		'A two-hour episode has one row for both its hours: how its words divide between them is not known.',
		'Mirror doubles, impostors and visions are not the person and count nothing; a person at another age is.',
		'The copies of Weyoun count as one person.',
		...spoken
	],
	key: ['series', 'character', 'file'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Where the episode belongs', kind: 'fact' }),
		character: text({ label: 'Person', meaning: 'Id in the table cast', kind: 'fact' }),
		file: text(
			{
				label: 'File',
				meaning: 'Name of the transcript file: join by this, never by number',
				kind: 'fact'
			},
			range.file
		),
		hour: integer(
			{
				label: 'First hour',
				meaning: 'Place in the whole series, counted in hours',
				kind: 'fact'
			},
			range.hour
		),
		hours: integer(
			{
				label: 'Hours',
				meaning: 'How many hours the words are spread over',
				unit: 'hours',
				kind: 'fact'
			},
			range.hours
		),
		words: integer(
			{
				label: 'Words',
				meaning: 'Spoken words after cleaning',
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
		refers('cast', { series: 'series', character: 'id' }),
		refers('episodes', { series: 'series', file: 'file' }, { hour: 'hour_start', hours: 'episodes' }),
		inOrder(
			'hour',
			({ series, character: id, hour }, { one, place }) => [place(one('cast', { series, id })), hour],
			[],
			'the table cast, then hours',
			'cast'
		),
		atMost('lines', 'words'),
		atMost('scenes', 'lines'),
		atMost(
			'scenes',
			({ series, file }, { one }) => one('episodes', { series, file }).scenes,
			'the scenes of the file',
			'episodes'
		),
		atMost(
			'words',
			({ series, file }, { one }) => one('ensemble-hours', { series, file }).largest_words,
			'those of the largest voice in the table ensemble-hours',
			'ensemble-hours'
		),
		rule(
			'words',
			'no more, all people together, than is spoken in the file',
			({ series, file }, { all, one, table }) =>
				total(all(table, { series, file }), 'words') <= one('episodes', { series, file }).words,
			'episodes'
		),
		rule(
			'words',
			'words, lines and scenes as in the table finale-voices',
			({ series, character: id, file, words, lines, scenes }, { all, one }) =>
				file !== finale ||
				all('finale-voices', { series, speaker: one('cast', { series, id }).speaker, words, lines, scenes }).length > 0,
			'cast',
			'finale-voices'
		)
	]
});

export type CastHour = Row<typeof schema>;

/** One row per person and episode in which the person speaks, in order of the story; no row means no word. */
export const castHours = rows as readonly CastHour[];
