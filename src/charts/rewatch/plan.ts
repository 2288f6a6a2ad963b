/** The list of a view: which episodes, what each carries, and what is left out. */
import { cover } from './cover.ts';
import { closing, closingHours, episodes, lifeOf, movedIn, type Episode, type Turn } from './data.ts';
import { fewestHours, peopleOf, type RewatchView } from './view.ts';

/** One episode of the list. */
export interface Entry {
	episode: Episode;
	closing: boolean;
	/** It is on the list because the reader asks for it. */
	asked: boolean;
	/** The turns it carries; more than one episode may carry a turn. */
	turns: readonly Turn[];
}

export interface Plan {
	/** In broadcast order; the close comes last. */
	entries: readonly Entry[];
	hours: number;
	/** Hours without the close. */
	before: number;
	/** Every turn of the people chosen, and how many of them the list carries. */
	turns: readonly Turn[];
	carried: number;
}

const known = new Map<string, Plan>();

/**
 * The shortest list that carries as many turns of the people chosen as fit, among those that hold what is asked for.
 * The same view gives the same list.
 */
export function planOf(view: RewatchView): Plan {
	const key = `${view.who.join()} ${view.hours} ${view.must.join()}`;
	const plan = known.get(key) ?? find(view);
	known.set(key, plan);
	return plan;
}

/** Whether an episode carries a turn. */
export const carries = (file: string, { points }: Turn) => points.some((point) => point.file === file);

function find(view: RewatchView): Plan {
	const lives = peopleOf(view).map(lifeOf);
	const turns = lives.flatMap((life) => life.turns);
	const given = [...view.must, ...closing];
	const open = turns.filter((turn) => !given.some((file) => carries(file, turn)));
	const candidates = episodes
		.filter(({ file }) => !given.includes(file) && open.some((turn) => carries(file, turn)))
		.map((episode) => ({
			episode,
			hours: episode.episodes,
			carries: open.flatMap((turn, i) => (carries(episode.file, turn) ? [i] : [])),
			weight: lives.reduce((sum, life) => sum + movedIn(life, episode.file), 0)
		}));
	const { chosen } = cover(candidates, open.length, (view.hours ?? Infinity) - fewestHours(view));
	const files = [...chosen.map((i) => candidates[i]!.episode.file), ...given];
	const entries = episodes
		.filter(({ file }) => files.includes(file))
		.map((episode) => ({
			episode,
			closing: closing.includes(episode.file),
			asked: view.must.includes(episode.file),
			turns: turns.filter((turn) => carries(episode.file, turn))
		}));
	const hours = entries.reduce((sum, { episode }) => sum + episode.episodes, 0);
	const carried = turns.filter((turn) => files.some((file) => carries(file, turn))).length;
	return { entries, hours, before: hours - closingHours, turns, carried };
}
