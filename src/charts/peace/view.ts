/** What a reader may change in this chart, and how it is written in an address; and the rows of a view. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import { links, partOf, parts, readings, says, steps, type Reading } from './data.ts';

export interface PeaceView {
	reading: Reading;
	/** The id of a picked step, such as `promise`. */
	step: string | null;
}

export const fields: Fields<PeaceView> = {
	reading: choice(readings, { path: true }),
	step: maybe(choice(steps.map(({ id }) => id)))
};

const view = (reading: Reading): PeaceView => ({ reading, step: null });

export const views = {
	weapon: { label: 'The virus won it', view: view('weapon') },
	gift: { label: 'The gift ended it', view: view('gift') },
	missing: { label: 'What both leave out', view: view('missing') }
};

/** One row per step; what it says to the view differs from view to view. */
export function rows({ reading }: PeaceView): readonly Row[] {
	return steps.map((step): Row => {
		const part = partOf(reading, step);
		const next = links.filter(({ from }) => from === step.id);
		return {
			id: step.id,
			step: step.step,
			track: step.track,
			happens: step.happens,
			says: part === null ? null : reading === 'missing' ? parts[part]! : part,
			leads: next.map(({ to, type }) => `${type} ${to}`).join('; ') || null,
			confidence: step.confidence,
			episode: step.title,
			where: step.code,
			file: step.file,
			scene: step.scene,
			location: step.location,
			speaker: step.speaker,
			note: step.note
		};
	});
}

/** The columns of the rows, the same in every view but for what the steps speak to. */
export function columns({ reading }: PeaceView): readonly Column[] {
	return [
		{ key: 'step', label: 'Step', kind: 'judged' },
		{ key: 'track', label: 'Track', kind: 'judged' },
		{ key: 'happens', label: 'What happens', kind: 'fact' },
		{ key: 'says', label: reading === 'missing' ? 'Left out' : `To “${says[reading]}”`, kind: 'judged' },
		{ key: 'leads', label: 'Leads to', kind: 'judged' },
		{ key: 'confidence', label: 'Confidence', kind: 'judged' },
		{ key: 'episode', label: 'Episode', kind: 'fact' },
		{ key: 'where', label: 'Season × episode', kind: 'fact' },
		{ key: 'file', label: 'Transcript file', kind: 'fact' },
		{ key: 'scene', label: 'Scene (the first is 0)', kind: 'fact' },
		{ key: 'location', label: 'Place', kind: 'fact' },
		{ key: 'speaker', label: 'Said by', kind: 'fact' },
		{ key: 'note', label: 'Keep in mind', kind: 'judged' }
	];
}
