/** What the sentences of “The deal” rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

const step = (id: string) => `(select step from peace_nodes where id = '${id}')`;

export default {
	'the-deal': [
		{
			says: 'not ended by a battle',
			rows: ["war_timeline where id = 'T56'", "claims where id = 'C09'"],
			holds:
				"summary = 'It ends the fighting before the planned assault.' and (select evidence like '%stops fighting when the Founder orders it%' from claims where id = 'C09')"
		},
		{
			says: 'in one room',
			rows: [
				`peace_nodes where step between ${step('her-reason')} and ${step('trial')}`,
				"claims where id = 'C26'",
				"closures where character = 'founder'"
			],
			holds: `count(distinct file || scene || location) = 1 and (select claim = 'It is a trade.' from claims where id = 'C26')
				and (select often_said like '%trades her a cure%' from closures where character = 'founder')`,
			judged: true
		}
	],
	'the-weapon': [
		{
			says: 'Two threads',
			rows: 'peace_nodes',
			holds: 'count(distinct track) = 2',
			numbers: ['count(distinct track)'],
			judged: true
		},
		{
			says: 'an illness',
			rows: ["peace_nodes where id in ('infect', 'carrier', 'odo-told')", "war_timeline where id in ('T12', 'T22')"],
			holds: `select max(id = 'infect' and happens like 'Section 31 makes the virus and puts it into Odo%')
				and max(id = 'carrier' and happens like '%passes it on when he links%') and max(id = 'odo-told' and happens like 'Odo learns%' and step > ${step('plague')})
				and (select w."order" < s."order" and w.event = 'Section 31 infects Odo' from war_timeline w, war_timeline s where w.id = 'T12' and s.id = 'T22')
				from peace_nodes`
		},
		{
			says: 'the war.',
			rows: 'peace_nodes',
			holds: "group_concat(distinct track) = 'disease,war' and sum(track = 'war' and arms = 'for') > 0",
			judged: true
		},
		{ says: 'one may read it', frame: 'It offers a reading, which the next step tests.' }
	],
	'the-refusal': [
		{
			says: 'captured, encircled and dying',
			rows: ["peace_nodes where id in ('refusal', 'founder-ill')", "characters where id = 'founder'"],
			holds: `max(happens = 'Captured, dying and encircled, she still refuses.') and max(id = 'founder-ill' and happens like '%her illness%')
				and (select name = 'The Founder' and who like 'One of the shapeshifters who rule the Dominion%' from characters where id = 'founder')`
		},
		{
			says: 'still refuses',
			rows: ["peace_nodes where id = 'refusal'", "finale_readings where series = 'ds9' and scene = 38"],
			holds: `happens = 'Captured, dying and encircled, she still refuses.' and step > ${step('hq-taken')}
				and (select summary like '%the Founder refuses to surrender' from finale_readings where series = 'ds9' and scene = 38)`,
			judged: true
		},
		{
			says: 'If she gives in',
			rows: "peace_nodes where id = 'her-reason'",
			holds:
				"speaker = 'Female Changeling' and happens like 'Her reason: surrender would invite the solids to destroy%'"
		},
		{
			says: 'has not bent her',
			rows: "peace_nodes where id in ('founder-ill', 'hq-taken')",
			holds:
				"max(id = 'founder-ill' and note = 'It presses her, but does not bend her.') and max(id = 'hq-taken' and note = 'The capture alone does not end the war.')"
		}
	],
	'the-gift': [
		{
			says: 'to change her mind',
			rows: ["peace_nodes where id in ('refusal', 'odo-cured', 'change-mind')", "war_timeline where id = 'T07'"],
			holds: `max(id = 'change-mind' and happens like 'He wants to change her mind%' and speaker = 'Odo')
				and max(step) filter (where id = 'odo-cured') < min(step) filter (where id = 'change-mind')
				and (select event = 'The Founders are Odo’s people' from war_timeline where id = 'T07')`
		},
		{
			says: 'holds out his hand',
			rows: "peace_nodes where id in ('refusal', 'change-mind', 'odo-offer', 'link')",
			holds: `max(id = 'odo-offer' and happens like 'The cure is offered inside the offer to link%' and speaker = 'Odo')
				and max(step) filter (where id = 'refusal') < min(step) filter (where speaker = 'Odo')`
		},
		{
			says: 'what he wants in return',
			rows: "peace_nodes where id = 'no-price'",
			holds: "speaker = 'Female Changeling' and happens = 'She herself looks for the price.'"
		},
		{
			says: 'Only that she take it',
			rows: "peace_nodes where id in ('no-price', 'only-link')",
			holds:
				"max(id = 'no-price' and happens like '%looks for the price%') and max(id = 'only-link' and happens like 'He asks only for the link: no surrender, no ceasefire%')",
			none: '“Only” is what the row says of what is asked for aloud.'
		},
		{
			says: 'is healed',
			rows: "peace_nodes where id = 'link'",
			holds: "happens = 'They link, and she is cured.'"
		},
		{
			says: 'The one condition',
			rows: "peace_nodes where id in ('link', 'stand-aside')",
			holds: `max(id = 'stand-aside' and speaker = 'Female Changeling' and happens like '%one condition: if they stand aside%' and step > ${step('link')})`,
			none: "select id from peace_nodes where (happens like '%condition%' or happens like '% if %') and id <> 'stand-aside'"
		}
	],
	'what-both-leave-out': [
		{
			says: 'both readings',
			rows: 'peace_nodes',
			holds:
				'sum(disease is null and gift is null) > 5 and sum(disease is not null) > 0 and sum(gift is not null) > 0 and sum(disease is null and gift is null and (arms is not null or bargain is not null)) > 0',
			judged: true
		},
		{
			says: 'had refused the enemy',
			rows: "peace_nodes where id = 'council-refuses'",
			holds: `happens like 'The Federation Council weighs giving the Founders the cure and decides against it%' and step < ${step('odo-offer')}`
		},
		{
			says: 'not to act alone',
			rows: ["peace_nodes where id = 'promise'", 'peace_links where "from" = \'promise\''],
			holds: `speaker = 'Odo' and happens like '%promises Sisko not to act on his own%'
				and (select type = 'broken-by' and "to" = 'odo-offer' from peace_links where "from" = 'promise')`
		},
		{
			says: 'Armies were at the door',
			rows: ["peace_nodes where arms = 'for'", "war_timeline where id in ('T50', 'T51', 'T56')"],
			holds: `max(happens = 'The streets of Cardassia rise.') and max(step) < ${step('ceasefire')}
				and (select event like '%the allies will attack' from war_timeline where id = 'T51')
				and (select summary like '%before the planned assault.' from war_timeline where id = 'T56')`,
			judged: true
		},
		{
			says: 'none is said to be enough',
			rows: ['peace_nodes', 'peace_links where "to" = \'ceasefire\'', "claims where id = 'C29'"],
			holds: "(select evidence like '%nobody names the cause aloud%' from claims where id = 'C29')",
			none: `select "from" from peace_links where "to" = 'ceasefire' and type <> 'leads-to'`,
			judged: true
		},
		{
			says: 'carried the cure',
			rows: "peace_nodes where id in ('carrier', 'odo-cured')",
			holds:
				"max(id = 'carrier' and happens like 'Odo,%passes it on%') and max(id = 'odo-cured' and happens like 'Odo is cured and carries the remedy in himself%')"
		}
	]
} satisfies Proofs;
