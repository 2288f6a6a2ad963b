/** Two men over 176 hours: what each says in every episode, where they share scenes, and what comes of it. */
import { greatest, least } from 'd3-array';
import { characterHours } from '#data/character-hours.ts';
import { episodes, seasonsOf } from '#data/episodes.ts';
import { rivalry, type Encounter } from '#data/rivalry.ts';
import { siskoDukat, type SiskoDukat } from '#data/sisko-dukat.ts';

/** The hours of the whole series. */
export const lastHour = 176;

const own = episodes.filter(({ series }) => series === 'ds9');
const byFile = new Map(own.map((episode) => [episode.file, episode]));
const metIn = new Map(siskoDukat.map((row) => [row.file, row]));

/** First and last hour of each season, in order. */
export const seasons = seasonsOf('ds9');

export type Man = 'sisko' | 'dukat';

/** What a man says in one episode: its first hour, how many it fills, and the words per hour. */
export type Spoken = Readonly<Record<'hour' | 'hours' | 'words' | 'each', number>>;

const spokenBy = (man: Man): readonly Spoken[] =>
	characterHours
		.filter(({ character }) => character === man)
		.map(({ hour, hours, words }) => ({ hour, hours, words, each: words / hours }));

/** Every episode in which either speaks. */
export const spoken: Readonly<Record<Man, readonly Spoken[]>> = { sisko: spokenBy('sisko'), dukat: spokenBy('dukat') };

/** The most that either says in an hour. */
export const most = Math.max(...[...spoken.sisko, ...spoken.dukat].map(({ each }) => each));

/** One episode in which they meet or strike at each other: what is judged, and what is counted. */
export interface Meeting extends Encounter {
	counted: SiskoDukat;
	/** "6×11". */
	code: string;
	title: string;
	/** First hour of the episode, and how many it fills. */
	from: number;
	hours: number;
	/** Shared scenes in which it is not really him: a recording, a vision, a borrowed face. */
	hollow: number;
}

/** Where Prophets wear his face, only the cited scene is Dukat: the row says so. */
function hollowIn({ meeting, how }: Encounter, { scenes }: SiskoDukat): number {
	if (meeting === 'not-real') return scenes;
	return how.includes('Prophets wearing') ? scenes - 1 : 0;
}

/** Every meeting and every blow from afar, in order. */
export const meetings: readonly Meeting[] = rivalry.map((row) => {
	const counted = metIn.get(row.file)!;
	const { season, episode, title, hour_start: from, episodes: hours } = byFile.get(row.file)!;
	const code = `${season}×${String(episode).padStart(2, '0')}`;
	return { ...row, counted, code, title, from, hours, hollow: hollowIn(row, counted) };
});

/** A meeting by the file of its episode. @throws when there is none. */
export function meetingOf(id: string): Meeting {
	const found = meetings.find(({ file }) => file === id);
	if (!found) throw new Error(`rivalry: there is no meeting "${id}"`);
	return found;
}

/** Those in which they share scenes. */
export const shared = meetings.filter(({ counted }) => counted.scenes > 0);

/** The last of them, and those before. */
export const final = shared.at(-1)!;
export const earlier = shared.slice(0, -1);

/** The hours between the last two: from the first to the last without a shared scene, and how many. */
const before = earlier.at(-1)!;
export const gap = {
	from: before.from + before.hours,
	to: final.from - 1,
	hours: final.from - before.from - before.hours
};

/** The meeting with most words between them. */
export const longest = greatest(shared, ({ counted }) => counted.words)!;
/** The one with most scenes. */
export const fullest = greatest(shared, ({ counted }) => counted.scenes)!;

/** The blow that tells most against Sisko. */
export const worst = least(meetings, ({ score }) => score)!;

/** The episodes within the gap in which Dukat speaks, always to others. */
export const elsewhere = spoken.dukat.filter(({ hour }) => hour >= gap.from && hour <= gap.to);
