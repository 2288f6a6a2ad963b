/** What several tables say alike: rules about places in the transcripts. */
import type { Cells, Rule } from '#lib/table/columns.ts';
import { refers, rule } from '#lib/table/rules.ts';
import type { Series } from './provenance.ts';

/** The three finales are the files of this name. */
export const finale = 's07e25';

/** The columns that name a place, where they are called otherwise or are not there. */
interface Place<R> {
	readonly file?: keyof R & string;
	readonly scene?: keyof R & string;
	readonly hour?: keyof R & string;
	readonly location?: keyof R & string;
	readonly speaker?: keyof R & string;
	/** Of all rows, where no column says so. */
	readonly series?: Series;
}

const episodeOf = (
	row: Cells,
	all: (table: string, cells: Cells) => readonly Cells[],
	name: string,
	series?: Series
) => (row[name] === null ? undefined : all('episodes', { series: series ?? row.series, file: row[name] })[0]);

/**
 * A place in a transcript: the file is an episode, the scene one of its scenes, the hour one of its hours. In a finale, the
 * location is the heading of the scene, and the speaker speaks in it; elsewhere, a person of the cast speaks in the file.
 */
/* @__NO_SIDE_EFFECTS__ */
export function placed<R = Cells>(place: Place<R> = {}): Rule<R>[] {
	const { file = 'file', scene = 'scene', hour, location, speaker, series } = place as Place<Cells>;
	const whose = (row: Cells): Series => series ?? row.series;
	const rules: Rule<Cells>[] = [
		series
			? refers('episodes', { [file]: 'file' }, {}, { series })
			: refers('episodes', { series: 'series', [file]: 'file' }),
		rule<Cells>(
			scene,
			(row, { all }) => {
				const episode = episodeOf(row, all, file, series);
				return episode ? `a scene of the file, 0 to ${episode.scenes - 1}` : 'nothing, as without a file';
			},
			(row, { all }) => {
				const episode = episodeOf(row, all, file, series);
				return episode ? row[scene] !== null && row[scene] < episode.scenes : row[scene] === null;
			},
			'episodes'
		)
	];
	if (hour)
		rules.push(
			rule<Cells>(
				hour,
				(row, { all }) => {
					const episode = episodeOf(row, all, file, series);
					return episode ? `an hour of ${row[file]}, ${episode.hour_start} to ${episode.hour_end}` : 'no hour';
				},
				(row, { all }) => {
					const episode = episodeOf(row, all, file, series);
					return !episode || (row[hour] >= episode.hour_start && row[hour] < episode.hour_end + 1);
				},
				'episodes'
			)
		);
	if (location)
		rules.push(
			rule<Cells>(
				location,
				(row, { all }) =>
					`${all('finale-scenes', { series: whose(row), scene: row[scene] })[0]?.location}, the heading of the scene`,
				(row, { all }) =>
					row[file] !== finale ||
					all('finale-scenes', { series: whose(row), scene: row[scene], location: row[location] }).length > 0,
				'finale-scenes'
			)
		);
	if (speaker)
		rules.push(
			rule<Cells>(
				speaker,
				(row) => `somebody who speaks in ${row[file] === finale ? `scene ${row[scene]} of the finale` : row[file]}`,
				(row, { all }) => {
					// Small letters describe somebody without a name.
					if (row[speaker] === null || row[file] === null || /^\p{Ll}/u.test(row[speaker])) return true;
					if (row[file] === finale)
						return all('finale-speakers', { series: whose(row), scene: row[scene], speaker: row[speaker] }).length > 0;
					const person = all('cast', { series: whose(row), speaker: row[speaker] })[0];
					return !person || all('cast-hours', { series: whose(row), character: person.id, file: row[file] }).length > 0;
				},
				'finale-speakers',
				'cast',
				'cast-hours'
			)
		);
	return rules as Rule<R>[];
}
