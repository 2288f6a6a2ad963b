/** The goodbyes of two finales: each with the scene it is said in, and the last scene before in which both speak. */
import { characters } from '#data/characters.ts';
import { farewells, type Farewell } from '#data/farewells.ts';
import { finaleCuts } from '#data/finale-cuts.ts';
import { finaleReadings, type Mode } from '#data/finale-readings.ts';
import { finaleScenes } from '#data/finale-scenes.ts';
import { finaleSpeakers } from '#data/finale-speakers.ts';
import { finales } from '#data/finales.ts';
import type { Column, Row } from '#lib/chart/chart.ts';
import { percent } from '#lib/chart/number.ts';
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
	const { show, year } = rowOf('finales', finales, { series });
	const counted = finaleScenes.filter((row) => row.series === series);
	const all = counted.reduce((sum, { words }) => sum + words, 0);
	let before = 0;
	const scenes = counted.map(({ scene, location, words }): Scene => {
		const { mode_first } = rowOf('finale-readings', finaleReadings, { series, scene });
		const start = before / all;
		before += words;
		return { scene, location, words, start, end: before / all, people: people.includes(mode_first) };
	});
	const won = rowOf('finale-cuts', finaleCuts, { series, cut: 'resolution' }).scene;
	return { series, show, year, words: all, scenes, won, at: scenes[won]!.end };
}

const both: Readonly<Record<Show, Finale>> = { ds9: read('ds9'), voy: read('voy') };
export const finaleOf = (series: Show): Finale => both[series];
export const otherOf = (series: Show): Show => (series === 'ds9' ? 'voy' : 'ds9');

/** How a goodbye stands, and that in words: both readers count it, one does, it is refused, nobody counts it, or it never comes. */
export const standings = {
	said: 'said, by both readers',
	refused: 'asked for and refused',
	contested: 'counted by one reader of two',
	uncounted: 'counted as a pair by neither reader',
	unsaid: 'never said'
} as const;
export type Standing = keyof typeof standings;

/** Speakers are as the counts of words have them, `a` and `b` their names as shown. */
export type Goodbye = Row &
	Readonly<Record<'speaker' | 'of' | 'a' | 'b' | 'location', string>> &
	Readonly<Pick<Farewell, 'first' | 'second' | 'note'>> & {
		series: Show;
		standing: Standing;
		/** The scene in which it is said; for one that never comes, the scene in which it is missed. */
		scene: number;
		/** The last scene before in which both speak; null where there is none in this finale. */
		from: number | null;
		/** After the scene with which the finale is won. */
		after: 'yes' | 'no';
	};

function standingOf({ form, first, second }: Farewell): Standing {
	if (form === 'unsaid' || form === 'refused') return form;
	if (first === 'no' && second !== 'yes') return 'uncounted';
	return first === second ? 'said' : 'contested';
}

/** The scenes of a finale in which somebody speaks. */
export const scenesOf = (series: Show, speaker: string): readonly number[] =>
	finaleSpeakers.filter((row) => row.series === series && row.speaker === speaker).map(({ scene }) => scene);

/** The scenes in which both of two people speak. */
export function together(series: Show, a: string, b: string): readonly number[] {
	const second = scenesOf(series, b);
	return scenesOf(series, a).filter((scene) => second.includes(scene));
}

const shownName = (speaker: string) => characters.find((one) => one.speaker === speaker)?.name ?? speaker;

/** The scene of Deep Space Nine without words: there the son remembers. */
export const silent = finaleOf('ds9').scenes.find(({ words }) => words === 0)!.scene;

function goodbye(row: Farewell): Goodbye {
	const series = row.series as Show;
	const { scenes, won } = finaleOf(series);
	const standing = standingOf(row);
	const scene = standing === 'unsaid' ? silent : row.scene;
	return {
		id: row.id,
		series,
		speaker: row.a,
		of: row.b,
		a: shownName(row.a),
		b: shownName(row.b),
		standing,
		scene,
		location: scenes[scene]!.location,
		from: together(series, row.a, row.b).findLast((one) => one < scene) ?? null,
		after: scene > won ? 'yes' : 'no',
		first: row.first,
		second: row.second,
		note: row.note
	};
}

/** Every goodbye of the two finales in the order of its scene. */
export const goodbyes: readonly Goodbye[] = farewells
	.filter(({ series }) => series !== 'tng')
	.map(goodbye)
	.sort((a, b) => a.series.localeCompare(b.series) || a.scene - b.scene);

/** How many goodbyes of a series stand in this way: all, or those after or before the win. */
export const countOf = (series: Show, standing: Standing, after?: Goodbye['after']) =>
	goodbyes.filter((one) => one.series === series && one.standing === standing && one.after === (after ?? one.after))
		.length;

/** A goodbye with its ends on the strip, as shares of all words; without a start it stands alone. */
export type Arc = Goodbye & { start: number | null; end: number };

/** The ends of arcs. Those that meet in one scene stand side by side in it, ends before starts. */
export function arcsOf(all: readonly Goodbye[]): readonly Arc[] {
	const at = (one: Goodbye, scene: number, key: 'scene' | 'from') => {
		const ends = all.filter((other) => other.scene === scene);
		const starts = all.filter(({ from }) => from === scene);
		const place = key === 'scene' ? ends.indexOf(one) : ends.length + starts.indexOf(one);
		const { start, end } = finaleOf(one.series).scenes[scene]!;
		return start + ((place + 1) / (ends.length + starts.length + 1)) * (end - start);
	};
	return all.map((one) => ({
		...one,
		start: one.from === null ? null : at(one, one.from, 'from'),
		end: at(one, one.scene, 'scene')
	}));
}

export const columns: readonly Column[] = [
	{ key: 'show', label: 'Series', kind: 'fact' },
	{ key: 'a', label: 'Who', kind: 'fact' },
	{ key: 'b', label: 'Of whom', kind: 'fact' },
	{ key: 'standing', label: 'How it stands', kind: 'judged' },
	{ key: 'from', label: 'Last scene together before', kind: 'measured' },
	{ key: 'scene', label: 'Scene (the first is 0)', kind: 'judged' },
	{ key: 'location', label: 'Where', kind: 'fact' },
	{
		key: 'at',
		label: 'At',
		kind: 'measured',
		unit: 'share of spoken words, 0 to 1',
		print: (value) => (typeof value === 'number' ? percent(value) : '')
	},
	{ key: 'after', label: 'After the win', kind: 'judged' },
	{ key: 'first', label: 'Counted', kind: 'judged' },
	{ key: 'second', label: 'Counted, second reader', kind: 'judged' },
	{ key: 'note', label: 'Note', kind: 'judged' }
];
