/** The goodbyes of the finale, each alone: who stands where, and how many words each side says in its scene. Server only. */
import { farewells } from '#data/farewells.ts';
import { finaleSpeakers } from '#data/finale-speakers.ts';
import { rowOf } from '#lib/table/lookup.ts';
import type { GoodbyeId } from './staging.ts';
import type { StanceId } from './stances.ts';

/** Somebody in the window: how they stand, where (−1 left edge to 1 right edge), turned to the left or not. */
export interface Person {
	stance: StanceId;
	at: number;
	mirrored?: boolean;
	/** Goes, in the end, and leaves that side of the window dark. */
	leaves?: boolean;
}

export interface Goodbye {
	people: readonly Person[];
	/** Words of each speaker on the left and on the right of the window, from the window outwards. */
	left: readonly number[];
	right: readonly number[];
	/** One of whom there is no sign: that side of the window is dark from the start. */
	missing?: 'left' | 'right';
}

/** What is drawn of a goodbye; words come from the rows. Whoever is not named on the left speaks on the right. */
interface Staged {
	farewell: string;
	left: readonly string[];
	people: readonly Person[];
	missing?: 'left' | 'right';
}

const staged: Record<GoodbyeId, Staged> = {
	'goodbye-exile': {
		farewell: 'ds9-1',
		left: ['Garak'],
		people: [
			{ stance: 'upright', at: -0.5, leaves: true },
			{ stance: 'leaning', at: 0.48, mirrored: true }
		]
	},
	'goodbye-warrior': {
		farewell: 'ds9-2',
		left: ['Worf', 'Martok'],
		people: [
			{ stance: 'broad', at: -0.5, leaves: true },
			{ stance: 'upright', at: 0.5, mirrored: true }
		]
	},
	'goodbye-party': {
		farewell: 'ds9-7',
		left: ['Sisko', "O'Brien", 'Jake', 'Kasidy', 'Ezri Dax', 'Odo'],
		people: [
			{ stance: 'waiting', at: -0.78 },
			{ stance: 'toasting', at: -0.42 },
			{ stance: 'upright', at: -0.06 },
			{ stance: 'toasting', at: 0.36, mirrored: true },
			{ stance: 'asking', at: 0.76, mirrored: true }
		]
	},
	'goodbye-wife': {
		farewell: 'ds9-5',
		left: ['Sisko'],
		people: [
			{ stance: 'upright', at: -0.3, leaves: true },
			{ stance: 'leaning', at: 0.26, mirrored: true }
		]
	},
	'goodbye-refused': {
		farewell: 'ds9-6',
		left: ['Quark'],
		people: [
			{ stance: 'asking', at: -0.56 },
			{ stance: 'leaving', at: 0.2, leaves: true },
			{ stance: 'waiting', at: 0.72, mirrored: true }
		]
	},
	'goodbye-shore': {
		farewell: 'ds9-3',
		left: ['Odo'],
		people: [
			{ stance: 'upright', at: -0.28, leaves: true },
			{ stance: 'leaning', at: 0.28, mirrored: true }
		]
	},
	'goodbye-son': {
		farewell: 'ds9-9',
		left: [],
		missing: 'left',
		people: [{ stance: 'alone', at: 0.5, mirrored: true }]
	}
};

/** The scene of the finale in which a goodbye is, or is missing. */
export const sceneOf = (step: GoodbyeId): number => rowOf('farewells', farewells, { id: staged[step].farewell }).scene;

/** A goodbye by its step. @throws when somebody is named who says nothing. */
export function goodbyeOf(step: GoodbyeId): Goodbye {
	const { farewell, left, people, missing } = staged[step];
	const { series, scene, form } = rowOf('farewells', farewells, { id: farewell });
	// Where nothing is said there is no wall of words, whatever else is said in that scene.
	const said = form === 'unsaid' ? [] : finaleSpeakers.filter((row) => row.series === series && row.scene === scene);
	const wordsOf = (speaker: string) => rowOf('finale-speakers', said, { speaker }).words;
	return {
		people,
		left: left.map(wordsOf),
		right: said.filter(({ speaker }) => !left.includes(speaker)).map(({ words }) => words),
		...(missing && { missing })
	};
}
