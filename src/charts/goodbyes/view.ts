/** What a reader may change in this chart, and how it is written in an address. */
import type { Row } from '#lib/chart/chart.ts';
import { choice, maybe, type Fields } from '#lib/chart/view.ts';
import { arcsOf, finaleOf, goodbyes, standings, type Arc, type Show } from './data.ts';

const draws = ['ds9', 'voyager', 'unspoken'] as const;
export type Draw = (typeof draws)[number];

export interface GoodbyesView {
	draw: Draw;
	/** The id of a picked goodbye, such as `ds9-6`. */
	picked: string | null;
}

export const fields: Fields<GoodbyesView> = {
	draw: choice(draws, { path: true }),
	picked: maybe(choice(goodbyes.map(({ id }) => id)))
};

const view = (draw: Draw): GoodbyesView => ({ draw, picked: null });

export const views = {
	ds9: { label: 'Deep Space Nine', view: view('ds9') },
	voyager: { label: 'Voyager', view: view('voyager') },
	unspoken: { label: 'The one unspoken', view: view('unspoken') }
};

/** The finale a view is about. */
export const showOf = ({ draw }: GoodbyesView): Show => (draw === 'voyager' ? 'voy' : 'ds9');

/** The goodbyes a view draws: those of its finale, or the captain’s alone with the one he never says. */
export const shown = (view: GoodbyesView): readonly Arc[] =>
	arcsOf(
		goodbyes.filter(({ series, standing, speaker, of }) => {
			if (series !== showOf(view)) return false;
			return view.draw === 'unspoken' ? [speaker, of].includes('Sisko') : standing !== 'unsaid';
		})
	);

/** A goodbye that is not drawn cannot be picked. */
export function settle(view: GoodbyesView): GoodbyesView {
	return shown(view).some(({ id }) => id === view.picked) ? view : { ...view, picked: null };
}

/** One row per goodbye in the order of its scene. */
export function rows(view: GoodbyesView): readonly Row[] {
	const { show, scenes } = finaleOf(showOf(view));
	return shown(view).map(({ id, a, b, standing, from, scene, location, after, first, second, note }): Row => {
		const { start, end } = scenes[scene]!;
		return {
			id,
			show,
			a,
			b,
			standing: standings[standing],
			from,
			scene: standing === 'unsaid' ? null : scene,
			location,
			at: Math.round(((start + end) / 2) * 1e8) / 1e8,
			after,
			first,
			second,
			note
		};
	});
}
