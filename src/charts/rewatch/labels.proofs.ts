/** Where the figures come from that stand in the drawings of the planner. */
import type { LabelProof } from '#lib/proof/labels.ts';
import { seasons, typeset } from '../shared.proofs.ts';
import { threads } from './proofs.ts';

const together = Object.entries(threads).flatMap(([view, who]) => who.split(' ').map((id) => `('${view}', '${id}')`));
/** Who is in a view: everyone, lives that are one story, or one life. */
const people = `people (view, character) as (
	select 'everyone', id from characters union all select id, id from characters union all values ${together.join(', ')}
)`;
const code = "season || '×' || printf('%02d', episode)";

/**
 * The list of every view before the close: what alone carries a turn, and of all choices among the rest the one of the
 * fewest hours; of several, that in which fortunes move most, then the earliest. Each turn is a bit.
 */
const listed = `with recursive ${people},
open as materialized (select view, swing, file, hours from open_swings join people using (character)),
must as materialized (select distinct view, min(file) as file from open group by view, swing having count(*) = 1),
rest as materialized (
	select * from open where (view, swing) not in (select view, swing from open join must using (view, file))
),
moves as materialized (
	select view, file, total(abs(moved)) as moved from turns join people using (character) group by view, file
),
places as materialized (
	select view, file, row_number() over (partition by view order by hour_start) as place
	from (select distinct view, file from open) join episodes using (file) where series = 'ds9'
),
bits as materialized (
	select view, swing, 1 << (row_number() over (partition by view) - 1) as bit from (select distinct view, swing from rest)
),
may as materialized (
	select view, file, row_number() over (partition by view) as nth, sum(bit) as bits, max(hours) as hours, moved, place
	from rest join bits using (view, swing) join moves using (view, file) join places using (view, file)
	group by view, file
),
lists as (
	select distinct view, 0 as nth, 0 as bits, 0 as hours, 0 as moved, 0 as places, '' as files from people
	union all
	select view, m.nth, iif(take, l.bits | m.bits, l.bits), l.hours + take * m.hours, l.moved + take * m.moved,
		l.places + take * m.place, iif(take, l.files || ' ' || m.file, l.files)
	from lists l join may m using (view), (select 0 as take union select 1)
	where m.nth = l.nth + 1 and (not take or l.bits | m.bits <> l.bits)
),
ranked as (
	select view, files, row_number() over (partition by view order by hours, moved desc, places) as place
	from lists l where bits = (select coalesce(sum(bit), 0) from bits b where b.view = l.view)
),
listed as materialized (
	select view, e.* from (
		select view, file from must
		union select view, file from may join ranked using (view) where ranked.place = 1 and instr(files, file)
	) join episodes e using (file) where series = 'ds9' order by view, hour_start
)`;
const rows = [
	'arcs where alternate is null',
	"episodes where series = 'ds9'",
	"rewatch where list = 'final'",
	'characters'
];
/** Small numbers are words. */
const inWords = (n: string) =>
	`case ${n} ${'one two three four five six seven eight nine ten eleven twelve'
		.split(' ')
		.map((word, at) => `when ${at + 1} then '${word}'`)
		.join(' ')} else ${n} end`;

export default [
	seasons,
	{
		id: 'hours',
		gives: `${listed}
			select sum(episodes) + (select sum(hours) from closing_run) from listed group by view
			union select 'of ' || max(hour_end) || ' hours' from episodes where series = 'ds9'`,
		rows,
		judged: true
	},
	{
		id: 'counts',
		// Of those before the close as many stand in a drawing as it has room for.
		gives: `${listed}, counts as (select count(*) as n from listed group by view),
			shown as (select row_number() over () as k from episodes where series = 'ds9')
			select iif(k = n, 'Before the close, ' || (${inWords('n')}) || ' episodes:',
				'Of ' || n || ' before the close, ' || (${inWords('k')}) || ' that carry most:')
			from counts join shown on k <= n`,
		rows,
		judged: true
	},
	{
		id: 'episodes',
		gives: `${listed}
			select ${code} from listed union select group_concat(${code}, ', ') from listed group by view`,
		rows,
		judged: true
	},
	{
		id: 'close',
		gives: `with close as (
				select ${code} as code, row_number() over (order by hour_start) as place, sum(episodes) over () as hours,
					count(*) over () as n
				from episodes where series = 'ds9' and file in (select file from closing_run)
			)
			select 'then ' || a.code || ' to ' || z.code || ', the last ' || ${inWords('a.hours')} || ' hours'
			from close a join close z on a.place = 1 and z.place = z.n`,
		rows: ["rewatch where list = 'final'", "episodes where series = 'ds9'"]
	},
	{
		id: 'most',
		gives: `with ${people}, counts as (
				select ${code} || ' ' || ${typeset} || ', ' || count(distinct character) as text,
					row_number() over (partition by view order by count(distinct character) desc, hour_start) as place
				from turns join people using (character) join episodes using (file) where series = 'ds9'
				group by view, file
			)
			select text from counts where place = 1`,
		rows,
		judged: true
	},
	{
		id: 'turns',
		gives: `with ${people}, labels as (
				select character, file, title, label from arcs join episodes using (file)
				where series = 'ds9' and alternate is null order by arcs.id
			), names as (
				select distinct view, file, title, name from turns join people using (character)
				join episodes using (file) join characters on characters.id = character
				where series = 'ds9' order by characters.rowid
			)
			select ${typeset} || ': ' || group_concat(label, '; ') from labels group by character, file
			union select ${typeset} || ': ' || group_concat(name, ', ') from names group by view, file having count(*) <= 3`,
		rows,
		judged: true
	}
] satisfies readonly LabelProof[];
