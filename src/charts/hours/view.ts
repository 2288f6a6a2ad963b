/** What a reader may change in this chart, and how it is written in an address. */
import type { Control, Row } from '#lib/chart/chart.ts';
import { choice, maybe, type Field, type Fields } from '#lib/chart/view.ts';
import { hours, idOf, later, lengths, newest, seasonOf, voyager, type Season } from './data.ts';

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

/** The seasons of other series that a view draws. */
function besideIn(view: HoursView): readonly Season[] {
	return view.draw === 'all' ? voyager : view.draw === 'one-season-today' ? [seasonOf(view.season)] : [];
}

/** The season of another series as one row. */
export type SeasonRow = Row & Readonly<Record<'season' | 'hours', number>> & { show: string };
export const others = (view: HoursView): readonly SeasonRow[] =>
	besideIn(view).map((one) => {
		const { show, season, numbers, from, to } = one;
		const none = { hour: null, title: null, part: null, closing: null };
		return { id: idOf(one), show, season, hours: numbers, from, to, ...none };
	});

/** One per hour of Deep Space Nine, one per season of what stands beside it. */
export const rows = (view: HoursView): readonly Row[] => [...hours, ...others(view)];

/** Which later season stands beside the closing run: one of every length there is. */
export function controls(view: HoursView): readonly Control<HoursView>[] {
	if (view.draw !== 'one-season-today') return [];
	const options = lengths.map((season) => ({
		label: `${season.show}, season ${season.season}: ${season.numbers}`,
		view: { ...view, season: idOf(season) },
		current: view.season === idOf(season)
	}));
	return [{ label: 'Beside it', options }];
}
