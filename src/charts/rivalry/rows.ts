/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { count, signed } from '#lib/chart/number.ts';
import type { Cell } from '#lib/table/columns.ts';
import { drawn } from './marks.ts';
import { isScored, type RivalryView } from './view.ts';

const asCount = (value: Cell) => (typeof value === 'number' ? count(value) : '');
const asScore = (value: Cell) => (typeof value === 'number' ? signed(value) : '');

/** One row per meeting; in the silence, what is done from afar too. */
export function rows(view: RivalryView): readonly Row[] {
	return drawn(view).map((meeting): Row => ({
		id: meeting.file,
		hour: meeting.hour,
		episode: meeting.title,
		where: meeting.code,
		file: meeting.file,
		how: meeting.how,
		scenes: meeting.counted.scenes,
		hollow: meeting.hollow,
		sisko: meeting.counted.sisko_shared,
		dukat: meeting.counted.dukat_shared,
		turns: meeting.counted.turns,
		words: meeting.counted.words,
		stake: meeting.stake,
		outcome: meeting.outcome,
		...(isScored(view) ? { score: meeting.score, why: meeting.rationale, confidence: meeting.confidence } : {})
	}));
}

/** The columns of the rows; scores only where they are drawn. */
export function columns(view: RivalryView): readonly Column[] {
	return [
		{ key: 'hour', label: 'Hour', kind: 'fact' },
		{ key: 'episode', label: 'Episode', kind: 'fact' },
		{ key: 'where', label: 'Season × episode', kind: 'fact' },
		{ key: 'file', label: 'Transcript file', kind: 'fact' },
		{ key: 'how', label: 'How they meet', kind: 'fact' },
		{ key: 'scenes', label: 'Shared scenes', kind: 'measured', unit: 'scenes' },
		{ key: 'hollow', label: 'Of them not really him', kind: 'judged', unit: 'scenes' },
		{ key: 'sisko', label: 'Sisko in them', kind: 'measured', unit: 'words', print: asCount },
		{ key: 'dukat', label: 'Dukat in them', kind: 'measured', unit: 'words', print: asCount },
		{ key: 'turns', label: 'Exchanges', kind: 'measured', unit: 'exchanges' },
		{ key: 'words', label: 'Words exchanged', kind: 'measured', unit: 'words', print: asCount },
		{ key: 'stake', label: 'At stake', kind: 'judged' },
		{ key: 'outcome', label: 'What comes of it', kind: 'judged' },
		...(isScored(view)
			? ([
					{
						key: 'score',
						label: 'Who came out ahead',
						kind: 'judged',
						unit: 'points, −5 Dukat to 5 Sisko',
						print: asScore
					},
					{ key: 'why', label: 'Why', kind: 'judged' },
					{ key: 'confidence', label: 'Confidence', kind: 'judged' }
				] as const)
			: [])
	];
}
