import { integer, number, oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { atMost, equals, oneForEach, rule } from '#lib/table/rules.ts';
import { finale } from './places.ts';
import { asOf, licence, series, spoken, transcripts } from './provenance.ts';
import * as range from './range.ts';
import rows from './ensemble-hours.csv';

const said = (label: string, meaning: string) =>
	integer({ label, meaning, unit: 'words', kind: 'measured' }, range.counted);

export const schema = table({
	name: 'ensemble-hours',
	title: 'Who carries each episode of three series',
	source: transcripts,
	licence,
	asOf,
	revision: 1,
	limits: [
		'A regular is regular in every episode, also before joining the crew and after leaving it.',
		'Whether a guest is recurring is decided by the whole series, so it is known only with hindsight.',
		'Parts that regulars play under another name, other than doubles, count as guests.',
		'The words of a two-hour episode are not divided between its hours.',
		...spoken
	],
	key: ['series', 'file'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Where the episode belongs', kind: 'fact' }),
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
		hours: integer({ label: 'Hours', meaning: 'How many hours it fills', unit: 'hours', kind: 'fact' }, range.hours),
		words: said('Words', 'All spoken words after cleaning: the four parts added'),
		regular: said('Regulars', 'Words of people in the opening credits and of their doubles'),
		recurring: said('Recurring guests', 'Words of guests who speak in at least four files of the series'),
		once: said('Other guests', 'Words of guests who speak in one to three files'),
		extra: said('Extras', 'Words under labels that are not one person'),
		carried: said(
			'Carried over',
			'Words of guests of both kinds who also spoke in one of the three files shown before'
		),
		speakers: integer({
			label: 'Speakers',
			meaning: 'Everybody who speaks, extras included',
			kind: 'measured',
			minimum: 1,
			maximum: 100
		}),
		named: integer({
			label: 'Named speakers',
			meaning: 'Everybody who speaks, without labels marked as extras',
			kind: 'measured',
			minimum: 1,
			maximum: 100
		}),
		recurring_speakers: integer({
			label: 'Recurring guests present',
			meaning: 'How many recurring guests speak',
			kind: 'measured',
			minimum: 0,
			maximum: 100
		}),
		largest: text({ label: 'Largest voice', meaning: 'Who speaks most words', kind: 'measured' }),
		largest_words: said('Words of the largest voice', 'How many words that is'),
		effective: number({
			label: 'Effective speakers',
			meaning: 'How many there would be if all spoke equally much: 1 divided by the sum of squared shares of words',
			unit: 'speakers',
			kind: 'measured',
			minimum: 1,
			maximum: 100
		})
	},
	rules: [
		oneForEach(
			'episodes',
			{ series: 'series', file: 'file' },
			{ hour: 'hour_start', hours: 'episodes', words: 'words' }
		),
		equals('words', 'its four parts added', (row) => row.regular + row.recurring + row.once + row.extra),
		atMost('carried', (row) => row.recurring + row.once, 'the words of guests of both kinds'),
		atMost('named', 'speakers'),
		atMost('recurring_speakers', 'named'),
		atMost('largest_words', 'words'),
		atMost('effective', 'speakers'),
		rule(
			'effective',
			(row) =>
				`between what the largest voice allows, ${(row.words / row.largest_words).toFixed(2)} and ${((row.words / row.largest_words) ** 2).toFixed(2)}`,
			({ words, largest_words, effective }) =>
				effective >= words / largest_words - 0.01 && effective <= (words / largest_words) ** 2 + 0.01
		),
		rule(
			'largest',
			'whoever speaks most of the cast, with their words in the table cast-hours',
			({ series, file, largest: speaker, largest_words }, { all }) => {
				const person = all('cast', { series, speaker })[0];
				return !person || all('cast-hours', { series, character: person.id, file })[0]?.words === largest_words;
			},
			'cast',
			'cast-hours'
		),
		rule(
			'speakers',
			'as many speakers as the table finale-voices has',
			({ series, file, speakers }, { all }) => file !== finale || all('finale-voices', { series }).length === speakers,
			'finale-voices'
		),
		rule(
			'named',
			'as many named speakers as the table finale-voices has',
			({ series, file, named }, { all }) =>
				file !== finale || all('finale-voices', { series, extra: null }).length === named,
			'finale-voices'
		),
		rule(
			'largest',
			'the largest voice of the table finale-voices, and its words',
			({ series, file, largest, largest_words }, { one }) => {
				const first = one('finale-voices', { series });
				return file !== finale || (first.speaker === largest && first.words === largest_words);
			},
			'finale-voices'
		),
		rule(
			'effective',
			'what follows from the shares in the table finale-voices',
			({ series, file, words, effective }, { all }) =>
				file !== finale ||
				Math.abs(
					effective - 1 / all('finale-voices', { series }).reduce((sum, voice) => sum + (voice.words / words) ** 2, 0)
				) < 0.006,
			'finale-voices'
		)
	]
});

export type EnsembleHour = Row<typeof schema>;

/** One row per transcript file: 509 of three series, in broadcast order. */
export const ensembleHours = rows as readonly EnsembleHour[];
