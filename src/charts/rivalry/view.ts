/** What a reader may change in this chart, and how it is written in an address. */
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import { meetings } from './data.ts';

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
