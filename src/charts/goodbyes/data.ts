/** The goodbyes of two finales: each with the scene it is said in, and the last scene before in which both speak. */
import { characters } from '#data/characters.ts';
import { farewells, type Farewell } from '#data/farewells.ts';
import { finaleCuts } from '#data/finale-cuts.ts';
import { finaleReadings, type Mode } from '#data/finale-readings.ts';
import { finaleScenes } from '#data/finale-scenes.ts';
import { finaleSpeakers } from '#data/finale-speakers.ts';
import { finales } from '#data/finales.ts';
import { rowOf } from '#lib/table/lookup.ts';

/** The finales that are drawn. */
export const shows = ['ds9', 'voy'] as const;
export type Show = (typeof shows)[number];

/** One scene with its place on the strip, as shares of all spoken words (0 to 1). */
export interface Scene {
	scene: number;
	location: string;
	words: number;
	start: number;
	end: number;
	/** Between people, or of the plot: a judged grouping of modes. */
	people: boolean;
}

export interface Finale {
	series: Show;
	show: string;
	year: number;
	words: number;
	scenes: readonly Scene[];
	/** The scene with whose end it is won, and the share of words spoken by then. */
	won: number;
	at: number;
}

const people: readonly Mode[] = ['intimate', 'comedy', 'aftermath', 'farewell'];

function read(series: Show): Finale {
	const about = rowOf('finales', finales, { series });
	const counted = finaleScenes.filter((row) => row.series === series);
	const words = counted.reduce((sum, row) => sum + row.words, 0);
	let before = 0;
	const scenes = counted.map((row): Scene => {
		const { mode_first } = rowOf('finale-readings', finaleReadings, { series, scene: row.scene });
		const start = before / words;
		before += row.words;
		const { scene, location } = row;
		return { scene, location, words: row.words, start, end: before / words, people: people.includes(mode_first) };
	});
	const won = rowOf('finale-cuts', finaleCuts, { series, cut: 'resolution' }).scene;
	return { series, show: about.show, year: about.year, words, scenes, won, at: scenes[won]!.end };
}

const read2 = shows.map(read);

/** The finale of a series. */
export function finaleOf(series: Show): Finale {
	return read2[shows.indexOf(series)]!;
}

/** How a goodbye stands: both readers count it, one does, it is refused, nobody counts it, or it never comes. */
export type Standing = 'said' | 'refused' | 'contested' | 'uncounted' | 'unsaid';

export interface Goodbye {
	id: string;
	series: Show;
	row: Farewell;
	/** Names as shown. */
	a: string;
	b: string;
	standing: Standing;
	/** The scene in which it is said; for one that never comes, the scene in which it is missed. */
	scene: number;
	/** The last scene before in which both speak; null where there is none in this finale. */
	from: number | null;
	/** After the scene with which the finale is won. */
	after: boolean;
}

function standingOf(row: Farewell): Standing {
	if (row.form === 'unsaid') return 'unsaid';
	if (row.form === 'refused') return 'refused';
	if (row.first === 'no' && row.second !== 'yes') return 'uncounted';
	return row.first === row.second ? 'said' : 'contested';
}

/** The scenes of a finale in which somebody speaks. */
export function scenesOf(series: Show, speaker: string): readonly number[] {
	const own = finaleSpeakers.filter((row) => row.series === series && row.speaker === speaker);
	return own.map((row) => row.scene);
}

/** The scenes in which both of two people speak. */
export function together(series: Show, a: string, b: string): readonly number[] {
	const second = scenesOf(series, b);
	return scenesOf(series, a).filter((scene) => second.includes(scene));
}

const nameOf = (speaker: string) => characters.find((one) => one.speaker === speaker)?.name ?? speaker;

/** The scene of Deep Space Nine without words: there the son remembers. */
export const silent = finaleOf('ds9').scenes.find((scene) => scene.words === 0)!.scene;

function goodbye(row: Farewell): Goodbye {
	const series = row.series as Show;
	const standing = standingOf(row);
	const shared = together(series, row.a, row.b);
	const scene = standing === 'unsaid' ? silent : row.scene;
	const from = shared.filter((one) => one < scene).at(-1) ?? null;
	const after = scene > finaleOf(series).won;
	return { id: row.id, series, row, a: nameOf(row.a), b: nameOf(row.b), standing, scene, from, after };
}

/** Every goodbye of the two finales in the order of its scene. */
export const goodbyes: readonly Goodbye[] = farewells
	.filter((row) => row.series !== 'tng')
	.map(goodbye)
	.sort((a, b) => a.series.localeCompare(b.series) || a.scene - b.scene);

/** How many goodbyes of a series stand in one of these ways. */
export function countOf(series: Show, ...standings: readonly Standing[]): number {
	return goodbyes.filter((one) => one.series === series && standings.includes(one.standing)).length;
}
