import { integer, month, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { addsUp, counts, equals, rule } from '#lib/table/rules.ts';
import { asOf, licence } from './provenance.ts';
import * as range from './range.ts';
import rows from './series-counts.csv';

export const schema = table({
	name: 'series-counts',
	title: 'How many episodes a season has',
	source:
		'Lists of episodes by IMDb (https://www.imdb.com) and Wikipedia, as of January 2026; the season of 2026 by its announcement.',
	licence,
	asOf,
	revision: 1,
	limits: [
		'Only seasons that were shown; announced ones are left out.',
		'An hour is an hour of broadcasting with commercials, and for streamed seasons an episode of any length.',
		'Seasons of Voyager here are as first shown; the table episodes lists stories that cross a season under the earlier one.'
	],
	key: ['series', 'season'],
	columns: {
		series: text({ label: 'Series', meaning: 'Short name of the series', kind: 'fact' }, range.id),
		show: text({ label: 'Show', meaning: 'Name of the series', kind: 'fact' }),
		season: integer({ label: 'Season', meaning: 'Which season', kind: 'fact' }, range.season),
		titles: integer({
			label: 'Episodes',
			meaning: 'Episodes by title, a feature-length one once',
			unit: 'episodes',
			kind: 'fact',
			minimum: 1,
			maximum: 40
		}),
		numbers: integer({
			label: 'Hours',
			meaning: 'Numbered hours, a feature-length one twice',
			unit: 'hours',
			kind: 'fact',
			minimum: 1,
			maximum: 40
		}),
		from: month({
			label: 'From',
			meaning: 'Month of the first episode',
			kind: 'fact',
			minimum: '1966-09',
			maximum: '2026-12'
		}),
		to: month({
			label: 'To',
			meaning: 'Month of the last episode',
			kind: 'fact',
			minimum: '1966-09',
			maximum: '2026-12'
		}),
		confidence: oneOf(['high', 'medium'], {
			label: 'Confidence',
			meaning: 'Medium: announced, not counted from a list',
			kind: 'judged'
		}),
		note: optional(text({ label: 'Note', meaning: 'What to keep in mind', kind: 'fact' }))
	},
	rules: [
		counts('season', undefined, ['series']),
		equals('show', 'one for all seasons of a series', ({ series }, { one, table }) => one(table, { series }).show),
		rule(
			'numbers',
			'at least as many hours as titles, and at most twice as many',
			({ titles, numbers }) => titles <= numbers && numbers <= 2 * titles
		),
		rule('to', 'no month before the first', ({ from, to }) => from <= to),
		rule(
			'from',
			'a month after the season before',
			({ series, from }, { rows, at }) => rows[at - 1]?.series !== series || rows[at - 1]!.to < from
		),
		addsUp(
			'numbers',
			'hours in the table episodes',
			({ series }, { all, table }) => all(table, { series }),
			({ series }, { all }) => all('episodes', { series }).at(-1)?.hour_end,
			'episodes'
		)
	]
});

export type Season = Row<typeof schema>;

/** One row per season, series by series in the order of their first broadcast. */
export const seriesCounts = rows as readonly Season[];
