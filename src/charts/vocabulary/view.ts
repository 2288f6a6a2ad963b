/** What a reader may change in this chart, and how it is written in an address. */
import { choice, type Fields } from '#lib/chart/view.ts';

const draws = ['all', 'tech', 'people'] as const;
const yesNo = ['yes', 'no'] as const;
export type Draw = (typeof draws)[number];

export interface VocabularyView {
	/** Both against each other, or one of them series by series. */
	draw: Draw;
	/** Whether terms of the ship count as technical: shields, sensors, warp. */
	ship: (typeof yesNo)[number];
	/** Whether “home” and words of death count as people words. */
	home: (typeof yesNo)[number];
}

export const fields: Fields<VocabularyView> = {
	draw: choice(draws, { path: true }),
	ship: choice(yesNo),
	home: choice(yesNo)
};

const view = (draw: Draw): VocabularyView => ({ draw, ship: 'no', home: 'yes' });

export const views = {
	all: { label: 'Both', view: view('all') },
	tech: { label: 'Technology', view: view('tech') },
	people: { label: 'People', view: view('people') }
};

/** A list that is not drawn is the usual one. */
export function settle({ draw, ship, home }: VocabularyView): VocabularyView {
	return { draw, ship: draw === 'people' ? 'no' : ship, home: draw === 'tech' ? 'yes' : home };
}
