/** Where the figures come from that stand in the drawings of the fleets. */
import type { LabelProof } from '#lib/proof/labels.ts';

/** Every figure of the fleet a battle is about, in the order in which a battle is told. */
const told = [
	...['w02-sent', 'w02-lost', 'w03', 'w05', 'w07-sent', 'w07-lost', 'w18', 'w21', 'w20', 'w22'],
	...['w25', 'w26', 'w30', 'w29', 'w47', 'w50-sent', 'w52-sent', 'w52-lost', 'w65-out', 'w65-left', 'w64'],
	...['w69-lost', 'w69-out', 'w78', 'w76']
];
const own = `war_figures where id in (${told.map((id) => `'${id}'`).join(', ')})`;
/** All that is said of these battles, and of the stand of the Klingons, which is none. */
const ofBattles = `war_figures where unit in ('ships', 'ratio', 'share')
	and (event = 'klingons-alone' or event in (select event from ${own}))`;
/** Ships of a row. */
const ships = `printf('%,d', coalesce(ships, ships_lost, ships_disabled)) || iif(bound = 'at-least', '+', '')`;
const isCounted = 'coalesce(ships, ships_lost, ships_disabled) is not null';

export default [
	{
		id: 'codes',
		gives: `select distinct printf('%d×%02d', season, episode) from ${ofBattles}`,
		rows: ofBattles
	},
	{
		id: 'values',
		gives: `select ${ships} from ${ofBattles} and ${isCounted}
			union select '1 : ' || other from ${ofBattles} and unit = 'ratio'
			union select '1 in ' || printf('%d', round(1 / other)) from ${ofBattles} and unit = 'share'`,
		rows: ofBattles
	},
	{
		id: 'ratio',
		gives: `select side || ' ships: only a ratio, ' || bound || ' ' || other || ' for each' from war_figures
			where event = 'klingons-alone' and unit = 'ratio'`,
		rows: "war_figures where event = 'klingons-alone' and unit = 'ratio'"
	},
	{
		// What became of a fleet, figure by figure: as many of a battle, from its first, as find room.
		id: 'fates',
		gives: `with told(place, id) as (values ${told.map((id, place) => `(${place}, '${id}')`).join(', ')}),
			said as (
				select place, event, iif(${isCounted}, ${ships} || ' ', '') || case
					when unit = 'ratio' then 'only a ratio'
					when unit = 'share' and role = 'loss' then '“' || said || '” lost'
					when role = 'survivors' and said is not null then '“' || said || '”'
					when said is not null then said
					when side = 'Bajor' then 'Bajoran ships'
					when counted like '%stay behind%' then 'stays behind'
					when counted = 'ships of the raid' then 'set out'
					when counted like '%flagships lost' then 'flagship lost'
					when counted like '%abandoned%' then 'abandoned'
					when counted like '%lost power' then 'lost power'
					when counted like '%did not%' then 'did not'
					when counted like '%fell out%' then 'fell out'
					when counted like '%broke through' then 'broke through'
					when counted like '%crippled or destroyed' then 'crippled or lost'
					when counted like '%badly damaged%' then 'badly damaged'
					when counted like 'ships destroyed%' then 'destroyed'
					when role = 'committed' then 'sent'
					when role = 'survivors' then 'came back'
					when role = 'loss' and standing = 'running' then 'lost so far'
					when role = 'loss' and bound = 'at-least' then 'lost, at least'
					when role = 'loss' and counted like '%by name' then 'lost, named'
					when role = 'loss' then 'lost'
				end as text
				from told join war_figures using (id)
			)
			select group_concat(text, ', ') over (partition by event order by place) from said`,
		rows: own
	}
] satisfies readonly LabelProof[];
