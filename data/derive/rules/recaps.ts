import { oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence, series } from '../../provenance.ts';
import rows from './recaps.csv';

export const schema = table({
	name: 'derive/rules/recaps',
	title: 'Files whose first scene repeats earlier episodes',
	source: 'Our own reading of the transcripts.',
	licence,
	asOf,
	revision: 1,
	limits: ['Some recaps were never transcribed, so their absence says nothing about the episode.'],
	key: ['series', 'file'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Where the recap stands', kind: 'fact' }),
		file: text({ label: 'File', meaning: 'Its scene 0 is not counted', kind: 'fact' })
	}
});

export type Recap = Row<typeof schema>;
export const recaps = rows as readonly Recap[];
