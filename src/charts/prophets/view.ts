/** What a reader may change in this chart, and how it is written in an address. */
import { choice, maybe, type Field, type Fields } from '#lib/chart/view.ts';
import { hours } from './data.ts';

const draws = ['all', 'first-season', 'last-season'] as const;

export interface ProphetsView {
	/** The whole series, or one season of it widened. */
	draw: (typeof draws)[number];
	/** A picked episode, by its first hour. */
	hour: number | null;
}

const hour: Field<number> = {
	parse: (text) => hours.find((one) => String(one.hour) === text)?.hour,
	format: String
};

export const fields: Fields<ProphetsView> = { draw: choice(draws, { path: true }), hour: maybe(hour) };

const view = (draw: ProphetsView['draw']): ProphetsView => ({ draw, hour: null });

export const views = {
	all: { label: 'All seasons', view: view('all') },
	'first-season': { label: 'The first season', view: view('first-season') },
	'last-season': { label: 'The last season', view: view('last-season') }
};
