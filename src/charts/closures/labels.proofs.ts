/** Where the figures come from that stand in the drawings of the closures. */
import type { LabelProof } from '#lib/proof/labels.ts';

const scored = 'closures where net is not null';

export default [
	{
		id: 'scores',
		gives: `select reward from ${scored} union select cost from ${scored}`,
		rows: scored,
		judged: true
	},
	{
		id: 'net',
		gives: `select case when net > 0 then '+' || net when net < 0 then '−' || abs(net) else '0' end from ${scored}`,
		rows: scored,
		judged: true
	},
	{
		// Within one point of zero it is too close to call.
		id: 'outcomes',
		gives: `with outcomes as (
				select sum(net > 1) as ahead, sum(abs(net) <= 1) as close, sum(net < -1) as behind from ${scored}
			)
			select ahead || ' come out ahead' from outcomes union select ahead || ' ahead' from outcomes
			union select close || ' too close to call' from outcomes union select close from outcomes
			union select behind || ' come out behind' from outcomes union select behind || ' behind' from outcomes`,
		rows: scored,
		judged: true
	},
	{
		// Those who simply win: ahead, for a point or less.
		id: 'winners',
		gives: `select count(*) from ${scored} and net > 1 and cost <= 1`,
		rows: `${scored} and net > 1 and cost <= 1`,
		judged: true
	},
	{
		// Each side of the scale reaches as far as its highest score.
		id: 'scale',
		gives: `with most as (select max(reward) as reward, max(cost) as cost from ${scored})
			select reward from most union select '+' || reward from most union select 'all of it gain, +' || reward from most
			union select c.reward || ' given, of ' || most.reward from closures c, most where net is not null
			union select c.cost || ' paid, of ' || most.cost from closures c, most where net is not null
			union select cost from most union select '−' || cost from most union select '−' || cost || ', all of it cost' from most`,
		rows: scored,
		judged: true
	}
] satisfies readonly LabelProof[];
