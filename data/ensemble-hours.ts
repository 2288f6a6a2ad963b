import { integer, number, oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence, series, spoken, transcripts } from './provenance.ts';
import rows from './ensemble-hours.csv';

const said = (label: string, meaning: string) => integer({ label, meaning, unit: 'words', kind: 'measured' });

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
		file: text({ label: 'File', meaning: 'Name of the transcript file: join by this, never by number', kind: 'fact' }),
		hour: integer({ label: 'First hour', meaning: 'Place in the whole series, counted in hours', kind: 'fact' }),
		hours: integer({ label: 'Hours', meaning: 'How many hours it fills', unit: 'hours', kind: 'fact' }),
		words: said('Words', 'All spoken words after cleaning: the four parts added'),
		regular: said('Regulars', 'Words of people in the opening credits and of their doubles'),
		recurring: said('Recurring guests', 'Words of guests who speak in at least four files of the series'),
		once: said('Other guests', 'Words of guests who speak in one to three files'),
		extra: said('Extras', 'Words under labels that are not one person'),
		carried: said(
			'Carried over',
			'Words of guests of both kinds who also spoke in one of the three files shown before'
		),
		speakers: integer({ label: 'Speakers', meaning: 'Everybody who speaks, extras included', kind: 'measured' }),
		named: integer({
			label: 'Named speakers',
			meaning: 'Everybody who speaks, without labels marked as extras',
			kind: 'measured'
		}),
		recurring_speakers: integer({
			label: 'Recurring guests present',
			meaning: 'How many recurring guests speak',
			kind: 'measured'
		}),
		largest: text({ label: 'Largest voice', meaning: 'Who speaks most words', kind: 'measured' }),
		largest_words: said('Words of the largest voice', 'How many words that is'),
		effective: number({
			label: 'Effective speakers',
			meaning: 'How many there would be if all spoke equally much: 1 divided by the sum of squared shares of words',
			unit: 'speakers',
			kind: 'measured'
		})
	}
});

export type EnsembleHour = Row<typeof schema>;

/** One row per transcript file: 509 of three series, in broadcast order. */
export const ensembleHours = rows as readonly EnsembleHour[];
