/** What a reader may change in this chart, and how it is written in an address. */
import { choice, type Fields } from '#lib/chart/view.ts';
import { seasonsOf, series, shows, type Season, type Series } from './data.ts';

export interface TemplateView {
	series: Series;
}

/** A field that names of views stand for is a `path`; any other is written in the query. */
export const fields: Fields<TemplateView> = { series: choice(series, { path: true }) };

export const views = {
	'deep-space-nine': { label: shows.ds9, view: { series: 'ds9' } },
	voyager: { label: shows.voy, view: { series: 'voy' } }
} satisfies Readonly<Record<string, { label: string; view: TemplateView }>>;

/** Exactly what is drawn. */
export const rows = (view: TemplateView): readonly Season[] => seasonsOf(view.series);
