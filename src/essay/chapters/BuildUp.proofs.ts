/** What the sentences of “The build-up” rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

/** How many episodes of Voyager give returning guests more than a share of their words, and whether those are few. */
const habit = (share: number) => `
	select count(*), count(*) < 0.1 * (select count(*) from ensemble_hours where series = 'voy')
	from ensemble_hours where series = 'voy' and recurring > ${share} * words`;

/** A group’s share of the words in a last season, one series over the other, and whether it is more. */
const more = (group: string, where: string) => `
	select round(1.0 * d.part / d.words * v.words / v.part, 1), 1.0 * d.part / d.words > 1.0 * v.part / v.words
	from (select sum(${group}) as part, sum(words) as words from season_words where series = 'ds9' and ${where}) d,
		(select sum(${group}) as part, sum(words) as words from season_words where series = 'voy' and ${where}) v`;

/** How many of the seasons since the first streamed one are as long as the last run, and whether they are most. */
const alike = (where: string) => `
	select sum(numbers = 10) || ' of ' || count(*), sum(numbers = 10) > 0.5 * count(*)
	from series_counts where "from" >= '2017-09' and ${where}`;

export default {
	'build-up': [
		{ says: 'How long a goodbye takes', frame: 'The author’s thought, from which the chapter sets out.' },
		{ says: 'look first', frame: 'An invitation.' }
	],
	'a-long-run': [
		{
			says: 'Length is not',
			rows: "series_counts where series in ('ds9', 'voy')",
			holds: `select min(hours) > 0.95 * max(hours) from (select sum(numbers) as hours from series_counts
				where series in ('ds9', 'voy') group by series)`,
			rivals: {
				'titles instead of hours': `select min(n) || ' and ' || max(n), min(n) > 0.95 * max(n) from
					(select sum(titles) as n from series_counts where series in ('ds9', 'voy') group by series)`,
				'spoken words of the whole run': `select min(n) || ' and ' || max(n), min(n) > 0.95 * max(n) from
					(select sum(words) as n from episodes where series in ('ds9', 'voy') group by series)`
			}
		},
		{
			says: 'ran for',
			rows: "series_counts where series in ('ds9', 'voy')",
			holds: "sum(series = 'ds9') = sum(series = 'voy') and max(season) = 7",
			none: `select series from series_counts where series in ('ds9', 'voy') group by series having count(*) <> 7`
		},
		{
			says: 'the size of the finale',
			rows: "finales where series in ('ds9', 'voy')",
			holds: 'count(*) = 2 and min(hours) = max(hours)',
			none: "select series from finales where series in ('ds9', 'voy') and hours <> 2",
			numbers: ['max(hours)'],
			rivals: {
				'spoken words: the one that goes on has fewer': `select d.words || ' and ' || v.words, d.words <= v.words from episodes d, episodes v
					where d.series = 'ds9' and v.series = 'voy' and d.file = 's07e25' and v.file = 's07e25'`
			}
		}
	],
	'the-last-ten': [
		{ says: 'worth a look', frame: 'An invitation to look at the end of the run.' },
		{
			says: 'a single story',
			rows: [
				'war_timeline where hour >= 167 and hindsight is null',
				"claims where id = 'C65'",
				"rewatch where list = 'final'"
			],
			holds: `select count(distinct hour) = 10 and min(hour) = (select hour_start from episodes where series = 'ds9' and title = 'Penumbra')
				and (select evidence like 'It starts with “Penumbra” and fills ten%' from claims where id = 'C65')
				from war_timeline where hour >= 167 and hindsight is null`,
			judged: true
		}
	],
	'one-season': [
		{
			says: 'Today that would be',
			rows: `series_counts where "from" >= '2017-09' and series <> 'st' and confidence = 'high'`,
			holds: 'sum(numbers = 10) > 0.5 * count(*)',
			rivals: {
				'with a season that was announced and not counted': alike("series <> 'st'"),
				'with shorts of a few minutes': alike("confidence = 'high'")
			}
		},
		{
			says: 'most of a spring',
			rows: "episodes where series = 'ds9' and hour_start >= 167",
			holds: `min(aired) = '1999-04' and max(aired) = '1999-06' and count(*) = 9
				and max(sum(aired = '1999-04'), sum(aired = '1999-05')) <= 5`
		}
	],
	'given-away': [
		{ says: 'look at who', frame: 'An invitation.' },
		{ says: 'In the first season' },
		{ says: 'All guests together', none: '“All guests” names a group: guests of both kinds, added.' },
		{
			says: 'A station stays',
			rows: "ensemble_hours where series in ('ds9', 'voy')",
			holds:
				"avg(recurring_speakers) filter (where series = 'ds9') > avg(recurring_speakers) filter (where series = 'voy')",
			rivals: {
				'their words instead of their number': more('recurring', '1'),
				'the first seasons alone': more('recurring', 'season = 1')
			}
		}
	],
	'the-other-ship': [
		{ says: 'A ship goes on', frame: 'The author’s image for a series that travels.' },
		{
			says: 'never gives',
			rows: "ensemble_hours where series = 'voy'",
			holds: "select round(max(100.0 * recurring / words), 1) = 4.6 from season_words where series = 'voy'",
			none: "select season from season_words where series = 'voy' and round(100.0 * recurring / words, 1) > 4.6",
			rivals: {
				'the mean of its episodes’ shares instead of the season’s words': `select round(max(share), 1), round(max(share), 1) <= 4.6 from
					(select avg(100.0 * recurring / h.words) as share from ensemble_hours h join episodes using (series, file)
					where series = 'voy' group by season)`
			}
		},
		{
			says: 'Pathfinder',
			rows: ["episodes where series = 'voy' and title = 'Pathfinder'", "ensemble_hours where series = 'voy'"],
			holds: `select sum(recurring > 0.5 * h.words) = 1 and max(title = 'Pathfinder' and recurring > 0.5 * h.words)
				from ensemble_hours h join episodes using (series, file) where series = 'voy'`
		},
		{
			says: 'a habit',
			rows: "ensemble_hours where series = 'voy'",
			holds: 'sum(recurring > 0.25 * words) <= 2',
			rivals: { 'more than a fifth': habit(0.2), 'more than a tenth': habit(0.1) }
		}
	],
	'in-the-finale': [
		{ says: 'By the finale', none: '“All guests” names a group: guests of both kinds, added.' },
		{ says: 'they are kept' },
		{
			says: 'held the thread',
			rows: "ensemble_hours where series in ('ds9', 'voy')",
			holds: `select sum(d.recurring) > 5 * sum(v.recurring) and sum(d.carried) > 5 * sum(v.carried)
				from season_words d, season_words v where d.series = 'ds9' and v.series = 'voy' and d.season = 7 and v.season = 7`,
			rivals: {
				'guests of both kinds': more('recurring + once', 'season = 7'),
				'kept, over the whole run': more('carried', '1')
			}
		}
	]
} satisfies Proofs;
