/** Every state of every power as a band: from three tables, each with how it stands to the Federation. */
import { alliances, type Alliance } from '#data/alliances.ts';
import { stationControl } from '#data/station-control.ts';
import { warTimeline, type TurnOfWar } from '#data/war-timeline.ts';
import { lanes, last, type Band, type Lane, type Stance } from './hours.ts';

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
