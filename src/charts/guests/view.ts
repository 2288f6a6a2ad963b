/** What a reader may change in this chart, and how it is written in an address. */
import { choice, type Fields } from '#lib/chart/view.ts';
import { highest, slots, type Series, type Slot } from './data.ts';

const draws = ['deep-space-nine', 'voyager', 'finale'] as const;
export type Draw = (typeof draws)[number];

export interface GuestsView {
	draw: Draw;
	/** The season, or the finale, whose figures stand beside the bars. */
	season: Slot;
}

export const fields: Fields<GuestsView> = { draw: choice(draws, { path: true }), season: choice(slots) };

export const views = {
	'deep-space-nine': { label: 'Deep Space Nine', view: { draw: 'deep-space-nine', season: highest('ds9').slot } },
	voyager: { label: 'Voyager', view: { draw: 'voyager', season: highest('voy').slot } },
	finale: { label: 'The finale', view: { draw: 'finale', season: 'finale' } }
} satisfies Readonly<Record<Draw, { label: string; view: GuestsView }>>;

/** The series whose seasons are stacked; the other is the line. */
export const subjectOf = ({ draw }: GuestsView): Series => (draw === 'voyager' ? 'voy' : 'ds9');

export const hasFinale = ({ draw }: GuestsView) => draw === 'finale';

/** The finale is part of one view only. */
export function settle(view: GuestsView): GuestsView {
	return view.season === 'finale' && !hasFinale(view) ? views[view.draw].view : view;
}
