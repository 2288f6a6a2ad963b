/** Where the figures come from that stand in the drawings of the toll. */
import type { LabelProof } from '#lib/proof/labels.ts';

/** Losses of the war that somebody counts aloud; where only those who were sent and those who are left are, both. */
const losses = `(
	select w.*, coalesce(w.deaths, w.casualties, w.people) as lives, s.people as still,
		printf('%dx%02d', w.season, w.episode) as code
	from war_figures w left join war_figures s
		on s.event = w.event and s.role = 'survivors' and s.people is not null and w.role = 'committed'
	where w.phase = 'war' and w.standing not in ('named', 'derived')
		and (coalesce(w.deaths, w.casualties) is not null and w.role = 'loss' or w.people is not null and s.people is not null)
)`;
const rows = "war_figures where phase = 'war' and unit = 'people' and role in ('loss', 'committed', 'survivors')";
const number = (lives: string) =>
	`case when ${lives} >= 1000000 then printf('%,d', round(${lives} / 1000000.0)) || ' million' else printf('%,d', ${lives}) end`;
/** With what must not be forgotten about it. */
const qualified = `${number('lives')} || case
	when bound = 'at-least' then ', at least'
	when standing = 'claim' then ', claimed'
	when deaths is null and casualties is not null then ' casualties'
	when still is not null then ', ' || case still when 6 then 'six' else still end || ' left'
	else '' end`;
/** What one pixel stands for: the people aboard one starship. */
const company = "(select people from war_figures where id = 'w56-aboard')";

export default [
	{
		id: 'losses',
		gives: `select ${number('lives')} from ${losses}
			union select still || ' of ' || lives from ${losses} where still is not null
			union select ${qualified} from ${losses}
			union select ${qualified} || ' · ' || code from ${losses}`,
		rows
	},
	{
		id: 'speakers',
		gives: `with said(event, role) as (values
				('cardassia', 'the doctor'), ('soldiers', 'the rebel'), ('lakarian-city', 'the enemy’s envoy'),
				('casualty-list', 'the first officer'), ('grissom', 'a voice in Ezri’s mind'), ('ar-558', 'the officer in command')
			)
			select speaker || ', ' || code from ${losses}
			union select 'said by ' || said.role || ', ' || speaker || ' (' || code || ')' from ${losses} join said using (event)`,
		rows
	},
	{
		id: 'compared',
		// Too small is what fills less than one pixel of ten companies, the least of the changed scales.
		gives: `with compared as (
				select *, case
					when counted like '%soldiers%' then 'soldiers'
					when counted like 'people of % City' then 'one city'
				end as what
				from ${losses} where event in ('soldiers', 'lakarian-city', 'grissom')
			)
			select what || ', ' || code from compared where what is not null
			union select ${number('lives')} || ', ' || what from compared where what is not null
			union select ${number('lives')} || ', too small' from compared where lives < 10 * ${company}`,
		rows: "war_figures where id in ('w63', 'w75', 'w56-aboard')"
	},
	{
		id: 'outpost',
		gives: `select 'The outpost ' || substr(counted, instr(counted, 'AR-')) from war_figures where id = 'w53'`,
		rows: "war_figures where id = 'w53'"
	},
	{
		// A pixel stands for one company, for ten or for a hundred; enlarged it is, too, by powers of ten.
		id: 'scale',
		gives: `with scales as (
				select printf('%,d', times * ${company}) as lives, times from (select 1 as times union select 10 union select 100)
			)
			select '1 pixel = ' || lives || ' lives' from scales where times = 1
			union select 'Scale changed: 1 pixel = ' || lives || ' lives' from scales where times > 1
			union select lives from scales where times > 1
			union select 'Enlarged ' || printf('%,d', power(10, zeros)) || ' times: a mark is a person'
				from (select 4 as zeros union select 5)`,
		rows: "war_figures where id = 'w56-aboard'"
	},
	{
		id: 'pixels',
		gives: `select printf('%.1f', 1.0 * lives / ${company}) || ' pixels' from ${losses} where lives > ${company}
			union select printf('%.2f', 1.0 * lives / ${company}) || ' of a pixel; those gone, '
				|| printf('%.2f', 1.0 * (lives - still) / ${company}) from ${losses} where lives < ${company}
			union select 'One starship’s company, ' || printf('%,d', ${company}) || ', would fill this square.'`,
		rows: "war_figures where id in ('w53', 'w54', 'w55', 'w56-aboard')"
	},
	{ id: 'lives', ticks: /^(?<value>1|1,000)$/, rows }
] satisfies readonly LabelProof[];
