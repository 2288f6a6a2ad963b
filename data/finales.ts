import { integer, oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { equals, rule } from '#lib/table/rules.ts';
import { asOf, licence, series } from './provenance.ts';
import * as range from './range.ts';
import rows from './finales.csv';

export const schema = table({
	name: 'finales',
	title: 'The three finales',
	source: 'Broadcast records, as in the episodes table.',
	licence,
	asOf,
	revision: 1,
	limits: ['Sources disagree by a few days on when the first of them aired, so only the year is given.'],
	key: ['series'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Whose finale it is', kind: 'fact', unique: true }),
		show: text({ label: 'Show', meaning: 'Name of the series', kind: 'fact', unique: true }),
		finale: text({ label: 'Finale', meaning: 'Title of its last episode', kind: 'fact' }),
		year: integer({
			label: 'Year',
			meaning: 'Year of its first broadcast',
			kind: 'fact',
			minimum: 1994,
			maximum: 2001
		}),
		hours: integer(
			{
				label: 'Hours',
				meaning: 'Broadcast hours it fills',
				unit: 'hours',
				kind: 'fact'
			},
			range.hours
		),
		director: text({ label: 'Director', meaning: 'Who directed it', kind: 'fact' })
	},
	rules: [
		equals(
			'finale',
			'the title of its last episode',
			({ series }, { last }) => last('episodes', { series }).title,
			'episodes'
		),
		equals(
			'year',
			'the year of its last episode',
			({ series }, { last }) => Number(last('episodes', { series }).aired.slice(0, 4)),
			'episodes'
		),
		equals(
			'hours',
			'the hours of its last episode',
			({ series }, { last }) => last('episodes', { series }).episodes,
			'episodes'
		),
		rule(
			'show',
			'the name it has in the table series-counts',
			({ series, show }, { all }) => all('series-counts', { series, show }).length > 0,
			'series-counts'
		)
	]
});

export type Finale = Row<typeof schema>;

/** One row per series, in the order used everywhere. */
export const finales = rows as readonly Finale[];
