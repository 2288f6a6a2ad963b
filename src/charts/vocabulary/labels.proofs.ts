/** Where the figures come from that stand in the drawings of the words. */
import type { LabelProof } from '#lib/proof/labels.ts';

/** Every episode by each list that is drawn with its mean. */
const rated = ['tech', 'people']
	.map((list) => `select series, '${list}' as list, 1000.0 * ${list} / words as rate from vocabulary`)
	.join(' union all ');
const finales = "vocabulary where file = 's07e25'";
/** The lists by which the finales are counted. */
const lists = ['tech', 'tech + tactical', 'people', 'people - home', 'people - death', 'people - home - death'];

export default [
	{
		id: 'rates',
		gives: lists.map((list) => `select printf('%.1f', 1000.0 * (${list}) / words) from ${finales}`).join(' union '),
		rows: finales
	},
	{
		id: 'means',
		gives: `select count(*) || ' episodes, mean ' || printf('%.1f', avg(rate)) from (${rated}) group by series, list`,
		rows: 'vocabulary'
	},
	{
		id: 'axis',
		gives: `with counted(what) as (values ('technical terms '), ('people words '), (''))
			select what || 'per ' || printf('%,d', 1000) from counted`,
		rows: 'vocabulary'
	},
	{
		id: 'rate',
		ticks: /^(?<value>\d+)$/,
		rows: 'vocabulary'
	}
] satisfies readonly LabelProof[];
