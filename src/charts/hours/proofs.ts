/** What the headlines of the hours rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

const whole = (series: string) => `select max(hour_end) from episodes where series = '${series}'`;
const close = 'select sum(hours) from closing_run';
/** Seasons made for streaming that have been shown, without shorts. */
const today = `substr("from", 1, 4) >= '2017' and confidence = 'high' and series <> 'st'`;

export default {
	all: [
		{
			says: 'Length is not the difference',
			rows: ["episodes where series in ('ds9', 'voy')"],
			holds: `abs((${whole('ds9')}) - (${whole('voy')})) < 0.03 * (${whole('ds9')})`,
			numbers: [whole('ds9'), whole('voy')],
			rivals: {
				'words spoken':
					"select sum(words), abs(sum(words) - (select sum(words) from episodes where series = 'voy')) < 0.03 * sum(words) from episodes where series = 'ds9'",
				seasons:
					"select count(distinct season), count(distinct season) = (select count(distinct season) from episodes where series = 'voy') from episodes where series = 'ds9'"
			}
		}
	],
	'final-ten': [
		{
			says: 'it begins at “Penumbra”',
			rows: ["rewatch where list = 'final'", "episodes where series = 'ds9'", "war_timeline where id = 'T40'"],
			holds: `(select title from closing_run order by hour_start limit 1) = 'Penumbra' and (select max(hour_end) from closing_run) = (${whole('ds9')})
				and (select max(hour_end) - min(hour_start) + 1 from closing_run) = (${close}) and (select summary like '%closing run of ten hours begins%' and hour = (select min(hour_start) from closing_run) from war_timeline where id = 'T40')`,
			numbers: [close, whole('ds9')],
			rivals: {
				'episodes instead of hours': 'select count(*), count(*) = 10 from closing_run',
				'from “The Changing Face of Evil”': `select sum(hours), sum(hours) = 10 from closing_run where hour_start >= (select hour_start from closing_run where title = 'The Changing Face of Evil')`
			},
			admits: 'nine episodes, of which the last fills two hours'
		}
	],
	'one-season-today': [
		{
			says: 'as long as a whole season today',
			rows: [`series_counts where ${today}`, "rewatch where list = 'final'", "episodes where series = 'ds9'"],
			holds: `(select numbers from series_counts where ${today} group by numbers order by count(*) desc limit 1) = (${close})
				and (select numbers from series_counts where ${today} order by "from" desc limit 1) = (${close})`,
			numbers: [close],
			rivals: {
				'the mean of all seasons since 2017': `select avg(numbers), round(avg(numbers)) = 10 from series_counts where ${today}`,
				'the median of them': `select numbers, numbers = 10 from (select numbers, row_number() over (order by numbers) as nth from series_counts where ${today}) where nth = 9`,
				'episodes of the close': 'select count(*), count(*) = 10 from closing_run'
			},
			admits: 'the others have 13, 14, 15 and 20'
		}
	]
} satisfies Proofs;
