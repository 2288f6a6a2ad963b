import { table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence } from '../../provenance.ts';
import rows from './extras.csv';

export const schema = table({
	name: 'derive/rules/extras',
	title: 'Labels that are not one person',
	source: 'Our own reading of the transcripts.',
	licence,
	asOf,
	revision: 1,
	limits: ['A label counts as an extra only where no rule says who is meant.'],
	key: ['label'],
	columns: { label: text({ label: 'Label', meaning: 'A role that many people fill', kind: 'judged' }) }
});

export type Extra = Row<typeof schema>;
export const extras = rows as readonly Extra[];
