/** The reader's guess: one mark per strip, as a share of its words. */
import type { Slider } from '#lib/chart/chart.ts';
import { percent } from '#lib/chart/number.ts';
import { finaleOf, type Series } from './data.ts';
import type { FinalesView } from './view.ts';

/** The strips one guesses on, in the order of the guess. */
export const guessed = ['ds9', 'voy'] as const satisfies readonly Series[];

/** Where the mark of a strip is, as a share of its words; in the middle until it is moved. */
export const markOf = (view: FinalesView, series: Series): number =>
	view.guess?.[guessed.findIndex((one) => one === series)] ?? 0.5;

/** The view with one mark moved, kept between the ends of its strip. */
export function moved(view: FinalesView, series: Series, share: number): FinalesView {
	const kept = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
	return { ...view, guess: guessed.map((one) => (one === series ? kept : markOf(view, one))) };
}

/** The same marks as sliders beside the text; only where one guesses. */
export function sliders(view: FinalesView): readonly Slider<FinalesView>[] {
	if (view.draw !== 'guess') return [];
	return guessed.map((series) => ({
		label: `Where ${finaleOf(series).show} is won`,
		value: markOf(view, series),
		says: `${percent(markOf(view, series))} of the words`,
		to: (share) => moved(view, series, share)
	}));
}
