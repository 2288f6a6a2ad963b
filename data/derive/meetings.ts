import { group } from 'd3';
import { wordsOf } from './aired.ts';
import type { Line } from './lines.ts';

/** What two people share in some scenes. */
export interface Meeting {
	/** The two, in the order in which everybody was named. */
	readonly a: string;
	readonly b: string;
	/** Scenes in which both speak, and the words of each in them. */
	scenes: number;
	aWords: number;
	bWords: number;
	/** How often one speaks right after the other, and the words of these turns, each counted once. */
	turns: number;
	words: number;
}

/** A stretch of a scene in which one person speaks without anybody between. */
interface Turn {
	readonly name: string;
	words: number;
}

/** Who of the people named meets whom in an episode: one meeting per pair that shares a scene, in the order named. */
export function meetings(lines: readonly Line[], names: readonly string[]): Meeting[] {
	const found = new Map<string, Meeting>();
	for (const scene of group(lines, ({ scene }) => scene).values()) {
		share(found, scene, names);
		exchange(found, scene);
	}
	return [...found.values()].sort(
		(one, other) => names.indexOf(one.a) - names.indexOf(other.a) || names.indexOf(one.b) - names.indexOf(other.b)
	);
}

/** The lines of a scene as turns. */
export function turns(scene: readonly Line[]): Turn[] {
	const all: Turn[] = [];
	for (const { speaker, words } of scene) {
		const last = all.at(-1);
		if (last?.name === speaker.name) last.words += words;
		else all.push({ name: speaker.name, words });
	}
	return all;
}

function share(found: Map<string, Meeting>, scene: readonly Line[], names: readonly string[]): void {
	const said = group(scene, ({ speaker }) => speaker.name);
	const present = names.filter((name) => said.has(name));
	present.forEach((a, at) => {
		for (const b of present.slice(at + 1)) {
			const meeting = found.get(pair(a, b)) ?? { a, b, scenes: 0, aWords: 0, bWords: 0, turns: 0, words: 0 };
			meeting.scenes += 1;
			meeting.aWords += wordsOf(said.get(a)!);
			meeting.bWords += wordsOf(said.get(b)!);
			found.set(pair(a, b), meeting);
		}
	});
}

/** Adds the exchanges of a scene to meetings already found in it. */
function exchange(found: Map<string, Meeting>, scene: readonly Line[]): void {
	const all = turns(scene);
	const counted = new Set<string>();
	for (let at = 1; at < all.length; at++) {
		const key = pair(all[at - 1]!.name, all[at]!.name);
		const meeting = found.get(key);
		if (!meeting) continue;
		meeting.turns += 1;
		for (const turn of [at - 1, at]) {
			if (!counted.has(`${key} ${turn}`)) meeting.words += all[turn]!.words;
			counted.add(`${key} ${turn}`);
		}
	}
}

function pair(a: string, b: string): string {
	return a < b ? `${a}|${b}` : `${b}|${a}`;
}
