import { integer, oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence, series } from './provenance.ts';
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
		series: oneOf(series, { label: 'Series', meaning: 'Whose finale it is', kind: 'fact' }),
		show: text({ label: 'Show', meaning: 'Name of the series', kind: 'fact' }),
		finale: text({ label: 'Finale', meaning: 'Title of its last episode', kind: 'fact' }),
		year: integer({ label: 'Year', meaning: 'Year of its first broadcast', kind: 'fact' }),
		hours: integer({ label: 'Hours', meaning: 'Broadcast hours it fills', unit: 'hours', kind: 'fact' }),
		director: text({ label: 'Director', meaning: 'Who directed it', kind: 'fact' })
	}
});

export type Finale = Row<typeof schema>;

/** One row per series, in the order used everywhere. */
export const finales = rows as readonly Finale[];
