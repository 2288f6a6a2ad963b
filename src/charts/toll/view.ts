/** What a reader may change in this chart, and how it is written in an address. */
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import { losses } from './data.ts';

/** The figures with a view of their own, the largest first, and all of them. */
export const figures = ['cardassia', 'soldiers', 'lakarian-city', 'casualty-list', 'grissom', 'ar-558', 'all'] as const;
export type Figure = (typeof figures)[number];

export interface TollView {
	figure: Figure;
	/** The id of a picked loss, such as `septimus`. */
	picked: string | null;
}

export const fields: Fields<TollView> = {
	figure: choice(figures, { path: true }),
	picked: maybe(choice(losses.map((loss) => loss.id)))
};

const view = (figure: Figure): TollView => ({ figure, picked: null });

export const views = {
	cardassia: { label: 'Cardassia', view: view('cardassia') },
	soldiers: { label: 'The soldiers', view: view('soldiers') },
	'lakarian-city': { label: 'One city', view: view('lakarian-city') },
	'casualty-list': { label: 'One list', view: view('casualty-list') },
	grissom: { label: 'One ship', view: view('grissom') },
	'ar-558': { label: 'One outpost', view: view('ar-558') },
	all: { label: 'All that is counted', view: view('all') }
};

/** What stands beside the subject of a view at the same scale, for comparison; never added to it. */
const beside: Readonly<Record<Figure, readonly string[]>> = {
	cardassia: ['soldiers', 'lakarian-city', 'grissom'],
	soldiers: ['grissom'],
	'lakarian-city': ['soldiers'],
	'casualty-list': ['grissom'],
	grissom: [],
	'ar-558': ['grissom'],
	all: []
};

/** The ids of the losses a view draws, its subject first. */
export function shown(view: TollView): readonly string[] {
	return view.figure === 'all' ? losses.toReversed().map((loss) => loss.id) : [view.figure, ...beside[view.figure]];
}
