/** Whose words make up a season or a finale: regulars, recurring guests, other guests, extras; two series. */
import { ensembleHours, type EnsembleHour } from '#data/ensemble-hours.ts';
import { episodes } from '#data/episodes.ts';

export const series = ['ds9', 'voy'] as const;
export type Series = (typeof series)[number];
export const shows: Readonly<Record<Series, string>> = { ds9: 'Deep Space Nine', voy: 'Voyager' };

/** From the ground up, as they are stacked. */
export const parts = ['recurring', 'once', 'extra', 'regular'] as const;
export type Part = (typeof parts)[number];

/** A season, by its number, or the finale. */
export const slots = ['1', '2', '3', '4', '5', '6', '7', 'finale'] as const;
export type Slot = (typeof slots)[number];

export interface Share {
	id: string;
	series: Series;
	slot: Slot;
	words: number;
	/** Share of the words, 0 to 1. The four parts add up to 1. */
	of: Readonly<Record<Part, number>>;
	/** Share of words by guests who also spoke in one of the three episodes before. */
	carried: number;
	/** The episode in which recurring guests have the largest share. */
	most: { title: string; share: number };
}

const placeOf = new Map(episodes.map((episode) => [`${episode.series} ${episode.file}`, episode]));
const episodeOf = ({ series, file }: EnsembleHour) => placeOf.get(`${series} ${file}`)!;
const sum = (all: readonly EnsembleHour[], key: Part | 'words' | 'carried') =>
	all.reduce((total, one) => total + one[key], 0);

function share(of: Series, slot: Slot, files: readonly EnsembleHour[]): Share {
	const words = sum(files, 'words');
	const most = files.toSorted((a, b) => b.recurring / b.words - a.recurring / a.words)[0]!;
	return {
		id: `${of}-${slot}`,
		series: of,
		slot,
		words,
		of: Object.fromEntries(parts.map((part) => [part, sum(files, part) / words])) as Record<Part, number>,
		carried: sum(files, 'carried') / words,
		most: { title: episodeOf(most).title.replaceAll("'", '’'), share: most.recurring / most.words }
	};
}

function read(of: Series): readonly Share[] {
	const own = ensembleHours.filter((one) => one.series === of);
	return slots.map((slot) => {
		const files = slot === 'finale' ? own.slice(-1) : own.filter((one) => String(episodeOf(one).season) === slot);
		return share(of, slot, files);
	});
}

const all: Readonly<Record<Series, readonly Share[]>> = { ds9: read('ds9'), voy: read('voy') };

/** The seven seasons of a series, and its finale where asked for. */
export const sharesOf = (of: Series, finale: boolean) => (finale ? all[of] : all[of].slice(0, -1));

/** One season of a series, or its finale. */
export const shareOf = (of: Series, slot: Slot) => all[of][slots.indexOf(slot)]!;

/** The season in which recurring guests have the largest share. */
export const highest = (of: Series) => sharesOf(of, false).toSorted((a, b) => b.of.recurring - a.of.recurring)[0]!;

/** The other of the two series. */
export const otherOf = (of: Series): Series => (of === 'ds9' ? 'voy' : 'ds9');
