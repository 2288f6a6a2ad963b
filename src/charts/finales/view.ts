/** What a reader may change in this chart, and how it is written in an address. */
import type { Control, Slider } from '#lib/chart/chart.ts';
import { percent } from '#lib/chart/number.ts';
import { choice, maybe, shares, some, type Field, type Fields } from '#lib/chart/view.ts';
import { endingOf, finaleOf, isAfter, isFuture, series, type Scene, type Series } from './data.ts';

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

/** The finales that are compared, and guessed on, in the order of the guess. */
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

/** Whether a scene is what the view is about, or context. */
export function isLit(view: FinalesView, scene: Scene): boolean {
	if (view.draw === 'before' && scene.series === 'voy') return isFuture(scene);
	if (view.draw === 'after' || view.draw === 'before' || view.draw === 'cuts')
		return isAfter(endingOf(scene.series, view.cut))(scene);
	return true;
}

const cutLabels: Record<Cut, string> = {
	resolution: 'both readers’ resolution',
	strictest: 'the strictest cut',
	'without-caves': 'without the cave scenes'
};

/** Which cut is shown, where it matters, and which finales. */
export function controls(view: FinalesView): readonly Control<FinalesView>[] {
	const all: Control<FinalesView>[] = [];
	if (view.draw === 'after' || view.draw === 'strips' || view.draw === 'cuts') {
		const options = cuts.map((cut) => ({ label: cutLabels[cut], view: { ...view, cut }, current: view.cut === cut }));
		all.push({ label: 'Won at', options });
	}
	if (view.draw !== 'guess' && view.draw !== 'before') {
		const choices = [
			['both', two],
			...two.map((one) => [`${finaleOf(one).show} alone`, [one]] as const),
			[`with ${finaleOf('tng').show}`, series]
		] as const;
		const options = choices.map(([label, show]) => ({
			label,
			view: { ...view, show },
			current: show.join() === view.show.join()
		}));
		all.push({ label: 'Show', options });
	}
	return all;
}

/** Where the mark of a strip is, as a share of its words; in the middle until it is moved. */
export const markOf = (view: FinalesView, of: Series): number => view.guess?.[two.indexOf(of)] ?? 0.5;

/** The view with one mark moved, kept between the ends of its strip. */
export function moved(view: FinalesView, of: Series, share: number): FinalesView {
	const kept = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
	return { ...view, guess: two.map((one) => (one === of ? kept : markOf(view, one))) };
}

/** The same marks as sliders beside the text; only where one guesses. */
export function sliders(view: FinalesView): readonly Slider<FinalesView>[] {
	if (view.draw !== 'guess') return [];
	return two.map((one) => ({
		label: `Where ${finaleOf(one).show} is won`,
		value: markOf(view, one),
		says: `${percent(markOf(view, one))} of the words`,
		to: (share) => moved(view, one, share)
	}));
}
