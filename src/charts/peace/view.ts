/** What a reader may change in this chart, and how it is written in an address. */
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import { steps } from './data.ts';

/** Two readings of what ended the war, and what both leave out. */
export const readings = ['weapon', 'gift', 'missing'] as const;
export type Reading = (typeof readings)[number];

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
