import { integer, oneOf, table, text, type Row } from '#lib/table/columns.ts';
import { asOf, licence, series } from '../../provenance.ts';
import rows from './line-fixes.csv';

export const schema = table({
	name: 'derive/rules/line-fixes',
	title: 'Single lines that are repaired',
	source: 'Our own reading of the transcripts.',
	licence,
	asOf,
	revision: 1,
	limits: ['Only the finale of Voyager was read for such errors and repaired.'],
	key: ['series', 'file', 'scene', 'line'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Where the line stands', kind: 'fact' }),
		file: text({ label: 'File', meaning: 'Name of the transcript file', kind: 'fact' }),
		scene: integer({ label: 'Scene', meaning: 'Place in the file, the first is 0', kind: 'fact' }),
		line: integer({ label: 'Line', meaning: 'Place in the scene, the first is 0', kind: 'fact' }),
		fix: oneOf(['speaker', 'split', 'speech'], {
			label: 'Fix',
			meaning: 'Another label, a second label inside the line, or brackets that hold speech',
			kind: 'judged'
		}),
		label: text({ label: 'Label', meaning: 'The label the line (or its second part) should have', kind: 'judged' }),
		why: text({ label: 'Why', meaning: 'The reason', kind: 'judged' })
	}
});

export type LineFix = Row<typeof schema>;
export const lineFixes = rows as readonly LineFix[];
