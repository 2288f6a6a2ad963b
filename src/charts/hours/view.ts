/** What a reader may change in this chart, and how it is written in an address. */
import { choice, maybe, type Field, type Fields } from '#lib/chart/view.ts';
import { hours, idOf, later, newest } from './data.ts';

const draws = ['all', 'final-ten', 'one-season-today'] as const;
export type Draw = (typeof draws)[number];

export interface HoursView {
	draw: Draw;
	/** A picked hour of Deep Space Nine. */
	hour: number | null;
	/** The season of a later series that stands beside the closing run. */
	season: string;
}

const hour: Field<number> = {
	parse: (text) => hours.find((one) => String(one.hour) === text)?.hour,
	format: String
};

export const fields: Fields<HoursView> = {
	draw: choice(draws, { path: true }),
	hour: maybe(hour),
	season: choice(later.map(idOf))
};

const view = (draw: Draw): HoursView => ({ draw, hour: null, season: idOf(newest) });

export const views = {
	all: { label: 'All hours', view: view('all') },
	'final-ten': { label: 'The last ten', view: view('final-ten') },
	'one-season-today': { label: 'One season today', view: view('one-season-today') }
};

/** A later season stands in one view only. */
export function settle(view: HoursView): HoursView {
	return view.draw === 'one-season-today' ? view : { ...view, season: idOf(newest) };
}
