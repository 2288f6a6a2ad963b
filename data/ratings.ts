import { integer, month, number, oneOf, optional, table, text, type Row } from '#lib/table/columns.ts';
import { asOf } from './provenance.ts';
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
		id: text({ label: 'Id', meaning: 'Show and what is summed up', kind: 'fact' }),
		show: text({ label: 'Show', meaning: 'Name of the show', kind: 'fact' }),
		star_trek: optional(oneOf(['yes'], { label: 'Star Trek', meaning: 'A series of this franchise', kind: 'fact' })),
		scope: oneOf(scopes, {
			label: 'Of what',
			meaning: 'The whole series, one season, the nine entries before the finale, or the finale',
			kind: 'fact'
		}),
		season: optional(integer({ label: 'Season', meaning: 'Which season, as IMDb counts', kind: 'fact' })),
		episodes: integer({ label: 'Entries', meaning: 'How many rated entries', unit: 'entries', kind: 'fact' }),
		rating: number({
			label: 'Rating',
			meaning: 'Mean of their ratings; for a finale its own',
			unit: 'points, 1 to 10',
			kind: 'measured'
		}),
		rank: optional(
			integer({ label: 'Rank', meaning: 'Place of the finale within its series, 1 is best', kind: 'measured' })
		),
		tied: optional(
			integer({
				label: 'Tied',
				meaning: 'How many entries share that place, the finale among them',
				unit: 'entries',
				kind: 'measured'
			})
		),
		state: month({ label: 'State', meaning: 'Month in which IMDb said so', kind: 'fact' })
	}
});

export type Rating = Row<typeof schema>;

/** The three series with their seasons first, then other series of the franchise, then other shows. */
export const ratings = rows as readonly Rating[];
