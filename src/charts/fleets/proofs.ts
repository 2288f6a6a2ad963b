/** What the headlines of the fleets rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

const figures = (...ids: readonly string[]) => `war_figures where id in (${ids.map((id) => `'${id}'`).join(', ')})`;
const ships = (id: string) => `select coalesce(ships, ships_lost, ships_disabled) from war_figures where id = '${id}'`;

/** A number of ships sent to a battle, which nobody says: there is no such row. */
const sentTo = (event: string) =>
	`select id from war_figures where event = '${event}' and role = 'committed' and ships is not null`;

export default {
	all: [
		{
			says: 'counted out and counted home',
			rows: figures('w21', 'w20'),
			holds: "min(event = 'tyra' and bound = 'exact' and standing = 'count')",
			none: `select event from war_figures where ships is not null and role in ('committed', 'survivors') and event <> 'tyra'
				group by event, side having count(distinct role) = 2`,
			numbers: [
				"select count(*) from war_figures where event = 'tyra' and role = 'survivors'",
				ships('w21'),
				ships('w20')
			],
			rivals: {
				'counted home by taking off what is lost, too': `select group_concat(event), count(*) = 1 from (
					select event from war_figures where unit = 'ships' and bound = 'exact' and side <> 'Dominion' and (role = 'committed' or role = 'loss')
					and coalesce(ships, ships_lost) is not null group by event, side having count(distinct role) = 2)`
			},
			admits: '1 is rammed as they retreat'
		}
	],
	odyssey: [
		{
			says: 'one is lost, rammed as it retreats',
			rows: [figures('w02-sent', 'w02-lost'), "war_timeline where id = 'T06'"],
			holds: `select summary like 'Rammed while it retreats%' and event like 'The Odyssey is lost%' from war_timeline where id = 'T06'`,
			numbers: [ships('w02-sent'), ships('w02-lost')]
		}
	],
	omarion: [
		{
			says: 'ships sent against the Founders none is seen again',
			rows: [figures('w05'), figures('w03', 'w04')],
			holds:
				"said = 'no sign of any' and ships is null and scene > (select max(scene) from war_figures where id in ('w03', 'w04'))",
			none: "select id from war_figures where event = 'omarion' and role = 'survivors' and ships > 0",
			numbers: [ships('w03'), ships('w04')]
		}
	],
	'klingon-assault': [
		{
			says: 'Klingon ships are lost, of “several dozen”',
			rows: [figures('w07-lost'), figures('w07-sent')],
			holds: `side = 'Klingon Empire' and (select said = 'several dozen' and side = 'Klingon Empire' from war_figures where id = 'w07-sent')`,
			none: `select id from war_figures where event = 'klingon-assault' and role = 'loss' and standing <> 'running'`,
			numbers: ['ships_lost']
		}
	],
	'station-falls': [
		{
			says: 'Taking the station costs at least',
			rows: figures('w18'),
			holds: "bound = 'at-least' and role = 'loss' and counted = 'ships lost in taking the station'",
			none: sentTo('station-falls'),
			numbers: ['ships_lost'],
			rivals: {
				'ships lost in an earlier raid among them':
					"select ambiguity, ambiguity not like 'It may include those lost in the raid%' from war_figures where id = 'w18'"
			},
			admits: 'It may include those lost in the raid'
		}
	],
	tyra: [
		{
			says: 'seven in every eight',
			rows: [figures('w21'), figures('w22'), figures('w20')],
			holds: `ships * 7 = (${ships('w22')}) * 8 and event = 'tyra'`,
			none: '“Every eight” is how a ratio is said.',
			numbers: ['ships', ships('w22'), `(${ships('w22')}) / (${ships('w20')})`, `ships / (${ships('w20')})`],
			rivals: {
				'without the staged inquiry: sent less come back': `select ships - (${ships('w20')}), (ships - (${ships('w20')})) * 8 = ships * 7 from war_figures where id = 'w21'`
			}
		}
	],
	'operation-return': [
		{
			says: 'nobody says how many sail against them',
			rows: [figures('w24'), figures('w25')],
			holds:
				"side = 'Dominion' and counted like '%in the way%' and (select unit = 'ratio' and ships is null from war_figures where id = 'w25')",
			none: "select id from war_figures where event = 'operation-return' and role = 'committed' and side <> 'Dominion'",
			numbers: ['ships']
		}
	],
	'chintoka-first': [
		{
			says: 'which is which is not said',
			rows: [figures('w47'), "war_timeline where id = 'T33'"],
			// Said before the allies land.
			holds: `side = 'Klingon Empire' and counted = 'ships crippled or destroyed' and ships_lost is null
				and scene < (select t.scene from war_timeline t where t.id = 'T33' and t.file = war_figures.file)`,
			numbers: ['ships_disabled']
		}
	],
	derna: [
		{
			says: 'ships block the way of 14',
			rows: [figures('w50-sent'), figures('w50-enemy'), "alliances where id in ('A13', 'A17')"],
			holds: `ambiguity = 'No shot is fired.' and counted = 'ships of the blockade' and side = 'Bajor'
				and (select side = 'Romulan Empire' from war_figures where id = 'w50-enemy')
				and (select count(*) = 2 from alliances where "with" = 'Federation' and power in ('Romulan Empire', 'Bajor') and 152 between hour_start and hour_end)`,
			numbers: ['ships', ships('w50-enemy')]
		}
	],
	ningtao: [
		{
			says: 'stays behind and holds up',
			rows: [figures('w52-lost'), figures('w52-enemy')],
			holds:
				"counted like 'ships that stay behind%' and (select counted = 'ships it holds up' from war_figures where id = 'w52-enemy')",
			numbers: ['ships_lost', ships('w52-enemy')]
		}
	],
	'chintoka-second': [
		{
			says: 'One weapon takes the power',
			rows: [figures('w65-out', 'w65-left'), "war_timeline where id = 'T44'"],
			holds: `select f.counted = 'ships that lost power' and t.summary like 'A Breen weapon takes their ships’ power%'
				from war_figures f join war_timeline t on t.id = 'T44' where f.id = 'w65-out'`,
			none: "select id from war_figures where event = 'chintoka-second' and ships_lost > 1",
			numbers: [ships('w65-out')],
			rivals: {
				'the one ship that kept its power counted among them': `select (${ships('w65-out')}) - (${ships('w65-left')}), (${ships('w65-left')}) = 0`
			},
			admits: 'Whether the 311 include it is unclear'
		}
	],
	'klingons-alone': [
		{
			says: 'ships are left to hold the line',
			rows: [figures('w66'), figures('w67')],
			holds:
				"counted = 'ships fit to fight' and side = 'Klingon Empire' and (select unit = 'ratio' and bound = 'about' from war_figures where id = 'w67')",
			none: "select id from war_figures where event = 'klingons-alone' and ships is not null and id <> 'w66'",
			numbers: ['ships', "select other from war_figures where id = 'w67'"]
		}
	],
	avenal: [
		{
			says: 'how many came is not said',
			rows: [figures('w69-lost'), figures('w69-out')],
			holds: `counted = 'ships destroyed at Avenal' and (select counted = 'ships badly damaged at Avenal' from war_figures where id = 'w69-out')
				and not exists (${sentTo('avenal')})`,
			numbers: ['ships_lost', ships('w69-out')]
		}
	],
	'last-battle': [
		{
			says: 'a third of the fleet is lost',
			rows: figures('w78'),
			holds:
				"said = 'a third' and role = 'loss' and counted = 'share of the fleet lost' and abs(other - 1.0 / 3) < 0.01",
			none: sentTo('last-battle')
		}
	]
} satisfies Proofs;
