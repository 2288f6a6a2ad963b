import { oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence } from '../../provenance.ts';
import rows from './compounds.csv';

export const schema = table({
	name: 'derive/rules/compounds',
	title: 'Labels that were split at their hyphen',
	source: 'Our own reading of the transcripts.',
	licence,
	asOf,
	revision: 1,
	limits: [],
	key: ['prefix'],
	columns: {
		prefix: text({ label: 'Prefix', meaning: 'What was left at the end of the line before', kind: 'fact' }),
		reading: oneOf(['name', 'holder', 'hologram', 'role'], {
			label: 'Reading',
			meaning: 'Whether the prefix is part of a name, the one who speaks, a copy or a part played',
			kind: 'judged'
		}),
		why: text({ label: 'Why', meaning: 'The reason', kind: 'judged' })
	}
});

export type CompoundRule = Row<typeof schema>;
export const compoundRules = rows as readonly CompoundRule[];
