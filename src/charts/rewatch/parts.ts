/** Where the parts of the drawing stand: the strip of hours, the lives under it, the list. Pure. */
import { max } from 'd3-array';
import { seasonsOf } from '#data/episodes.ts';
import type { Row } from '#lib/chart/chart.ts';
import type { Extent, Size } from '#lib/chart/forms.ts';
import { episodeOf, lifeOf, wholeHours, type Episode } from './data.ts';
import { planOf } from './plan.ts';
import { turningIn } from './rows.ts';
import { peopleOf, type RewatchView } from './view.ts';

export const seasons = seasonsOf('ds9');

/** Lives as lines of fortune, as rows of points, or only how many turn. */
export type Kind = 'lines' | 'rows' | 'bars';

export interface Parts {
	/** Its left edge; all hours in one track, or a track for each season where it is narrow; and how high an hour is. */
	strip: Extent & { left: number; tracks: number; high: number };
	lives: (Extent & { kind: Kind; each: number }) | null;
	list: Extent & { columns: number; lead: number };
}

/** The parts of a drawing. The strip is the same in every view; lives and list share what is left. */
export function partsOf(view: RewatchView, size: Size): Parts {
	const { width, height, narrow, low } = size;
	const tall = height > 400;
	const n = peopleOf(view).length;
	const columns = Math.round(width / (n === 1 && !low ? 320 : 240)) || 1;
	const lead = width < 700 || low ? 16.5 : tall ? 20 : 18;
	const before = planOf(view).entries.filter(({ closing }) => !closing).length;
	if (narrow) {
		const pitch = low ? Math.floor(height / 16) : Math.max(13, Math.round(height / 20));
		const strip = { left: pitch < 13 ? 0 : 18, tracks: seasons.length, high: pitch - (pitch > 12 ? 3 : 2) };
		const foot = 2 + pitch * seasons.length;
		const list = { top: foot + 9, foot: height, columns, lead };
		const spare = height - list.top - 18 - (before + 1) * lead;
		// A short list leaves room for one life over it, on a scale of all hours.
		if (low || n > 1 || spare < 90) return { strip: { ...strip, top: 2, foot }, lives: null, list };
		const lives = { kind: 'lines' as const, top: foot + 24, foot: foot + spare - 16 };
		const each = lives.foot - lives.top;
		return { strip: { ...strip, top: 2, foot }, lives: { ...lives, each }, list: { ...list, top: lives.foot + 22 } };
	}
	const small = low && width < 700;
	const high = small ? Math.round(height * 0.18) : Math.min(46, Math.max(26, Math.round(height * 0.078)));
	const top = tall ? 22 : 20;
	const strip = { top, foot: top + high, tracks: 1, high, left: small ? 0 : Math.max(96, Math.round(width * 0.163)) };
	if (small) return { strip, lives: null, list: { top: strip.foot + 9, foot: height, columns, lead } };

	const from = strip.foot + (low ? 10 : tall ? 24 : 14);
	const room = height - from - (low ? 12 : tall ? 30 : 24);
	const [least, wanted] = [3, Math.ceil((before + 1) / columns)].map((rows) => 18 + rows * lead) as [number, number];
	let own = room - Math.max(least, Math.min(wanted, room * (low ? 0.66 : tall ? 0.53 : 0.6)));
	if (own < 15 * n && room - least >= 13 * n) own = Math.min(15 * n, room - least);
	const kind = own >= 32 * n ? 'lines' : own >= 13 * n ? 'rows' : 'bars';
	const foot = Math.round(from + own);
	const list = { top: height - room - from + foot, foot: height, columns, lead };
	return { strip, lives: { kind, each: (foot - from) / n, top: from, foot }, list };
}

/** From where to where an episode reaches on its track. */
export function spanOf({ season, hour_start, episodes }: Episode, { tracks }: Parts['strip']): [number, number] {
	const from = tracks > 1 ? hour_start - seasons[season - 1]!.first : hour_start;
	return [from, from + episodes];
}

/** All hours of the series, to the end of the last. */
export const allHours: [number, number] = [1, wholeHours + 1];
/** Every hour of a track; of seasons, of the longest. */
export const hoursOf = ({ tracks }: Parts['strip']): [number, number] =>
	tracks > 1 ? [0, max(seasons, ({ first, last }) => last - first + 1)!] : allHours;

/** A turning point in the lane of its life, or how many turn in an episode. */
export type Spot = Row & { file: string; at: number; value: number };

/** What is drawn of the lives: each has a lane that is one high, and the highest fortune is at its top. */
export function spotsOf(view: RewatchView, kind: Kind): readonly (readonly Spot[])[] {
	if (kind === 'bars') {
		const bars = turningIn(view).map(({ file, n }): Spot => {
			const { hour_start, episodes } = episodeOf(file);
			return { id: file, file, at: hour_start + episodes / 2, value: n };
		});
		return [bars];
	}
	return peopleOf(view).map((person, lane) =>
		lifeOf(person).points.map(({ id, file, hour, fortune }) => {
			const { hour_start, hour_end } = episodeOf(file);
			const at = Math.min(Math.max(hour, hour_start), hour_end) + 0.5;
			return { id, file, at, value: lane + 0.5 - (kind === 'lines' ? fortune / 11.5 : 0) };
		})
	);
}

/** The scale of the lives: lanes under each other, or numbers of people. */
export const domainOf = (view: RewatchView, kind: Kind): [number, number] =>
	kind === 'bars' ? [0, max(turningIn(view), ({ n }) => n)!] : [peopleOf(view).length, 0];
