import { oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence, series } from '../../provenance.ts';
import rows from './speakers.csv';

export const schema = table({
	name: 'derive/rules/speakers',
	title: 'Who is meant by a label',
	source: 'Our own reading of labels against the episodes.',
	licence,
	asOf,
	revision: 1,
	limits: ['Labels that need no rule are taken as they stand.', 'The clones of Weyoun count as one person.'],
	key: ['series', 'label', 'files', 'scenes'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Where the rule holds', kind: 'fact' }),
		label: text({ label: 'Label', meaning: 'What the transcript prints before a line', kind: 'fact' }),
		files: optional(text({ label: 'Files', meaning: 'Where the rule holds; empty is everywhere', kind: 'fact' })),
		scenes: optional(text({ label: 'Scenes', meaning: 'Scenes or ranges; empty is all', kind: 'fact' })),
		speaker: text({ label: 'Speaker', meaning: 'Who is really speaking', kind: 'judged' }),
		why: text({ label: 'Why', meaning: 'The reason', kind: 'judged' })
	}
});

export type SpeakerRule = Row<typeof schema>;
export const speakerRules = rows as readonly SpeakerRule[];
