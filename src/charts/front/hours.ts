/** What a band is, the lanes of the powers, and the hours they run over. */
import { episodes } from '#data/episodes.ts';

/** How a power stands to the Federation. `apart`: to neither side; `cool`: no friend, no war; `between`: a quarrel of others. */
export type Stance = 'with' | 'apart' | 'cool' | 'pact' | 'against' | 'between';

export const lanes = [
	'station',
	'dominion',
	'cardassia',
	'klingons',
	'romulans',
	'bajor',
	'breen',
	'ferengi',
	'others'
] as const;
export type Lane = (typeof lanes)[number];

/** One state of one power over some hours. */
export interface Band {
	id: string;
	lane: Lane;
	power: string;
	/** What the table calls it. */
	relation: string;
	to: string | null;
	stance: Stance;
	/** Null: not known. */
	start: number | null;
	end: number | null;
	before: boolean;
	lasts: boolean;
	file: string | null;
	scene: number | null;
	confidence: string;
	note: string | null;
}

/** The last hour of the series. */
export const last = Math.max(...episodes.filter(({ series }) => series === 'ds9').map(({ hour_end }) => hour_end));

/** First and last hour of each season, in order. */
export const seasons = [1, 2, 3, 4, 5, 6, 7].map((season) => {
	const own = episodes.filter((one) => one.series === 'ds9' && one.season === season);
	return { season, first: own[0]!.hour_start, last: own.at(-1)!.hour_end };
});
