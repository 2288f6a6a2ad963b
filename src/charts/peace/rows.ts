/** The rows of a view and their columns: exactly what is drawn, for marks, alt text, table, CSV and JSON alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { links, steps } from './data.ts';
import { parts, says } from './said.ts';
import { partOf } from './speaks.ts';
import type { PeaceView } from './view.ts';

/** One row per step; what it says to the view differs from view to view. */
export function rows({ reading }: PeaceView): readonly Row[] {
	return steps.map((step): Row => {
		const part = partOf(reading, step);
		return {
			id: step.id,
			step: step.step,
			track: step.track,
			happens: step.happens,
			says: part === null ? null : reading === 'missing' ? parts[part]! : part,
			leads:
				links
					.filter(({ from }) => from === step.id)
					.map(({ to, type }) => `${type} ${to}`)
					.join('; ') || null,
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
