import { integer, table, text, type Row } from '#lib/table/columns.ts';
import { inOrder, refers, rule } from '#lib/table/rules.ts';
import { asOf, licence, spoken, transcripts } from './provenance.ts';
import * as range from './range.ts';
import rows from './character-hours.csv';

export const schema = table({
	name: 'character-hours',
	title: 'What twenty-three people say, hour by hour',
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
	key: ['character', 'hour'],
	columns: {
		character: text({ label: 'Person', meaning: 'Id in the table characters', kind: 'fact' }),
		hour: integer({ label: 'First hour', meaning: 'Place in the whole series, 1 to 176', kind: 'fact' }, range.hour),
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
		)
	},
	rules: [
		refers('characters', { character: 'id' }),
		refers('episodes', { hour: 'hour_start' }, { hours: 'episodes' }, { series: 'ds9' }),
		rule(
			'words',
			'as many words as the table cast-hours has',
			({ character, hour, words }, { all }) => all('cast-hours', { series: 'ds9', character, hour, words }).length > 0,
			'cast-hours'
		),
		inOrder(
			'hour',
			({ character: id, hour }, { one, place }) => [place(one('characters', { id })), hour],
			[],
			'the table characters, then hours',
			'characters'
		),
		rule(
			'hour',
			'a row for each that the table cast-hours has of the person',
			({ character }, { all, table }) =>
				all(table, { character }).length === all('cast-hours', { series: 'ds9', character }).length,
			'cast-hours'
		)
	]
});

export type CharacterHour = Row<typeof schema>;

/** One row per person and episode in which the person speaks, in order of the story; no row means no word. */
export const characterHours = rows as readonly CharacterHour[];
