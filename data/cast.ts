import { oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { unique } from '#lib/table/rules.ts';
import { asOf, licence, series } from './provenance.ts';
import * as range from './range.ts';
import rows from './cast.csv';

export const schema = table({
	name: 'cast',
	title: 'Forty-six people of two series whose words are counted',
	source: 'Our own choice: the regulars, and the guests who speak most or matter most to the story.',
	licence,
	asOf,
	revision: 1,
	limits: [
		'The choice is ours; everybody else is counted in the table ensemble-hours only.',
		'The two hosts of Dax are two people, and so are Captain Janeway and Admiral Janeway.'
	],
	key: ['series', 'id'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Where the person belongs', kind: 'fact' }),
		id: text(
			{
				label: 'Id',
				meaning: 'Short name; the same as in the table characters where both have it',
				kind: 'fact'
			},
			range.id
		),
		name: text({ label: 'Name', meaning: 'Name as shown', kind: 'fact' }),
		speaker: text({ label: 'Speaker', meaning: 'Name in the counts of words', kind: 'fact' })
	},
	rules: [unique('series', 'name'), unique('series', 'speaker')]
});

export type CastMember = Row<typeof schema>;

/** One row per person, Deep Space Nine first. */
export const cast = rows as readonly CastMember[];
