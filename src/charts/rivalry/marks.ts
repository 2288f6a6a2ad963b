/** The marks of a view: one group per meeting, the same in every view, with bars, arcs and, where judged, a score. */
import type { Form } from '#lib/chart/chart.ts';
import { count, inWords, signed } from '#lib/chart/number.ts';
import { arcs } from './curves.ts';
import { final, gap, longest, meetings, shared, worst, type Meeting } from './data.ts';
import { barOf, heightOfScore, lines, type Across, type Box } from './layout.ts';
import { isScored, type RivalryView } from './view.ts';

export interface Mark {
	id: string;
	sisko: Box;
	dukat: Box;
	real: string;
	hollow: string;
	/** Where the score stands, and the band of one point around it. */
	score: { x: number; y: number; low: number; high: number } | null;
	/** The mark the view is about. */
	accent: boolean;
	/** Context in a view about something else. */
	dim: boolean;
	kind: Meeting['meeting'];
	/** Room for a pointer. */
	reach: Box;
	picked: boolean;
	name: string;
}

/** The meetings a view draws: what is done from afar only where nothing else is. */
export function drawn(view: RivalryView): readonly Meeting[] {
	return view.show === 'silence' ? meetings : shared;
}

/** The meeting a view is about. */
export function subject({ show }: RivalryView): Meeting {
	return { all: final, waltz: longest, silence: worst, 'fire-caves': final }[show];
}

/** For example: Hour 135, “Waltz” (6×11). In person (cave): 7 shared scenes … */
export function nameOf({ title, code, hour, how, counted, hollow, stake, outcome, score }: Meeting): string {
	const { scenes, words } = counted;
	const unreal =
		hollow === 0 ? '' : hollow === scenes ? ', not really him' : `, ${inWords(hollow)} of them not really him`;
	const met = scenes
		? `${scenes} shared ${scenes === 1 ? 'scene' : 'scenes'}${unreal}, ${count(words)} words exchanged`
		: 'no shared scene';
	return `Hour ${hour}, “${title}” (${code}). ${how}: ${met}. At stake: ${stake} ${outcome} Who came out ahead: ${signed(score)}.`;
}

/** Whether a meeting is context in a view. */
function isDim({ show }: RivalryView, meeting: Meeting): boolean {
	if (show === 'all') return false;
	if (show === 'silence') return meeting.hour < gap.from || meeting.hour > gap.to;
	return meeting !== subject({ show, meeting: null });
}

/** Every meeting of the view as a mark, in the order of the rows. */
export function marksOf(view: RivalryView, form: Form, x: Across): readonly Mark[] {
	const { sisko, dukat } = lines[form];
	return drawn(view).map((meeting) => {
		const { counted, from, hours, hour, score } = meeting;
		const at = x(hour);
		const wide = Math.max(x(from + hours - 0.5) - x(from - 0.5), 4);
		return {
			id: meeting.file,
			sisko: barOf('sisko', from, hours, counted.sisko_shared / hours, form, x),
			dukat: barOf('dukat', from, hours, counted.dukat_shared / hours, form, x),
			...arcs(meeting, form, x),
			score: isScored(view)
				? {
						x: at,
						y: heightOfScore(score, form),
						low: heightOfScore(score - 1, form),
						high: heightOfScore(score + 1, form)
					}
				: null,
			accent: meeting === subject(view),
			dim: isDim(view, meeting),
			kind: meeting.meeting,
			reach: { x: at - wide / 2, y: sisko, w: wide, h: dukat - sisko },
			picked: view.meeting === meeting.file,
			name: nameOf(meeting)
		};
	});
}
