/** Two finales (and a third in reserve) scene by scene: the tables joined once, and every figure the views speak of. */
import { finaleCuts, type FinaleCut } from '#data/finale-cuts.ts';
import { finaleReadings, modes, type Mode } from '#data/finale-readings.ts';
import { finaleScenes } from '#data/finale-scenes.ts';
import { finaleVoices } from '#data/finale-voices.ts';
import { finales } from '#data/finales.ts';
import { series, type Series } from '#data/provenance.ts';
import { rowOf } from '#lib/table/lookup.ts';

export { modes, series, type Mode, type Series };

/** The lane a mode stands in: what people are to each other above, what happens below. A judged grouping. */
export const people: readonly Mode[] = ['intimate', 'comedy', 'aftermath', 'farewell'];
export const plot: readonly Mode[] = ['battle', 'planning', 'bargaining'];

/** One scene of a finale, with its place on the strip as shares of all spoken words (0 to 1). */
export interface Scene {
	id: string;
	series: Series;
	scene: number;
	location: string;
	summary: string;
	words: number;
	start: number;
	end: number;
	mode: Mode;
	/** The second reader's mode, where it differs from the first. */
	other: Mode | null;
	/** Voyager only: set in the future that its finale undoes. */
	future: boolean;
	caves: boolean;
}

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
	const words = counted.reduce((sum, row) => sum + row.words, 0);
	let before = 0;
	const scenes = counted.map((row): Scene => {
		const reading = rowOf('finale-readings', finaleReadings, { series: key, scene: row.scene });
		const start = before / words;
		before += row.words;
		return {
			id: reading.id,
			series: key,
			scene: row.scene,
			location: row.location,
			summary: reading.summary,
			words: row.words,
			start,
			end: before / words,
			mode: reading.mode_first,
			other: reading.mode_second === reading.mode_first ? null : reading.mode_second,
			future: reading.time === '2404',
			caves: reading.caves === 'yes'
		};
	});
	return { series: key, show: about.show, finale: about.finale, year: about.year, words, scenes };
}

const read3 = series.map(read);

/** The finale of a series. */
export function finaleOf(key: Series): Finale {
	return read3[series.indexOf(key)]!;
}

/** Share (0 to 1) of a finale's words in the scenes that pass a test. */
export function shareOf(finale: Finale, test: (scene: Scene) => boolean): number {
	return finale.scenes.reduce((sum, scene) => sum + (test(scene) ? scene.words : 0), 0) / finale.words;
}

/** A moment at which a finale may be called won, and what follows it. */
export interface Ending {
	id: string;
	label: string;
	rule: string;
	/** The scene with whose end it is won. */
	scene: number;
	/** Share of words spoken by then, and after it (scenes that do not count left out). */
	at: number;
	after: number;
	/** Scenes and words after. */
	scenes: number;
	words: number;
	counts(scene: Scene): boolean;
}

function ending(cut: FinaleCut): Ending {
	const finale = finaleOf(cut.series);
	const counts = (scene: Scene) => scene.scene > cut.scene && !(cut.counts === 'without-caves' && scene.caves);
	const after = finale.scenes.filter(counts);
	const words = after.reduce((sum, scene) => sum + scene.words, 0);
	return {
		id: cut.id,
		label: cut.label,
		rule: cut.rule,
		scene: cut.scene,
		at: finale.scenes[cut.scene]!.end,
		after: words / finale.words,
		scenes: after.length,
		words,
		counts
	};
}

/** The ending of a series under one of the reader's cuts. */
export function endingOf(key: Series, cut: 'resolution' | 'strictest' | 'without-caves'): Ending {
	return ending(rowOf('finale-cuts', finaleCuts, { series: key, cut }));
}

/** Every different ending that can be defended for a series, the one with most words after it first. */
export function endingsOf(key: Series): readonly Ending[] {
	const all = finaleCuts.filter((row) => row.series === key && row.cut !== 'hardest').map(ending);
	const different = all.filter((one, i) => all.findIndex((two) => same(one, two)) === i);
	return different.toSorted((a, b) => b.after - a.after);
}

/** What is left of a series by the cut that presses two finales closest together; null where none was named. */
export function hardestOf(key: Series): Ending | null {
	const row = finaleCuts.find(({ series, cut }) => series === key && cut === 'hardest');
	return row ? ending(row) : null;
}

function same(a: Ending, b: Ending): boolean {
	return a.scene === b.scene && a.words === b.words;
}

/**
 * Voyager's life after: the share set in its future, the part before the ship's own story begins, the part cut into
 * that story, and the part before either reader sees anybody plan.
 */
export function before(): {
	future: number;
	opening: number;
	middle: number;
	unplanned: number;
	scenes: number;
	openingScenes: number;
} {
	const voyager = finaleOf('voy');
	const openingScenes = voyager.scenes.findIndex((scene) => !scene.future);
	const plans = voyager.scenes.findIndex(({ mode, other }) => mode === 'planning' || other === 'planning');
	return {
		future: shareOf(voyager, (scene) => scene.future),
		opening: shareOf(voyager, (scene) => scene.scene < openingScenes),
		middle: shareOf(voyager, (scene) => scene.future && scene.scene >= openingScenes),
		unplanned: shareOf(voyager, (scene) => scene.scene < plans),
		scenes: voyager.scenes.filter((scene) => scene.future).length,
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
export interface ModeShare {
	mode: Mode;
	first: number;
	second: number;
	low: number;
	high: number;
}

/** What a finale spends its words on, mode by mode, people first. */
export function modeShares(key: Series): readonly ModeShare[] {
	const finale = finaleOf(key);
	return [...people, ...plot].map((mode) => {
		const first = shareOf(finale, (scene) => scene.mode === mode);
		const second = shareOf(finale, (scene) => (scene.other ?? scene.mode) === mode);
		return { mode, first, second, low: Math.min(first, second), high: Math.max(first, second) };
	});
}

/** Share of words in the people lane, by each reader. */
export function peopleShare(key: Series): { first: number; second: number } {
	return peopleIn(key, () => true);
}

/** One speaker's part of a finale. `start` and `end` place it on the strip, the largest first. */
export interface Voice {
	id: string;
	speaker: string;
	words: number;
	share: number;
	start: number;
	end: number;
	/** Belongs to the largest voice: the person who speaks most, under every name the story gives them. */
	largest: boolean;
}

/** Names the story gives to one and the same person: the captain and the admiral she becomes. */
const alsoKnownAs: Readonly<Record<string, string>> = { 'Admiral Janeway': 'Janeway' };
const person = (speaker: string) => alsoKnownAs[speaker] ?? speaker;

/** How many speakers there would be if all spoke equally much: one divided by the sum of squared shares. */
function effective(shares: readonly number[]): number {
	return 1 / shares.reduce((sum, share) => sum + share * share, 0);
}

/** Who speaks in a finale: every speaker, the largest voice, and the effective number of speakers. */
export function voicesOf(key: Series): {
	voices: readonly Voice[];
	largest: { name: string; share: number };
	speakers: number;
	effective: number;
	/** The same with all names of one person counted together. */
	effectivePersons: number;
} {
	const finale = finaleOf(key);
	const rows = finaleVoices.filter((row) => row.series === key);
	const persons = new Map<string, number>();
	for (const row of rows) persons.set(person(row.speaker), (persons.get(person(row.speaker)) ?? 0) + row.words);
	const [name, most] = [...persons].toSorted((a, b) => b[1] - a[1])[0]!;
	const of = (row: { speaker: string }) => (person(row.speaker) === name ? 1 : 0);
	let before = 0;
	const voices = rows
		.toSorted((a, b) => of(b) - of(a) || b.words - a.words || (a.speaker < b.speaker ? -1 : 1))
		.map((row): Voice => {
			const start = before / finale.words;
			before += row.words;
			return {
				id: `${key}-${row.speaker.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
				speaker: row.speaker,
				words: row.words,
				share: row.words / finale.words,
				start,
				end: before / finale.words,
				largest: of(row) === 1
			};
		});
	return {
		voices,
		largest: { name, share: most / finale.words },
		speakers: rows.filter((row) => row.extra === null).length,
		effective: effective(rows.map((row) => row.words / finale.words)),
		effectivePersons: effective([...persons.values()].map((words) => words / finale.words))
	};
}
