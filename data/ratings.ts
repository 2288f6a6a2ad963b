import { integer, month, number, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { addsUp, atMost, equals, filledIf, rule, unique } from '#lib/table/rules.ts';
import { asOf } from './provenance.ts';
import * as range from './range.ts';
import rows from './ratings.csv';

/** What a row sums up. */
export const scopes = ['series', 'season', 'run-up', 'finale'] as const;

/** What IMDb allows: its figures are not ours to give away. */
export const terms = 'IMDb: personal and non-commercial use only';

export const schema = table({
	name: 'ratings',
	title: 'How IMDb’s users rate series, seasons and finales',
	source:
		'Information courtesy of IMDb (https://www.imdb.com). Used with permission. Means by us, from its tables for non-commercial use as they stood in the month given.',
	licence: terms,
	asOf,
	revision: 1,
	limits: [
		'Only sums: no ratings of single episodes other than finales, and no votes.',
		'A mean counts every listed entry once, a feature-length one too, however many people voted.',
		'Who rates an old episode on IMDb today is not who watched it then.',
		'Other shows are for orientation: their month differs, and their last listed episode is taken as the finale, planned as an ending or not.',
		'Twin Peaks and The Office were left out, for their lists mix two series each.'
	],
	key: ['id'],
	columns: {
		id: text({ label: 'Id', meaning: 'Show and what is summed up', kind: 'fact' }, range.id),
		show: text({ label: 'Show', meaning: 'Name of the show', kind: 'fact' }),
		star_trek: optional(oneOf(['yes'], { label: 'Star Trek', meaning: 'A series of this franchise', kind: 'fact' })),
		scope: oneOf(scopes, {
			label: 'Of what',
			meaning: 'The whole series, one season, the nine entries before the finale, or the finale',
			kind: 'fact'
		}),
		season: optional(integer({ label: 'Season', meaning: 'Which season, as IMDb counts', kind: 'fact' }, range.season)),
		episodes: integer({
			label: 'Entries',
			meaning: 'How many rated entries',
			unit: 'entries',
			kind: 'fact',
			minimum: 1,
			maximum: 300
		}),
		rating: number({
			label: 'Rating',
			meaning: 'Mean of their ratings; for a finale its own',
			unit: 'points, 1 to 10',
			kind: 'measured',
			minimum: 1,
			maximum: 10
		}),
		rank: optional(
			integer({
				label: 'Rank',
				meaning: 'Place of the finale within its series, 1 is best',
				kind: 'measured',
				minimum: 1,
				maximum: 300
			})
		),
		tied: optional(
			integer({
				label: 'Tied',
				meaning: 'How many entries share that place, the finale among them',
				unit: 'entries',
				kind: 'measured',
				minimum: 1,
				maximum: 300
			})
		),
		state: month({
			label: 'State',
			meaning: 'Month in which IMDb said so',
			kind: 'fact',
			minimum: '2022-09',
			maximum: '2026-12'
		})
	},
	rules: [
		rule('rating', 'at most two decimals', ({ rating }) => Math.abs(rating * 100 - Math.round(rating * 100)) < 1e-9),
		unique('show', 'scope', 'season'),
		filledIf('season', 'the row is of a season', ({ scope }) => scope === 'season'),
		filledIf('rank', 'the row is of a finale', ({ scope }) => scope === 'finale'),
		filledIf('tied', 'the row is of a finale', ({ scope }) => scope === 'finale'),
		rule('episodes', '1 for a finale, 9 for a run-up, more for a series', ({ scope, episodes }) =>
			scope === 'finale' ? episodes === 1 : scope === 'run-up' ? episodes === 9 : episodes > 1
		),
		rule('scope', 'one row of the finale and one of the series for each show', ({ show }, { all, table }) =>
			['series', 'finale'].every((scope) => all(table, { show, scope }).length === 1)
		),
		atMost(
			'rank',
			({ show, tied }, { one, table }) => one(table, { show, scope: 'series' }).episodes - (tied ?? 1) + 1,
			'the entries of the series'
		),
		addsUp(
			'episodes',
			'entries of the series',
			({ show, scope }, { all, table }) => (scope === 'season' ? all(table, { show, scope }) : []),
			({ show, scope }, { one, table }) =>
				scope === 'season' ? one(table, { show, scope: 'series' }).episodes : undefined
		),
		rule('rating', 'ratings of seasons whose mean is that of the series', ({ show }, { all, table }) => {
			const seasons = all(table, { show, scope: 'season' });
			const [whole] = all(table, { show, scope: 'series' });
			return (
				!seasons.length ||
				Math.abs(seasons.reduce((sum, one) => sum + one.rating * one.episodes, 0) / whole!.episodes - whole!.rating) <
					0.011
			);
		}),
		equals('star_trek', 'one for all rows of a show', ({ show }, { one, table }) => one(table, { show }).star_trek),
		equals('state', 'one for all rows of a show', ({ show }, { one, table }) => one(table, { show }).state)
	]
});

export type Rating = Row<typeof schema>;

/** The three series with their seasons first, then other series of the franchise, then other shows. */
export const ratings = rows as readonly Rating[];
