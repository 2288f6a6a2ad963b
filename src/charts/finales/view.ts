/** What a reader may change in this chart, and how it is written in an address. */
import { choice, maybe, shares, some, type Field, type Fields } from '#lib/chart/view.ts';
import { finaleOf, series, type Series } from './data.ts';

const draws = ['strips', 'guess', 'after', 'before', 'cuts', 'modes', 'voices'] as const;
const cuts = ['resolution', 'strictest', 'without-caves'] as const;
export type Draw = (typeof draws)[number];
export type Cut = (typeof cuts)[number];

export interface FinalesView {
	draw: Draw;
	show: readonly Series[];
	cut: Cut;
	/** The id of a picked scene, such as `ds9-43`. */
	scene: string | null;
	/** Where the reader puts the two wins, as shares of the words. */
	guess: readonly number[] | null;
}

const sceneId: Field<string> = {
	parse(text) {
		const [key, number] = /^([a-z0-9]{3})-(\d{1,2})$/.exec(text)?.slice(1) ?? [];
		const known = series.find((one) => one === key);
		return known && finaleOf(known).scenes.find((scene) => scene.id === `${key}-${Number(number)}`)?.id;
	},
	format: (id) => id
};

export const fields: Fields<FinalesView> = {
	draw: choice(draws, { path: true }),
	show: some(series),
	cut: choice(cuts),
	scene: maybe(sceneId),
	guess: maybe(shares(2))
};

const two: readonly Series[] = ['ds9', 'voy'];

/** A guess has two marks, and what comes before the win compares two finales by one cut: these views show just those. */
export function settle(view: FinalesView): FinalesView {
	return view.draw === 'guess' || view.draw === 'before' ? { ...view, show: two, cut: 'resolution' } : view;
}

const view = (draw: Draw, show = two): FinalesView => ({ draw, show, cut: 'resolution', scene: null, guess: null });

export const views = {
	strips: { label: 'Scene by scene', view: view('strips') },
	guess: { label: 'Guess', view: view('guess') },
	after: { label: 'After the win', view: view('after') },
	before: { label: 'Before the win', view: view('before') },
	cuts: { label: 'Other cuts', view: view('cuts') },
	modes: { label: 'What the words do', view: view('modes') },
	voices: { label: 'Who speaks', view: view('voices') },
	'with-tng': { label: 'With a third finale', view: view('after', series) }
};
