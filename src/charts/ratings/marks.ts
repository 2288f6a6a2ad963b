/** The marks of a view: short bars for means, points for finales; the same mark in every view that has it. */
import type { Form } from '#lib/chart/chart.ts';
import { decimal, inWords } from '#lib/chart/number.ts';
import { finaleOf, rowsOf, series, showOf, type Rating, type Series } from './data.ts';
import { radiusOf, spots } from './finales.ts';
import { columnOf, heightAt, isWide, stripOf } from './layout.ts';
import { shown, subjectOf, type RatingsView } from './view.ts';
import { placeOf, tell } from './words.ts';

export interface Mark {
	id: string;
	/** Place in the rows of the view. */
	i: number;
	/** Middle of the mark. */
	x: number;
	y: number;
	/** Width and height of a bar; a point has a radius instead. */
	w: number;
	h: number;
	r: number;
	/** A token. */
	fill: string;
	/** Drawn as a dashed line: the mean of a whole series. */
	dashed: boolean;
	name: string;
}

/** What a row of the strips says. */
function says(row: Rating): string {
	const rating = decimal(row.rating);
	if (row.scope === 'finale') return `${row.show}, the finale: ${rating}; ${placeOf(finaleOf(showOf(row.id)))}.`;
	if (row.scope === 'run-up')
		return `${row.show}, the ${inWords(row.episodes)} entries before the finale: mean ${rating}.`;
	if (row.scope === 'season') return `${row.show}, season ${row.season}: mean ${rating} of ${row.episodes} entries.`;
	return `${row.show}, the whole series: mean ${rating} of ${row.episodes} entries.`;
}

/** The strips of the three series. */
function strips(view: RatingsView, form: Form): readonly Mark[] {
	const large = form === 'wide';
	return series
		.flatMap((show) => rowsOf(show).map((row) => ({ show, row })))
		.map(({ show, row }, i) => {
			const strip = stripOf(show, form);
			const { x, w } = columnOf(row, strip, form);
			const own = show === subjectOf(view);
			const thick = row.scope === 'run-up' ? (large ? 8 : 6) : large ? 5 : 4;
			const point = row.scope === 'finale';
			const strong = point || row.scope === 'run-up';
			return {
				id: row.id,
				i,
				x,
				y: heightAt(row.rating, strip),
				w,
				h: thick,
				r: point ? (isWide(form) ? 8 : 6) : 0,
				fill: own ? (row.scope === 'run-up' ? 'accent' : show) : strong ? 'ink-2' : 'plot-dim',
				dashed: row.scope === 'series',
				name: says(row)
			};
		});
}

/** The finales of all shows. */
function points(view: RatingsView, form: Form): readonly Mark[] {
	const some = shown(view);
	const at = spots(some, form);
	const r = radiusOf(form);
	return some.map((finale, i) => {
		const own = series.includes(finale.show as Series);
		const lit = finale.show === 'ds9' || finale.show === view.show;
		return {
			id: finale.row.id,
			i,
			...at[i]!,
			w: 0,
			h: 0,
			r: own ? r + (isWide(form) ? 2 : 0) : r,
			fill: lit ? 'accent' : own ? finale.show : finale.trek ? 'ink-2' : 'context',
			dashed: false,
			name: tell(finale)
		};
	});
}

/** Every mark of a view, in the order of its rows. */
export function marksOf(view: RatingsView, form: Form): readonly Mark[] {
	return view.draw === 'all-finales' ? points(view, form) : strips(view, form);
}
