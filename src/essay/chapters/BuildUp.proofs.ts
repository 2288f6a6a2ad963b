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
		{
			says: 'is set on a space station',
			rows: ["station_control where name = 'Deep Space Nine'", "characters where id = 'sisko'"],
			holds:
				"min(holder) = 'Bajor' and (select who like '%sent to run a wrecked station, whom the people it orbits%' from characters where id = 'sisko')"
		},
		{
			says: 'is set on a ship',
			rows: "named where series = 'voy' and name = 'Janeway'",
			holds: "who like 'Captain of Voyager, who stranded her crew far from home%'"
		},
		{ says: 'the longer a goodbye', frame: 'The author’s thought, from which the chapter sets out.' },
		{ says: 'who was there', frame: 'A question.' }
	],
	'a-long-run': [
		{
			says: 'The difference is not length',
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
		{ says: 'Look instead', frame: 'An invitation to look at the end of the run.' },
		{
			says: 'are one story',
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
			says: 'Today we would',
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
		{
			says: 'In the first season',
			rows: "ensemble_hours where series = 'ds9'",
			holds:
				"select max(recurring * 1.0 / words) filter (where season = 7) > max(recurring * 1.0 / words) filter (where season = 1) from season_words where series = 'ds9'",
			rivals: {
				'number of them in an hour': `select round(avg(recurring_speakers) filter (where season = 1), 1) || ' and ' || round(avg(recurring_speakers) filter (where season = 7), 1),
					avg(recurring_speakers) filter (where season = 7) > avg(recurring_speakers) filter (where season = 1) from ensemble_hours join episodes using (series, file) where series = 'ds9'`
			}
		},
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
		{ says: 'A ship moves on', frame: 'The author’s image for a series that travels.' },
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
		{ says: 'In the finale of', none: '“All guests” names a group: guests of both kinds, added.' },
		{ says: 'They are people one has just heard' },
		{
			says: 'in its guests’ hands',
			rows: ["ensemble_hours where series = 'ds9' and file = 's07e25'", "finale_voices where series = 'ds9'"],
			holds: '1.0 * (recurring + once) / words between 0.45 and 0.55',
			rivals: {
				'those who come back alone':
					"select round(100.0 * recurring / words, 1), 1.0 * recurring / words between 0.45 and 0.55 from ensemble_hours where series = 'ds9' and file = 's07e25'",
				'the whole last season':
					"select round(100.0 * (recurring + once) / words, 1), 1.0 * (recurring + once) / words between 0.45 and 0.55 from season_words where series = 'ds9' and season = 7"
			}
		}
	]
} satisfies Proofs;
