/** Where the figures come from that stand in the drawings of the words. */
import type { LabelProof } from '#lib/proof/labels.ts';

/** Every episode with one of the lists: its rate, its place in its series and how many stand there; the last first. */
const ranked = ['tech', 'people']
	.map(
		(list) => `select series, '${list}' as list, file, 1000.0 * ${list} / words as rate, count(*) over own as among,
			rank() over (partition by series order by 1.0 * ${list} / words desc) as place,
			row_number() over (partition by series order by hour desc) as from_end
		from vocabulary window own as (partition by series)`
	)
	.join(' union all ');
const finales = "vocabulary where file = 's07e25'";

export default [
	{
		id: 'pairs',
		gives: `with rates as (
				select printf('%.1f', tech) as tech, printf('%.1f', people) as people from finale_rates
			)
			select tech || ' technical, ' || people || ' people' from rates union select tech || ' and ' || people from rates`,
		rows: finales
	},
	{
		id: 'rates',
		gives: "select printf('%.1f', tech) from finale_rates union select printf('%.1f', people) from finale_rates",
		rows: finales
	},
	{
		id: 'times',
		gives: `select cast(round(v.tech / d.tech) as integer) || ' × the terms'
			from finale_rates v join finale_rates d on d.series = 'ds9' where v.series = 'voy'`,
		rows: `${finales} and series in ('ds9', 'voy')`
	},
	{
		id: 'places',
		gives: `select place || case when place % 100 between 11 and 13 then 'th' when place % 10 = 1 then 'st'
				when place % 10 = 2 then 'nd' when place % 10 = 3 then 'rd' else 'th' end || ' of ' || among || ' episodes'
			from (${ranked}) where from_end = 1`,
		rows: 'vocabulary'
	},
	{
		id: 'means',
		gives: `select count(*) || ' episodes, mean ' || printf('%.1f', avg(rate)) from (${ranked}) group by series, list`,
		rows: 'vocabulary'
	},
	{ id: 'axis', gives: "select 'people words per ' || printf('%,d', 1000)", rows: 'vocabulary' },
	{
		id: 'rate',
		ticks: /^(?<value>\d+)( (technical terms|people words)( per 1,000)?)?$/,
		rows: 'vocabulary'
	}
] satisfies readonly LabelProof[];
