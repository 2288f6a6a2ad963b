import { integer, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { counts, eachOf, equals, refers, rule } from '#lib/table/rules.ts';
import { finale } from './places.ts';
import { asOf, licence, readings, series } from './provenance.ts';
import * as range from './range.ts';
import rows from './farewells.csv';

export const schema = table({
	name: 'farewells',
	title: 'Who says goodbye to whom in three finales',
	source: readings,
	licence,
	asOf,
	revision: 2,
	limits: [
		'What counts as a goodbye is an opinion: say “five or six pairs” for Deep Space Nine and “three or four” for Voyager.',
		'The finale of The Next Generation was read for goodbyes once.',
		'Transcripts hold words: partings without a word are not here.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Series and number', kind: 'fact', pattern: '(ds9|voy|tng)-\\d{1,2}' }),
		series: oneOf(series, { label: 'Series', meaning: 'Whose finale it is', kind: 'fact' }),
		file: text(
			{
				label: 'File',
				meaning: 'Name of the transcript file: join by this, never by number',
				kind: 'fact'
			},
			range.file
		),
		a: text({ label: 'Who', meaning: 'Who takes leave, named as in the counts of words', kind: 'fact' }),
		b: text({ label: 'Of whom', meaning: 'Who is left, named as in the counts of words', kind: 'fact' }),
		form: oneOf(['said', 'refused', 'toast', 'marginal', 'one-sided', 'unsaid'], {
			label: 'Form',
			meaning:
				'A goodbye of two in words, one that is refused, a toast to all, a hint, one said to somebody who cannot hear it, or none at all',
			kind: 'judged'
		}),
		scene: integer(
			{
				label: 'Scene',
				meaning: 'Where it is said, or said last: place in the file',
				kind: 'judged'
			},
			range.scene
		),
		earlier: optional(
			text({
				label: 'Earlier scenes',
				meaning: 'Earlier scenes of the same goodbye, with blanks between',
				kind: 'judged'
			})
		),
		first: oneOf(['yes', 'no'], {
			label: 'Counted',
			meaning: 'Counted as a goodbye of two by the first reader',
			kind: 'judged'
		}),
		second: optional(
			oneOf(['yes', 'no'], {
				label: 'Counted, second reader',
				meaning: 'Counted as a goodbye of two by the second reader',
				kind: 'judged'
			})
		),
		note: optional(text({ label: 'Note', meaning: 'What to keep in mind', kind: 'judged' }))
	},
	rules: [
		counts('id', (number, { series }) => `${series}-${number}`, ['series']),
		equals('file', 'the finale', () => finale),
		refers('finale-scenes', { series: 'series', scene: 'scene' }),
		refers('finale-voices', { series: 'series', a: 'speaker' }),
		rule(
			'b',
			'somebody who speaks in the finale, unless it is a toast',
			({ series, b: speaker, form }, { all }) =>
				form === 'toast' || all('finale-voices', { series, speaker }).length > 0,
			'finale-voices'
		),
		rule('b', 'somebody else', ({ a, b }) => a !== b),
		eachOf('earlier', 'scenes before the last one', (word, { scene }) => /^\d+$/.test(word) && Number(word) < scene),
		rule(
			'second',
			'a second reading, but for The Next Generation',
			({ series, second }) => (second === null) === (series === 'tng') || series === 'tng'
		)
	]
});

export type Farewell = Row<typeof schema>;

/** One row per pair, counted or not, series by series. */
export const farewells = rows as readonly Farewell[];
