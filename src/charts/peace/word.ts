/** A word on the picture, with the room it takes. */
import type { Form } from '#lib/chart/chart.ts';
import type { Box } from './layout.ts';
import { textWidth } from '#lib/chart/text.ts';

export interface Word {
	/** The step it names, if it names one. */
	id: string | null;
	x: number;
	y: number;
	text: string;
	/** The episode, set fainter after the name. */
	tail: string;
	size: number;
	anchor: 'start' | 'end' | 'middle';
	fill: string;
	weight?: number;
	box: Box;
	/** Threads pass behind it. */
	halo?: boolean;
	/** From the step to a name that stands apart. */
	leader: string | null;
}

/** Whether two boxes lie on each other, or nearer than `pad`. */
export const overlap = (a: Box, b: Box, pad = 0) =>
	a.x < b.x + b.w + pad && b.x < a.x + a.w + pad && a.y < b.y + b.h + pad && b.y < a.y + a.h + pad;

type Draft = Omit<Word, 'box' | 'leader'> & { leader?: string | null };

/** A word with the room it takes. */
export function made(draft: Draft, form: Form): Word {
	const w = textWidth(draft.tail ? `${draft.text}   ${draft.tail}` : draft.text, draft.size, form);
	const x = draft.anchor === 'end' ? draft.x - w : draft.anchor === 'middle' ? draft.x - w / 2 : draft.x;
	return { leader: null, ...draft, box: { x, y: draft.y - draft.size * 0.76, w, h: draft.size } };
}

/** The size of a name. */
export const sizeOf = (form: Form) => (form === 'wide' ? 13.5 : form === 'frame' ? 13 : 12.5);
