/** Where the figures come from that stand in the drawings of the ratings. */
import type { LabelProof } from '#lib/proof/labels.ts';

/** The series that are drawn season by season. */
const drawn = "ratings where show in (select show from ratings where scope = 'season')";
const reads = "printf('%.1f', rating)";

export default [
	{
		id: 'finales',
		gives: `select show || ' ' || ${reads} from ratings where scope = 'finale'`,
		rows: "ratings where scope = 'finale'"
	},
	{
		id: 'ends',
		gives: `select ${reads} from ${drawn} and scope in ('run-up', 'finale')`,
		rows: `${drawn} and scope in ('run-up', 'finale')`
	},
	{
		id: 'places',
		gives: `select 'place ' || f.rank || ' of ' || s.episodes from ratings f join ratings s on s.show = f.show and s.scope = 'series'
			where f.scope = 'finale'`,
		rows: `${drawn} and scope in ('series', 'finale')`
	},
	{
		id: 'seasons',
		gives: `select ${reads} from ${drawn} and season = 1
			union select printf('%.1f', max(rating)) from ${drawn} and scope = 'season' group by show`,
		rows: `${drawn} and scope = 'season'`
	},
	{
		id: 'means',
		gives: `select 'mean ' || ${reads} from ${drawn} and scope = 'series'`,
		rows: `${drawn} and scope = 'series'`
	},
	{
		id: 'counts',
		gives: `select 'seasons ' || min(season) || '–' || max(season) from ${drawn} group by show
			union select 'last ' || episodes from ${drawn} and scope = 'run-up'`,
		rows: `${drawn} and scope in ('season', 'run-up')`
	},
	{ id: 'rating', ticks: /^(?<value>\d+)$/, rows: 'ratings' }
] satisfies readonly LabelProof[];
