/** Every state of every power as a band: from three tables, each with how it stands to the Federation; and turning points. */
import { alliances, type Alliance } from '#data/alliances.ts';
import { episodes } from '#data/episodes.ts';
import { stationControl } from '#data/station-control.ts';
import { warTimeline, type TurnOfWar } from '#data/war-timeline.ts';

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

const laneOf: Readonly<Record<string, Lane>> = {
	Cardassia: 'cardassia',
	'Cardassian rebels': 'cardassia',
	'Cardassian fleet': 'cardassia',
	'Klingon Empire': 'klingons',
	'Romulan Empire': 'romulans',
	Bajor: 'bajor',
	Breen: 'breen',
	'Ferengi Alliance': 'ferengi'
};

/** To whom a relation is decides what it means to the Federation. */
function stanceOf({ relation, with: to }: Alliance): Stance {
	if (to === 'Federation')
		return relation === 'war'
			? 'against'
			: relation === 'peace'
				? 'apart'
				: ['hostile', 'ceasefire'].includes(relation)
					? 'cool'
					: 'with';
	if (to === 'Dominion')
		return relation === 'pact'
			? 'pact'
			: relation === 'rebellion'
				? 'with'
				: relation === 'destroyed'
					? 'between'
					: 'against';
	return to === null ? 'apart' : 'between';
}

const fromAlliances: readonly Band[] = alliances.map((row) => ({
	id: row.id,
	lane: row.id === 'A02' ? 'cardassia' : (laneOf[row.power] ?? 'others'),
	power: row.power,
	relation: row.relation,
	to: row.with,
	stance: stanceOf(row),
	start: row.hour_start,
	end: row.hour_end,
	before: row.before === 'yes',
	lasts: row.lasts === 'yes',
	file: row.start_file,
	scene: row.start_scene,
	confidence: row.confidence,
	note: row.note
}));

const holders = { Bajor: 'with', Dominion: 'against', Cardassia: 'between' } as const;
const fromStation: readonly Band[] = stationControl.map((row) => ({
	id: row.id,
	lane: 'station',
	power: row.name,
	relation: 'held by',
	to: row.holder,
	stance: holders[row.holder],
	start: row.hour_start,
	end: row.hour_end,
	before: row.before === 'yes',
	lasts: row.lasts === 'yes',
	file: row.start_file,
	scene: row.start_scene,
	confidence: row.confidence,
	note: row.note
}));

const toDominion: Readonly<Record<TurnOfWar['dominion'], Stance>> = {
	unaware: 'apart',
	rumour: 'apart',
	hostile: 'cool',
	covert: 'cool',
	'cold-war': 'cool',
	war: 'against',
	ceasefire: 'apart',
	peace: 'apart'
};

/** A state of the Dominion begins where the timeline first gives it; what is told in hindsight begins nothing. */
const begins = warTimeline.filter(
	({ dominion, hindsight }, i) => !hindsight && warTimeline[i - 1]?.dominion !== dominion
);
const fromDominion: readonly Band[] = begins.map((row, i) => ({
	id: `D${i + 1}`,
	lane: 'dominion',
	power: 'Dominion',
	relation: row.dominion,
	to: 'Federation',
	stance: toDominion[row.dominion],
	start: row.hour,
	end: begins[i + 1]?.hour ?? last,
	before: i === 0,
	lasts: i === begins.length - 1,
	file: row.file,
	scene: row.scene,
	confidence: row.confidence,
	note: null
}));

/** Every band, lane by lane. */
export const bands: readonly Band[] = lanes.flatMap((lane) =>
	[...fromStation, ...fromDominion, ...fromAlliances].filter((band) => band.lane === lane)
);

const byId = new Map(bands.map((band) => [band.id, band]));
const turns = new Map(warTimeline.map((turn) => [turn.id, turn]));

/** A band by its id. @throws when there is none. */
export function bandOf(id: string): Band {
	const band = byId.get(id);
	if (!band) throw new Error(`front: there is no band "${id}"`);
	return band;
}

/** A turning point by its id. @throws when there is none. */
export function turnOf(id: string): TurnOfWar {
	const turn = turns.get(id);
	if (!turn) throw new Error(`front: there is no turning point "${id}"`);
	return turn;
}

/** The hour in which a band begins. @throws when that is not known. */
export function startOf(id: string): number {
	const { start } = bandOf(id);
	if (start === null) throw new Error(`front: nobody knows when "${id}" begins`);
	return start;
}

/** Hours from the beginning of one band to that of another. */
export function between(from: string, to: string): number {
	return startOf(to) - startOf(from);
}
