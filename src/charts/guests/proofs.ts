/** What the headlines of the guests rest on: words of every file by who speaks them. Recurring: heard in four files or more. */
import type { Proofs } from '#lib/proof/proof.ts';

const share = (series: string, season: number, of = 'recurring') =>
	`select 100.0 * ${of} / words from season_words where series = '${series}' and season = ${season}`;
const most = "select max(100.0 * recurring / words) from season_words where series = 'voy'";
const finale = (of: string) =>
	`select 100.0 * ${of} / words from ensemble_hours where series = 'ds9' and file = 's07e25'`;
const regulars = "('Sisko', 'Kira', 'Bashir', 'Quark', 'Odo', 'O''Brien', 'Ezri Dax', 'Worf', 'Jake')";
const guests =
	"('Female Changeling', 'Garak', 'Weyoun', 'Dukat', 'Winn', 'Ross', 'Damar', 'Martok', 'Vic Fontaine', 'Kasidy', 'Nog', 'Keiko', 'Sarah', 'Molly')";
const lines = (who: string) => `(select sum(lines) from finale_voices where series = 'ds9' and speaker in ${who})`;

export default {
	'deep-space-nine': [
		{
			says: 'Recurring guests grow from',
			rows: ["ensemble_hours where series in ('ds9', 'voy')", "episodes where series in ('ds9', 'voy')"],
			holds: `(select count(*) from (select 1.0 * recurring / words - lag(1.0 * recurring / words) over (order by season) as more from season_words where series = 'ds9') where more < 0) = 0
				and (${most}) < (${share('ds9', 1)})`,
			numbers: [share('ds9', 1), share('ds9', 7), most],
			rivals: {
				'all guests': `select (${share('ds9', 7, '(recurring + once)')}), (${share('ds9', 7, '(recurring + once)')}) > (${share('ds9', 1, '(recurring + once)')})`,
				'guests heard in one of the three episodes before': `select (${share('ds9', 7, 'carried')}), (${share('ds9', 7, 'carried')}) > (${share('ds9', 1, 'carried')})`,
				'the last season without its finale': `select 100.0 * sum(h.recurring) / sum(h.words), 1.0 * sum(h.recurring) / sum(h.words) > 0.25
					from ensemble_hours h join episodes e using (series, file) where series = 'ds9' and season = 7 and file <> 's07e25'`,
				'single episodes of Voyager':
					"select max(100.0 * recurring / words), max(100.0 * recurring / words) < 4.65 from ensemble_hours where series = 'voy'"
			},
			admits: 'in “Pathfinder” Voyager, too'
		}
	],
	voyager: [
		{
			says: 'recurring guests never get more than',
			rows: ["ensemble_hours where series = 'voy'", "episodes where series = 'voy'"],
			holds: `(select count(*) from season_words where series = 'voy') = 7`,
			none: "select season from season_words where series = 'voy' and 100.0 * recurring / words > 4.65",
			numbers: [most],
			rivals: {
				'all guests':
					"select max(100.0 * (recurring + once) / words), max(100.0 * (recurring + once) / words) < 4.65 from season_words where series = 'voy'"
			},
			admits: 'Voyager is not short of guests'
		}
	],
	finale: [
		{
			says: 'In the finale, recurring guests have more words',
			rows: ["ensemble_hours where series = 'ds9' and file = 's07e25'", "finale_voices where series = 'ds9'"],
			holds: `recurring > regular and regular = (select sum(words) from finale_voices where series = 'ds9' and speaker in ${regulars})
				and recurring = (select sum(words) from finale_voices where series = 'ds9' and speaker in ${guests})`,
			numbers: [finale('recurring'), finale('regular')],
			rivals: {
				'lines instead of words': `select ${lines(guests)} - ${lines(regulars)}, ${lines(guests)} > ${lines(regulars)}`,
				'without the one who speaks most, of either': `select 100.0 * (recurring - largest_words) / words, recurring - (select max(words) from finale_voices where series = 'ds9' and speaker in ${guests}) > regular - (select max(words) from finale_voices where series = 'ds9' and speaker in ${regulars})
					from ensemble_hours where series = 'ds9' and file = 's07e25'`
			},
			admits: 'By lines the regulars are ahead'
		}
	]
} satisfies Proofs;
