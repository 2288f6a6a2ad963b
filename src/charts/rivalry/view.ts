/** What a reader may change in this chart, and how it is written in an address. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { count, signed } from '#lib/chart/number.ts';
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import type { Cell } from '#lib/table/columns.ts';
import { final, gap, longest, meetings, shared, worst, type Meeting } from './data.ts';

const shows = ['all', 'waltz', 'silence', 'fire-caves'] as const;
export type Show = (typeof shows)[number];

export interface RivalryView {
	show: Show;
	/** The transcript file of a picked meeting, such as `s06e11`. */
	meeting: string | null;
}

export const fields: Fields<RivalryView> = {
	show: choice(shows, { path: true }),
	meeting: maybe(choice(meetings.map(({ file }) => file)))
};

const view = (show: Show): RivalryView => ({ show, meeting: null });

export const views = {
	all: { label: 'Seven years', view: view('all') },
	waltz: { label: '“Waltz”', view: view('waltz') },
	silence: { label: 'The silence', view: view('silence') },
	'fire-caves': { label: 'The fire caves', view: view('fire-caves') }
};

/** Whether a view shows who came out ahead. */
export function isScored({ show }: RivalryView): boolean {
	return show === 'silence' || show === 'fire-caves';
}

/** The meeting a view is about. */
export const subject = ({ show }: RivalryView): Meeting =>
	({ all: final, waltz: longest, silence: worst, 'fire-caves': final })[show];

/** Whether a meeting is context in a view about something else. */
export function isContext(view: RivalryView, meeting: Meeting): boolean {
	if (view.show === 'all') return false;
	if (view.show === 'silence') return meeting.hour < gap.from || meeting.hour > gap.to;
	return meeting !== subject(view);
}

/** The meetings a view draws: what is done from afar only in the silence, where nothing else is. */
export const drawn = ({ show }: RivalryView): readonly Meeting[] => (show === 'silence' ? meetings : shared);

/** One row per meeting. */
export const rows = (view: RivalryView): readonly Row[] =>
	drawn(view).map((meeting) => ({
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

const asCount = (value: Cell) => (typeof value === 'number' ? count(value) : '');
const asScore = (value: Cell) => (typeof value === 'number' ? signed(value) : '');
const counted: readonly Column[] = [
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
	{ key: 'outcome', label: 'What comes of it', kind: 'judged' }
];
const unit = 'points, −5 Dukat to 5 Sisko';
const scored: readonly Column[] = [
	{ key: 'score', label: 'Who came out ahead', kind: 'judged', unit, print: asScore },
	{ key: 'why', label: 'Why', kind: 'judged' },
	{ key: 'confidence', label: 'Confidence', kind: 'judged' }
];

/** The columns of the rows; scores only where they are drawn. */
export const columns = (view: RivalryView): readonly Column[] => (isScored(view) ? [...counted, ...scored] : counted);
