/** Two finales (and a third in reserve) scene by scene: the tables joined once, and every figure the views speak of. */
import { cumsum, rollup, sum } from 'd3-array';
import { finaleCuts, type FinaleCut } from '#data/finale-cuts.ts';
import { finaleReadings, type Mode } from '#data/finale-readings.ts';
import { finaleScenes } from '#data/finale-scenes.ts';
import { finaleVoices } from '#data/finale-voices.ts';
import { finales } from '#data/finales.ts';
import { series, type Series } from '#data/provenance.ts';
import type { Row } from '#lib/chart/chart.ts';
import { rowOf } from '#lib/table/lookup.ts';

export { series, type Mode, type Series };

/** The lane a mode stands in: what people are to each other above, what happens below. A judged grouping. */
export const people: readonly Mode[] = ['intimate', 'comedy', 'aftermath', 'farewell'];
export const plot: readonly Mode[] = ['battle', 'planning', 'bargaining'];

/** One scene of a finale, with its place on the strip as shares of all spoken words (0 to 1). */
export type Scene = Row &
	Readonly<Record<'scene' | 'words' | 'start' | 'end', number>> &
	Readonly<Record<'location' | 'summary', string>> & {
		series: Series;
		mode: Mode;
		/** The second reader's mode, where it differs from the first. */
		other: Mode | null;
		/** Voyager only: the year it is set in. */
		year: string | null;
		caves: 'yes' | null;
	};
/** Set in the future that Voyager's finale undoes. */
export const isFuture = ({ year }: Scene) => year === '2404';

/** A finale as a whole. */
export interface Finale {
	series: Series;
	show: string;
	finale: string;
	year: number;
	words: number;
	scenes: readonly Scene[];
}

function read(key: Series): Finale {
	const about = rowOf('finales', finales, { series: key });
	const counted = finaleScenes.filter((row) => row.series === key);
	const ends = cumsum(counted, (row) => row.words);
	const words = ends.at(-1)!;
	const scenes = counted.map((row, i): Scene => {
		const reading = rowOf('finale-readings', finaleReadings, { series: key, scene: row.scene });
		const { id, summary, mode_first: mode, mode_second: second, time: year, caves } = reading;
		const [start, end] = [(ends[i - 1] ?? 0) / words, ends[i]! / words];
		const { scene, location } = row;
		const other = second === mode ? null : second;
		return { id, series: key, scene, location, summary, words: row.words, start, end, mode, other, year, caves };
	});
	return { series: key, show: about.show, finale: about.finale, year: about.year, words, scenes };
}
const read3 = series.map(read);

/** The finale of a series. */
export const finaleOf = (key: Series): Finale => read3[series.indexOf(key)]!;

/** Share (0 to 1) of a finale's words in the scenes that pass a test. */
const shareOf = (finale: Finale, test: (scene: Scene) => boolean) =>
	sum(finale.scenes.filter(test), ({ words }) => words) / finale.words;

/** A moment at which a finale may be called won, and what follows it. */
export type Ending = Row &
	Readonly<Record<'label' | 'rule', string>> & {
		/** The scene with whose end it is won. */
		scene: number;
		/** Share of words spoken by then, and after it (scenes that do not count left out). */
		at: number;
		after: number;
		/** Scenes and words after. */
		scenes: number;
		words: number;
		/** Which of the later scenes count. */
		counts: FinaleCut['counts'];
	};

/** Whether a scene counts as after an ending of its finale. */
export const isAfter =
	({ scene, counts }: Pick<Ending, 'scene' | 'counts'>) =>
	(one: Scene) =>
		one.scene > scene && !(counts === 'without-caves' && one.caves);

function ending(cut: FinaleCut): Ending {
	const finale = finaleOf(cut.series);
	const { id, label, rule, scene, counts } = cut;
	const after = finale.scenes.filter(isAfter(cut));
	const words = sum(after, (one) => one.words);
	const at = finale.scenes[scene]!.end;
	return { id, label, rule, scene, counts, at, after: words / finale.words, scenes: after.length, words };
}
const endings = finaleCuts.map(ending);

/** The ending of a series under one of the reader's cuts. */
export const endingOf = (key: Series, cut: 'resolution' | 'strictest' | 'without-caves'): Ending =>
	endings[finaleCuts.indexOf(rowOf('finale-cuts', finaleCuts, { series: key, cut }))]!;

/** Every different ending that can be defended for a series, the one with most words after it first. */
export function endingsOf(key: Series): readonly Ending[] {
	const all = endings.filter((_, i) => finaleCuts[i]!.series === key && finaleCuts[i]!.cut !== 'hardest');
	const different = all.filter((one, i) => all.findIndex((two) => same(one, two)) === i);
	return different.toSorted((a, b) => b.after - a.after);
}

/** What is left of a series by the cut that presses two finales closest together; null where none was named. */
export const hardestOf = (key: Series): Ending | null =>
	endings[finaleCuts.findIndex(({ series, cut }) => series === key && cut === 'hardest')] ?? null;

/** The stretches of consecutive scenes that count as after an ending, from where to where. */
export function stretchesAfter(key: Series, ending: Ending): readonly (readonly [number, number])[] {
	const found: [number, number][] = [];
	let last: Scene | null = null;
	for (const scene of finaleOf(key).scenes.filter(isAfter(ending))) {
		if (last?.scene === scene.scene - 1) found.at(-1)![1] = scene.end;
		else found.push([scene.start, scene.end]);
		last = scene;
	}
	return found;
}

/** Whether two cuts leave the same scenes. */
export const same = (a: Ending, b: Ending) => a.scene === b.scene && a.words === b.words;

/**
 * Voyager's life after: the share set in its future, the part before the ship's own story begins, the part cut into
 * that story, and the part before either reader sees anybody plan.
 */
export function before() {
	const voyager = finaleOf('voy');
	const openingScenes = voyager.scenes.findIndex((scene) => !isFuture(scene));
	const plans = voyager.scenes.findIndex(({ mode, other }) => mode === 'planning' || other === 'planning');
	return {
		future: shareOf(voyager, isFuture),
		opening: shareOf(voyager, (scene) => scene.scene < openingScenes),
		middle: shareOf(voyager, (scene) => isFuture(scene) && scene.scene >= openingScenes),
		unplanned: shareOf(voyager, (scene) => scene.scene < plans),
		scenes: voyager.scenes.filter(isFuture).length,
		openingScenes
	};
}

/** Share of a finale's words in some of its scenes that are between people, by each reader. */
export function peopleIn(key: Series, test: (scene: Scene) => boolean): { first: number; second: number } {
	const finale = finaleOf(key);
	return {
		first: shareOf(finale, (scene) => test(scene) && people.includes(scene.mode)),
		second: shareOf(finale, (scene) => test(scene) && people.includes(scene.other ?? scene.mode))
	};
}

/** Share of words per mode as the two readers see it. */
export type ModeShare = Row & Readonly<Record<'first' | 'second' | 'low' | 'high', number>> & { mode: Mode };

/** What a finale spends its words on, mode by mode, people first. */
export function modeShares(key: Series): readonly ModeShare[] {
	const finale = finaleOf(key);
	return [...people, ...plot].map((mode) => {
		const first = shareOf(finale, (scene) => scene.mode === mode);
		const second = shareOf(finale, (scene) => (scene.other ?? scene.mode) === mode);
		return { id: `${key}-${mode}`, mode, first, second, low: Math.min(first, second), high: Math.max(first, second) };
	});
}

/** Share of words in the people lane, by each reader. */
export const peopleShare = (key: Series) => peopleIn(key, () => true);

/** "18–22 %", or one figure where the readings agree to the per cent. */
export function range(low: number, high: number): string {
	const [a, b] = [Math.round(low * 100), Math.round(high * 100)];
	return a === b ? `${a}\u202f%` : `${a}–${b}\u202f%`;
}

/** One speaker's part of a finale. `start` and `end` place it on the strip, the largest first. */
export type Voice = Row &
	Readonly<Record<'words' | 'share' | 'start' | 'end', number>> & {
		speaker: string;
		/** Belongs to the largest voice: the person who speaks most, under every name the story gives them. */
		largest: 'yes' | 'no';
	};

/** Names the story gives to one and the same person: the captain and the admiral she becomes. */
const alsoKnownAs: Readonly<Record<string, string>> = { 'Admiral Janeway': 'Janeway' };
const person = (speaker: string) => alsoKnownAs[speaker] ?? speaker;

/** How many speakers there would be if all spoke equally much: one divided by the sum of squared shares. */
const effective = (shares: readonly number[]) => 1 / sum(shares, (share) => share * share);

/**
 * Who speaks in a finale: every speaker, the largest voice, how many are named, and the effective number of speakers,
 * also with all names of one person counted together.
 */
export function voicesOf(key: Series) {
	const finale = finaleOf(key);
	const rows = finaleVoices.filter((row) => row.series === key);
	const wordsOf = (own: typeof rows) => sum(own, ({ words }) => words);
	const persons = rollup(rows, wordsOf, ({ speaker }) => person(speaker));
	const [name, most] = [...persons].toSorted((a, b) => b[1] - a[1])[0]!;
	const of = (row: { speaker: string }) => (person(row.speaker) === name ? 1 : 0);
	const ordered = rows.toSorted((a, b) => of(b) - of(a) || b.words - a.words || (a.speaker < b.speaker ? -1 : 1));
	const ends = cumsum(ordered, (row) => row.words);
	const voices = ordered.map((row, i): Voice => ({
		id: `${key}-${row.speaker.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
		speaker: row.speaker,
		words: row.words,
		share: row.words / finale.words,
		start: (ends[i - 1] ?? 0) / finale.words,
		end: ends[i]! / finale.words,
		largest: of(row) === 1 ? 'yes' : 'no'
	}));
	return {
		voices,
		largest: { name, share: most / finale.words },
		speakers: rows.filter((row) => row.extra === null).length,
		effective: effective(rows.map((row) => row.words / finale.words)),
		effectivePersons: effective([...persons.values()].map((words) => words / finale.words))
	};
}
