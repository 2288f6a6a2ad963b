/** Whose words make up a season or a finale: regulars, recurring guests, other guests, extras; two series. */
import { sum } from 'd3-array';
import { ensembleHours, type EnsembleHour } from '#data/ensemble-hours.ts';
import { episodes } from '#data/episodes.ts';
import type { Column, Row } from '#lib/chart/chart.ts';
import { percent } from '#lib/chart/number.ts';
import { typeset } from '../titles.ts';

export const series = ['ds9', 'voy'] as const;
export type Series = (typeof series)[number];
export const shows: Readonly<Record<Series, string>> = { ds9: 'Deep Space Nine', voy: 'Voyager' };

/** From the ground up, as they are stacked. */
export const parts = ['recurring', 'once', 'extra', 'regular'] as const;
export type Part = (typeof parts)[number];

/** A season, by its number, or the finale. */
export const slots = ['1', '2', '3', '4', '5', '6', '7', 'finale'] as const;
export type Slot = (typeof slots)[number];

/** A season of a series, or its finale: shares of its words, 0 to 1; the four parts add up to 1. */
export type Season = Row &
	Readonly<Record<Part | 'words' | 'carried' | 'most', number>> &
	Readonly<Record<'show' | 'season' | 'most_title', string>>;
export const seriesOf = ({ id }: Row) => id.split('-')[0] as Series;
export const slotOf = ({ id }: Row) => id.split('-')[1] as Slot;

const about = new Map(episodes.map((episode) => [`${episode.series} ${episode.file}`, episode]));
const episodeOf = ({ series, file }: EnsembleHour) => about.get(`${series} ${file}`)!;
/** Shares are published with more digits than they deserve, so that nobody who rounds them rounds twice. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;

function season(of: Series, slot: Slot, hours: readonly EnsembleHour[]): Season {
	const words = sum(hours, (one) => one.words);
	const share = (key: Part | 'carried') => round(sum(hours, (one) => one[key]) / words);
	const most = hours.toSorted((a, b) => b.recurring / b.words - a.recurring / a.words)[0]!;
	return {
		id: `${of}-${slot}`,
		show: shows[of],
		season: slot === 'finale' ? slot : `season ${slot}`,
		words,
		regular: share('regular'),
		recurring: share('recurring'),
		once: share('once'),
		extra: share('extra'),
		carried: share('carried'),
		most: round(most.recurring / most.words),
		most_title: typeset(episodeOf(most).title)
	};
}

function read(of: Series): readonly Season[] {
	const own = ensembleHours.filter((one) => one.series === of);
	return slots.map((slot) =>
		season(of, slot, slot === 'finale' ? own.slice(-1) : own.filter((one) => String(episodeOf(one).season) === slot))
	);
}

export const all: Readonly<Record<Series, readonly Season[]>> = { ds9: read('ds9'), voy: read('voy') };
/** The most that is ever carried over: the top of that scale. */
export const mostCarried = Math.max(...series.flatMap((of) => all[of].map(({ carried }) => carried)));

/** The seven seasons of a series, and its finale where asked for. */
export const seasonsOf = (of: Series, finale: boolean) => (finale ? all[of] : all[of].slice(0, -1));
export const seasonOf = (of: Series, slot: Slot) => all[of][slots.indexOf(slot)]!;
/** The season in which recurring guests have the largest share. */
export const highest = (of: Series) => seasonsOf(of, false).toSorted((a, b) => b.recurring - a.recurring)[0]!;
export const otherOf = (of: Series): Series => (of === 'ds9' ? 'voy' : 'ds9');

const share = (key: string, label: string): Column => ({
	key,
	label,
	kind: 'measured',
	unit: 'share of spoken words, 0 to 1',
	print: (value) => (typeof value === 'number' ? percent(value) : '')
});
export const columns: readonly Column[] = [
	{ key: 'show', label: 'Series', kind: 'fact' },
	{ key: 'season', label: 'Season', kind: 'fact' },
	{ key: 'words', label: 'Words', kind: 'measured', unit: 'words' },
	share('regular', 'Regulars'),
	share('recurring', 'Recurring guests'),
	share('once', 'Other guests'),
	share('extra', 'Extras'),
	share('carried', 'Guests heard in the three episodes before, too'),
	share('most', 'Recurring guests at most, in one episode'),
	{ key: 'most_title', label: 'Which episode', kind: 'measured' }
];
