/** Twenty-three lives: turning points, words and episodes joined once, and what the views ask of them. */
import { max, pairs, rollups, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { readTwice } from '#data/arc-readings.ts';
import { arcs, type TurningPoint } from '#data/arcs.ts';
import { characterHours } from '#data/character-hours.ts';
import { characters, type Character } from '#data/characters.ts';
import { episodes, type Episode, seasonsOf } from '#data/episodes.ts';
import type { Row } from '#lib/chart/chart.ts';

export type { Character, TurningPoint };

/** The hours of the whole series, and the first of the last ten. */
export const hours = { last: 176, lastTen: 167 } as const;
/** Where the hours widen. */
export const bend = hours.lastTen - 0.5;
/** Hours from 0 to 1, evenly; the last ten, which hold a quarter of all turning points, take three tenths. */
export const along = scaleLinear([0.5, bend, hours.last + 0.5], [0, 0.7, 1]);

export const ids = characters.map(({ id }) => id);

const ownEpisodes = episodes.filter(({ series }) => series === 'ds9');
const byFile = new Map(ownEpisodes.map((episode) => [episode.file, episode]));
const byHour = new Map(ownEpisodes.map((episode) => [episode.hour_start, episode]));

/** First hour and last hour of each season, in order. */
export const seasons = seasonsOf('ds9');

/** What a person says in one episode. `hour` is its first hour, `hours` how many it fills. */
export type Spoken = Row & {
	hour: number;
	hours: number;
	words: number;
	/** Words per hour: a two-hour episode as its mean. */
	each: number;
};

/** A person's line: the turning points that count, in order, and the words of every episode they speak in. */
export interface Life {
	id: string;
	about: Character;
	points: readonly TurningPoint[];
	spoken: readonly Spoken[];
}

/** Turning points of undone timelines and other copies: on no line, in no figure. */
export const alternates = arcs.filter(({ alternate }) => alternate === 'yes');

export const lives: readonly Life[] = characters.map((about) => ({
	id: about.id,
	about,
	points: arcs.filter(({ character, alternate }) => character === about.id && alternate === null),
	spoken: characterHours
		.filter(({ character }) => character === about.id)
		.map(({ hour, hours, words }) => ({ id: `${about.id}-h${hour}`, hour, hours, words, each: words / hours }))
}));

const byId = new Map(lives.map((life) => [life.id, life]));

/** The life of a person. @throws when there is no such person. */
export function lifeOf(id: string): Life {
	const life = byId.get(id);
	if (!life) throw new Error(`arcs: there is nobody called "${id}"`);
	return life;
}

/** The episode of a turning point. */
export function episodeOf(point: TurningPoint): Episode {
	return byFile.get(point.file)!;
}

/** The episode that begins with an hour. */
export function episodeAt(hour: number): Episode {
	return byHour.get(hour)!;
}

/** The episode on at an hour, which may be its second. */
export function episodeOn(hour: number): Episode {
	return ownEpisodes.findLast(({ hour_start: start }) => start <= hour)!;
}

/** The most words anybody here says in one hour: the scale of every ribbon. */
export const mostWords = max(lives.flatMap(({ spoken }) => spoken.map(({ each }) => each)))!;

/** Words per hour of several people together, hour by hour. */
export function together(all: readonly Life[]): readonly Spoken[] {
	return ownEpisodes.flatMap(({ hour_start: hour, episodes: hours }) => {
		const words = sum(all, ({ spoken }) => spoken.find((one) => one.hour === hour)?.words ?? 0);
		return words ? [{ id: `h${hour}`, hour, hours, words, each: words / hours }] : [];
	});
}

/** From so many points on, a turn counts as a large one: twice the band of a score. */
export const large = 2;

/** How many lives turn in each hour by so many points or more (a first point is no turn), the hour with most first. */
export function turnsByHour(least = large): readonly { hour: number; lives: number }[] {
	const far = lives.flatMap(({ points }) =>
		pairs(points, (a, at) => ({ at, by: Math.abs(at.fortune - a.fortune) })).filter(({ by }) => by >= least)
	);
	const hoursOf = rollups(
		far,
		(all) => new Set(all.map(({ at }) => at.character)).size,
		({ at }) => Math.floor(at.hour)
	);
	return hoursOf.map(([hour, lives]) => ({ hour, lives })).sort((a, b) => b.lives - a.lives || a.hour - b.hour);
}

/** The hour before the last in which most lives turn so far. */
export const turnHour = turnsByHour().find(({ hour }) => hour < hours.last)!.hour;

/** Where a life turns so far in that hour, if it does. */
export const turnOf = ({ points }: Life) =>
	points.find(
		({ hour, fortune }, i) =>
			i > 0 && Math.floor(hour) === turnHour && Math.abs(fortune - points[i - 1]!.fortune) >= large
	);

/** How far the second reader's fortune is from the first: points read twice, and the share (0 to 1) within one. */
export function agreement(): { read: number; close: number } {
	const twice = readTwice('fortune');
	const close = twice.filter(([first, second]) => Math.abs(first - second) <= 1);
	return { read: twice.length, close: close.length / twice.length };
}

export const allPoints = arcs.length;
