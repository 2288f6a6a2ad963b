import { integer, oneOf, optional, table, text, type Cells, type Row } from '#lib/table/columns.ts';
import { atMost, each, equals, oneForEach, together } from '#lib/table/rules.ts';
import { asOf, licence, series, spoken, transcripts } from './provenance.ts';
import * as range from './range.ts';
import rows from './vocabulary.csv';

const terms = (label: string, meaning: string) =>
	integer({ label, meaning, unit: 'terms', kind: 'measured' }, range.counted);

export const schema = table({
	name: 'vocabulary',
	title: 'What the words are about, in every episode of three series',
	source: transcripts,
	licence,
	asOf,
	revision: 2,
	limits: [
		'A list of words knows no meaning: a heart is a person’s or an engine’s, a captain is of a ship or of a team.',
		'The lists of war, trade and rank are our own short choices; other lists give other figures.',
		'Nog says few trade and rank words in any one episode, and most of those of his first season in one: give the raw counts beside every rate.',
		'Of people words the whole list says less than its parts, which can lead the other way.',
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
		words: integer(
			{
				label: 'Words',
				meaning: 'Spoken words after cleaning',
				unit: 'words',
				kind: 'measured'
			},
			range.spoken
		),
		tech: terms('Technical terms', 'Terms of invented and real technology'),
		tactical: terms('Terms of the ship', 'Shields, phasers, warp, sensors and the like: not among the technical terms'),
		people: terms('People words', 'Family, love, friendship, feeling, home, life and death'),
		home: terms('Home', 'The people words “home” and “homes”'),
		death: terms('Death', 'The people words for dying, being dead and being alive'),
		family: terms('Family', 'The people words for kin, children and marriage'),
		faith: terms('Faith', 'Prophets, Emissary and Pah-wraiths'),
		dominion: terms('Dominion', 'The name of the enemy'),
		war: terms('War', 'Words of war, without the name of the enemy'),
		nog_words: optional(
			integer(
				{
					label: 'Words of Nog',
					meaning: 'All his words, where he speaks',
					unit: 'words',
					kind: 'measured'
				},
				range.spoken
			)
		),
		nog_trade: optional(terms('Trade words of Nog', 'Words of money and trade among his own')),
		nog_rank: optional(terms('Rank words of Nog', 'Ranks and “sir” among his own')),
		nog_sir: optional(terms('“Sir” of Nog', 'The word “sir” among his rank words'))
	},
	rules: [
		oneForEach(
			'episodes',
			{ series: 'series', file: 'file' },
			{ hour: 'hour_start', hours: 'episodes', words: 'words' }
		),
		atMost('family', (row) => row.people - row.home - row.death, 'the people words without “home” and death'),
		each(['tech', 'tactical', 'people', 'faith', 'dominion', 'war'] as const, (terms) => atMost<Cells>(terms, 'words')),
		together('nog_words', 'nog_trade', 'nog_rank', 'nog_sir'),
		equals(
			'nog_words',
			'his words in the table cast-hours',
			({ series, file }, { all }) => all('cast-hours', { series, character: 'nog', file })[0]?.words ?? null,
			'cast-hours'
		),
		atMost('nog_trade', 'nog_words'),
		atMost('nog_rank', 'nog_words'),
		atMost('nog_sir', 'nog_rank')
	]
});

export type Vocabulary = Row<typeof schema>;

/** One row per transcript file: 509 of three series, in broadcast order. */
export const vocabulary = rows as readonly Vocabulary[];
