import { oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence, series } from '../../provenance.ts';
import rows from './ensemble.csv';

export const schema = table({
	name: 'derive/rules/ensemble',
	title: 'Who is a regular, and which names are nobody in particular',
	source: 'The opening credits of three series, and our own reading of labels against the episodes.',
	licence,
	asOf,
	revision: 1,
	limits: ['A speaker without a row is a guest, or an extra.'],
	key: ['series', 'speaker'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Where the rule holds', kind: 'fact' }),
		speaker: text({ label: 'Speaker', meaning: 'Name in the counts of words', kind: 'fact' }),
		part: oneOf(['regular', 'nobody'], {
			label: 'Part',
			meaning: 'A regular or the double of one, or a label that is no single person',
			kind: 'judged'
		}),
		person: optional(text({ label: 'Person', meaning: 'Which regular it is, or is the double of', kind: 'judged' })),
		why: text({ label: 'Why', meaning: 'The reason', kind: 'judged' })
	}
});

export type EnsembleRule = Row<typeof schema>;
export const ensembleRules = rows as readonly EnsembleRule[];
