/** Lives cut into their turns, and the episodes these stand in: the tables joined once. */
import { arcs, type TurningPoint } from '#data/arcs.ts';
import { characters, type Character } from '#data/characters.ts';
import { episodes as all, type Episode } from '#data/episodes.ts';
import { rewatch } from '#data/rewatch.ts';

export type { Character, Episode, TurningPoint };

/** The episodes of Deep Space Nine, in broadcast order. */
export const episodes: readonly Episode[] = all
	.filter(({ series }) => series === 'ds9')
	.toSorted((a, b) => a.hour_start - b.hour_start);

/** The episode of a file. @throws when there is none. */
export function episodeOf(file: string): Episode {
	const episode = episodes.find((one) => one.file === file);
	if (!episode) throw new Error(`rewatch: there is no episode "${file}"`);
	return episode;
}

/** "2×22", season and number as broadcast. */
export function numberOf({ season, episode }: Pick<Episode, 'season' | 'episode'>): string {
	return `${season}×${String(episode).padStart(2, '0')}`;
}

/** Hours in the whole series. */
export const wholeHours = Math.max(...episodes.map(({ hour_end }) => hour_end));

const final = rewatch.filter(({ list }) => list === 'final');
/** The files of the close, which ends every list; how many hours it fills; and what to look for in each. */
export const closing: readonly string[] = [...new Set(final.map(({ file }) => file))];
export const closingHours = closing.reduce((sum, file) => sum + episodeOf(file).episodes, 0);
export function lookFor(file: string): string | null {
	return final.flatMap((row) => (row.file === file && row.what ? row.what : [])).join(' ') || null;
}

/** A beginning, a rise or a fall, however many turning points it takes. Any of its episodes carries it. */
export interface Turn {
	person: string;
	kind: 'beginning' | 'rise' | 'fall';
	points: readonly TurningPoint[];
}

/** A person and their turns. */
export interface Life {
	about: Character;
	points: readonly TurningPoint[];
	turns: readonly Turn[];
}

function turnsOf(person: string, points: readonly TurningPoint[]): readonly Turn[] {
	const found: { person: string; kind: Turn['kind']; points: TurningPoint[] }[] = [];
	points.forEach((point, i) => {
		const change = i === 0 ? 0 : point.fortune - points[i - 1]!.fortune;
		const kind = i === 0 ? 'beginning' : change > 0 ? 'rise' : change < 0 ? 'fall' : found.at(-1)!.kind;
		if (found.at(-1)?.kind === kind) found.at(-1)!.points.push(point);
		else found.push({ person, kind, points: [point] });
	});
	return found;
}

/** The twenty-three lives in the order of their table. */
export const lives: readonly Life[] = characters.map((about) => {
	const points = arcs.filter(({ character, alternate }) => character === about.id && alternate !== 'yes');
	return { about, points, turns: turnsOf(about.id, points) };
});
export const ids: readonly string[] = lives.map(({ about }) => about.id);

/** The life of a person. @throws when there is none. */
export function lifeOf(id: string): Life {
	const life = lives.find(({ about }) => about.id === id);
	if (!life) throw new Error(`rewatch: there is nobody called "${id}"`);
	return life;
}

/** How far a person's fortune moves in an episode, all its turning points together. */
export function movedIn({ points }: Life, file: string): number {
	return points.reduce(
		(sum, point, i) => (point.file === file && i > 0 ? sum + Math.abs(point.fortune - points[i - 1]!.fortune) : sum),
		0
	);
}
