/** The rows of a view and their columns: the list, for table, CSV, JSON, marks and alt text alike. */
import type { Column, Row } from '#lib/chart/chart.ts';
import { episodes, lifeOf, lookFor } from './data.ts';
import { planOf, type Entry } from './plan.ts';
import { peopleOf, type RewatchView } from './view.ts';

/** Names of the people chosen who turn in an episode. */
export function turning({ episode }: Entry, view: RewatchView): readonly string[] {
	return peopleOf(view)
		.map(lifeOf)
		.filter(({ points }) => points.some(({ file }) => file === episode.file))
		.map(({ about }) => about.name);
}

/** The turning points of the people chosen in an episode: "Garak: Tempted by return". */
export function points({ episode }: Entry, view: RewatchView): readonly string[] {
	return peopleOf(view)
		.map(lifeOf)
		.flatMap(({ about, points }) =>
			points.filter(({ file }) => file === episode.file).map(({ label }) => `${about.name}: ${label}`)
		);
}

/** One row per episode of the list, in broadcast order. */
export function rows(view: RewatchView): readonly Row[] {
	return planOf(view).entries.map((entry, i): Row => {
		const { file, season, episode, title, episodes: hours, hour_start } = entry.episode;
		return {
			id: file,
			order: i + 1,
			part: entry.closing ? 'the close' : entry.asked ? 'asked for' : 'before',
			season,
			episode,
			title,
			hours,
			hour: hour_start,
			people: turning(entry, view).join(', ') || null,
			points: points(entry, view).join('; ') || null,
			look: lookFor(file)
		};
	});
}

/** The columns of the rows, the same in every view. */
export function columns(_view: RewatchView): readonly Column[] {
	return [
		{ key: 'order', label: 'Place', kind: 'judged' },
		{ key: 'part', label: 'Part', kind: 'judged' },
		{ key: 'season', label: 'Season', kind: 'fact' },
		{ key: 'episode', label: 'Number', kind: 'fact' },
		{ key: 'title', label: 'Title', kind: 'fact' },
		{ key: 'hours', label: 'Hours', kind: 'fact', unit: 'broadcast hours' },
		{ key: 'hour', label: 'First hour of 176', kind: 'fact' },
		{ key: 'people', label: 'Who turns in it', kind: 'judged' },
		{ key: 'points', label: 'Turning points', kind: 'judged' },
		{ key: 'look', label: 'What to look for', kind: 'judged' }
	];
}

/** How many of the people chosen turn in each episode, where anybody does. */
export function turningIn(view: RewatchView): readonly { file: string; n: number }[] {
	const lives = peopleOf(view).map(lifeOf);
	return episodes
		.map(({ file }) => ({ file, n: lives.filter(({ points }) => points.some((point) => point.file === file)).length }))
		.filter(({ n }) => n > 0);
}
