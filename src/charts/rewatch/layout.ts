/** Where things stand in each of the drawings, in the drawing's own pixels. Pure geometry. */
import { seasonsOf, type Season } from '#data/episodes.ts';
import { forms, type Form } from '#lib/chart/chart.ts';
import { wholeHours, type Episode } from './data.ts';
import { peopleOf, type RewatchView } from './view.ts';

export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** Height of a drawing: the same for all views of a form, so that nothing below it ever moves. */
export function heightOf(form: Form): number {
	return { wide: 516, frame: 330, narrow: 336, 'wide-compact': 200, 'narrow-compact': 168, card: 186 }[form];
}

export const seasons = seasonsOf('ds9');
const longest = Math.max(...seasons.map(({ first, last }) => last - first + 1));

/** Narrow drawings have a row for each season; others have all hours on one strip. */
export const isGrid = (form: Form) => form === 'narrow' || form === 'narrow-compact';

/** The strip, or the rows of seasons: `h` is the height of one hour, `pitch` that of one row. */
const strips: Readonly<Record<Form, Box & { pitch: number }>> = {
	wide: { x: 124, y: 22, w: 634, h: 40, pitch: 0 },
	frame: { x: 124, y: 20, w: 634, h: 28, pitch: 0 },
	narrow: { x: 18, y: 2, w: 302, h: 14, pitch: 17 },
	'wide-compact': { x: 124, y: 20, w: 634, h: 26, pitch: 0 },
	'narrow-compact': { x: 0, y: 2, w: 320, h: 8, pitch: 10 },
	card: { x: 0, y: 20, w: 480, h: 34, pitch: 0 }
};

/** The ground of the strip, all rows together. */
export function stripOf(form: Form): Box {
	const { x, y, w, h, pitch } = strips[form];
	return { x, y, w, h: h + pitch * (seasons.length - 1) };
}

/** Width of an hour. */
export function hourWidth(form: Form): number {
	return strips[form].w / (isGrid(form) ? longest : wholeHours);
}

/** Left edge of an hour on the one strip. */
export function xOf(hour: number, form: Form): number {
	return strips[form].x + (hour - 1) * hourWidth(form);
}

/** One line of hours each: the whole strip, or a season. */
export function tracks(form: Form): readonly { season: Season | null; box: Box }[] {
	const { x, y, w, h, pitch } = strips[form];
	if (!isGrid(form)) return [{ season: null, box: { x, y, w, h } }];
	return seasons.map((season, i) => ({
		season,
		box: { x, y: y + i * pitch, w: (season.last - season.first + 1) * hourWidth(form), h }
	}));
}

/** Where an episode stands. */
export function boxOf(episode: Episode, form: Form): Box {
	const step = hourWidth(form);
	const w = episode.episodes * step - (isGrid(form) ? 1.2 : 0.7);
	const { x, y, h, pitch } = strips[form];
	if (!isGrid(form)) return { x: xOf(episode.hour_start, form), y, w, h };
	const row = seasons.findIndex(({ season }) => season === episode.season);
	return { x: x + (episode.hour_start - seasons[row]!.first) * step, y: y + row * pitch, w, h };
}

/** How lives are drawn under the strip: lines of fortune, rows of points, bars of how many turn, or not at all. */
export type LanesKind = 'lines' | 'rows' | 'bars' | 'none';
export interface Lanes {
	kind: LanesKind;
	box: Box;
	/** Height of one life. */
	each: number;
}

/** The lives under the strip. */
export function lanesOf(view: RewatchView, form: Form): Lanes {
	const n = peopleOf(view).length;
	const { x, w } = strips[form];
	if (isGrid(form) || form === 'card') return { kind: 'none', box: { x, y: 0, w, h: 0 }, each: 0 };
	const y = { wide: 86, frame: 62, 'wide-compact': 56 }[form];
	const [kind, h]: [LanesKind, number] =
		form === 'wide'
			? n <= 4
				? ['lines', n === 1 ? 232 : 208]
				: ['rows', Math.min(n * 18, 304)]
			: n <= (form === 'frame' ? 3 : 1)
				? ['lines', form === 'frame' ? (n === 1 ? 96 : 120) : 38]
				: ['bars', form === 'frame' ? 84 : 48];
	return { kind, box: { x, y, w, h }, each: h / n };
}

/** The list under it, and in how many columns. */
export function listOf(view: RewatchView, form: Form): { box: Box; columns: number; lead: number } {
	const lanes = lanesOf(view, form);
	const { width } = forms[form];
	const foot = heightOf(form);
	const gap = { wide: 30, frame: 22, narrow: 0, 'wide-compact': 12, 'narrow-compact': 0, card: 0 }[form];
	const y = { wide: 0, frame: 0, narrow: 128, 'wide-compact': 0, 'narrow-compact': 82, card: 63 }[form];
	const top = lanes.kind === 'none' ? y : lanes.box.y + lanes.box.h + gap;
	const columns = { wide: 3, frame: 3, narrow: 1, 'wide-compact': 3, 'narrow-compact': 1, card: 2 }[form];
	const one = peopleOf(view).length === 1 && (form === 'wide' || form === 'frame');
	const lead = form === 'wide' ? 20 : form === 'frame' ? 18 : 16.5;
	return { box: { x: 0, y: top, w: width, h: foot - top }, columns: one ? 2 : columns, lead };
}
