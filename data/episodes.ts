import { integer, month, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { ascending, equals, rule, unique } from '#lib/table/rules.ts';
import { asOf, licence, series, spoken, transcripts } from './provenance.ts';
import * as range from './range.ts';
import rows from './episodes.csv';

export const schema = table({
	name: 'episodes',
	title: 'Episodes of three series',
	source: `${transcripts} Titles, order and dates were checked against two public lists.`,
	licence,
	asOf,
	revision: 1,
	limits: [
		'Files follow production order; season and episode follow broadcast order.',
		'Dates of Deep Space Nine are uncertain by a few days, so only month and year are given.',
		'Four stories of Voyager cross a season: both their hours are listed under the earlier one.',
		...spoken
	],
	key: ['series', 'file'],
	columns: {
		series: oneOf(series, { label: 'Series', meaning: 'Which series the episode belongs to', kind: 'fact' }),
		file: text(
			{
				label: 'File',
				meaning: 'Name of the transcript file: join by this, never by number',
				kind: 'fact'
			},
			range.file
		),
		season: integer({ label: 'Season', meaning: 'Season in broadcast order', kind: 'fact' }, range.season),
		episode: integer(
			{
				label: 'Episode',
				meaning: 'First number within the season, broadcast order',
				kind: 'fact'
			},
			range.episode
		),
		episodes: integer(
			{
				label: 'Hours',
				meaning: 'How many numbered hours it fills',
				unit: 'hours',
				kind: 'fact'
			},
			range.hours
		),
		hour_start: integer(
			{
				label: 'First hour',
				meaning: 'Place in the whole series, counted in hours',
				kind: 'fact'
			},
			range.hour
		),
		hour_end: integer(
			{
				label: 'Last hour',
				meaning: 'Place of its last hour in the whole series',
				kind: 'fact'
			},
			range.hour
		),
		title: text({ label: 'Title', meaning: 'Title, with slips of the files corrected', kind: 'fact', unique: true }),
		aired: month({
			label: 'Aired',
			meaning: 'Month in which it was first shown',
			kind: 'fact',
			minimum: '1987-09',
			maximum: '2001-05'
		}),
		scenes: integer({
			label: 'Scenes',
			meaning: 'Location headings in the file',
			unit: 'scenes',
			kind: 'measured',
			minimum: 1,
			maximum: 150
		}),
		words: integer(
			{
				label: 'Words',
				meaning: 'Spoken words after cleaning',
				unit: 'words',
				kind: 'measured'
			},
			range.spoken
		),
		note: optional(text({ label: 'Note', meaning: 'What is uncertain or unusual about it', kind: 'fact' }))
	},
	rules: [
		unique('series', 'season', 'episode'),
		equals('hour_start', 'the hour after the episode before', (row, { rows, at }) => {
			const before = rows[at - 1];
			return before && before.series === row.series ? Number(before.hour_end) + 1 : 1;
		}),
		equals('hour_end', 'its first hour and the further hours it fills', (row) => row.hour_start + row.episodes - 1),
		equals('episode', 'the number after the episode before', (row, { rows, at }) => {
			const before = rows[at - 1];
			if (before && before.series === row.series && before.season === row.season)
				return Number(before.episode) + Number(before.episodes);
			// A story that crosses a season stands in the earlier one with both its hours.
			return before && before.series === row.series && before.episodes === 2 ? 2 : 1;
		}),
		ascending(['season', 'episode'], ['series']),
		ascending(['aired'], ['series']),
		rule(
			'aired',
			'a month of the season in the table series-counts',
			(row, { all }) => {
				const [season] = all('series-counts', { series: row.series, season: row.season });
				return season !== undefined && season.from <= row.aired && row.aired <= season.to;
			},
			'series-counts'
		)
	]
});

export type Episode = Row<typeof schema>;

/** One row per transcript file: 509 of three series, in broadcast order. */
export const episodes = rows as readonly Episode[];

/** A season: its first and last hour in the whole series, and its words. */
export interface Season {
	season: number;
	first: number;
	last: number;
	words: number;
}

/** The seasons of a series, in order. */
export function seasonsOf(series: Episode['series']): readonly Season[] {
	const all = episodes.filter((episode) => episode.series === series);
	return [...new Set(all.map(({ season }) => season))].map((season) => {
		const own = all.filter((episode) => episode.season === season);
		const words = own.reduce((sum, episode) => sum + episode.words, 0);
		return { season, first: own[0]!.hour_start, last: own.at(-1)!.hour_end, words };
	});
}

/** How far the story goes: its last season, the first hour of its last episode, and all its hours. */
export function ending(): { season: number; from: number; hours: number } {
	const { season, hour_start, hour_end } = episodes.findLast(({ series }) => series === 'ds9')!;
	return { season, from: hour_start, hours: hour_end };
}
