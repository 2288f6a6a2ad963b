import { oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { inOrder, rule } from '#lib/table/rules.ts';
import { asOf, licence, series } from './provenance.ts';
import rows from './named.csv';

export const schema = table({
	name: 'named',
	title: 'Other people who are named',
	source: 'Our own reading of the transcripts, described in our words.',
	licence,
	asOf,
	revision: 1,
	limits: [
		'Whoever a chart names and the table characters does not have; nobody else.',
		'One sentence each, for readers who never saw the series: no measure of how much a person matters.'
	],
	key: ['series', 'name'],
	columns: {
		name: text({ label: 'Name', meaning: 'Name as it stands in texts and rows', kind: 'fact', unique: true }),
		series: oneOf(series, { label: 'Series', meaning: 'Where the person belongs', kind: 'fact' }),
		who: text({ label: 'Who is this', meaning: 'The person in one sentence', kind: 'judged' })
	},
	rules: [
		inOrder('name', (row) => [series.indexOf(row.series), row.name], [], 'series and alphabet'),
		rule(
			'name',
			'nobody whom the table characters has',
			({ name, series }, { all }) => series !== 'ds9' || all('characters', { name }).length === 0,
			'characters'
		),
		rule('who', 'one sentence', ({ who }) => /^\p{Lu}.*\.$/u.test(who))
	]
});

export type Named = Row<typeof schema>;

/** One row per person, series by series, in the order of the alphabet. */
export const named = rows as readonly Named[];
