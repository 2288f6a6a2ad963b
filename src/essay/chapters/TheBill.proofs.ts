/** What the sentences of “The bill” rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

/** Losses of people in the war that somebody counts aloud: no names without a number, nothing worked out. */
const counted = "phase = 'war' and unit = 'people' and standing not in ('named', 'derived', 'forecast')";
const losses = `war_figures where ${counted} and role = 'loss' and coalesce(deaths, casualties) is not null`;

export default {
	'the-bill': [
		{
			says: 'is a war.',
			rows: 'war_timeline where hindsight is null',
			holds: "count(distinct file) > 20 and sum(dominion = 'war') > 10 and max(hour) = 176",
			judged: true
		},
		{
			says: 'The Dominion, a power',
			rows: ["war_timeline where id in ('T05', 'T22')", "station_control where name = 'Deep Space Nine'"],
			holds: `(select min(note like 'Administered by the Federation%') from station_control where name = 'Deep Space Nine')
				and sum(id = 'T05' and dominion = 'hostile' and summary like '%your side of the wormhole%') = 1
				and sum(id = 'T22' and dominion = 'war' and event = 'The war begins') = 1`
		},
		{
			says: 'Cardassia, a neighbour',
			rows: ['alliances where "with" = \'Dominion\'', "alliances where id = 'A14'"],
			holds: `select min(hour_start) filter (where power = 'Cardassia') = min(hour_start) and max(power = 'Cardassia' and hour_end = 175)
				and max(hour_end) filter (where lasts is null) = 175
				and (select power || relation || "with" = 'BajoroccupiedCardassia' and before = 'yes' from alliances where id = 'A14')
				from alliances where "with" = 'Dominion' and relation in ('member', 'pact', 'allied')`
		},
		{
			says: 'All that this chapter counts',
			rows: [losses, "war_figures where event in ('grissom', 'ar-558', 'tyra') and role in ('committed', 'survivors')"],
			holds: 'count(*) = count(speaker) and count(*) = count(scene)',
			none: `select id from war_figures where (event in ('grissom', 'ar-558', 'tyra') and role in ('committed', 'survivors')
				or id in ('w63', 'w84')) and (speaker is null or standing in ('named', 'derived', 'forecast'))`
		},
		{ says: 'Nothing is added up', frame: 'A rule of these pictures: each number is one that is spoken, and no sum.' }
	],
	'one-ship': [
		{ says: 'One pixel.', frame: 'It names what is drawn.' },
		{ says: 'A starship went out' },
		{ says: 'From here on', frame: 'How to read the pictures that follow.' },
		{ says: 'Some losses are', frame: 'How to read the pictures that follow.' },
		{ says: 'For the largest', frame: 'How to read the pictures that follow.' }
	],
	'one-outpost': [
		{
			says: 'Much of a war is smaller',
			rows: losses,
			holds: "sum(coalesce(deaths, casualties) < (select people from war_figures where id = 'w56-aboard')) >= 3",
			rivals: {
				'with the wounded and the missing': `select sum(coalesce(deaths, casualties, people) < 1250) || ' of ' || count(*),
					sum(coalesce(deaths, casualties, people) < 1250) >= 3 from war_figures where ${counted} and role in ('loss', 'wounded', 'missing')
					and coalesce(deaths, casualties, people) is not null`,
				'the years before the war as well': `select sum(coalesce(deaths, casualties) < 1250) || ' of ' || count(*),
					sum(coalesce(deaths, casualties) < 1250) >= 3 from war_figures
					where phase in ('lead-up', 'war') and role = 'loss' and coalesce(deaths, casualties) is not null`
			}
		},
		{
			says: 'An outpost is held',
			rows: "war_figures where id in ('w53', 'w54')",
			holds:
				"sum(role = 'committed' and counted like 'soldiers%') = 1 and sum(role = 'survivors' and counted like '%after five months') = 1"
		},
		{
			says: 'Those who are gone',
			rows: "war_figures where id in ('w53', 'w54', 'w56-aboard')",
			holds:
				"10 * (sum(people) filter (where id = 'w53') - sum(people) filter (where id = 'w54')) < sum(people) filter (where id = 'w56-aboard')"
		},
		{
			says: 'loses a leg there',
			rows: ["arcs where id = 'nog-09'", "war_figures where id = 'w53'", "characters where id = 'nog'"],
			holds:
				"label = 'Loses his leg' and file = (select file from war_figures where id = 'w53') and (select role like 'the boy%' from characters where id = 'nog')",
			judged: true
		}
	],
	'the-soldiers': [
		{
			says: 'counts his own',
			rows: ["war_figures where id = 'w63'", "characters where id = 'damar'", "arcs where id = 'damar-04'"],
			holds: `(select label = 'Head of Cardassia' from arcs where id = 'damar-04') and speaker = 'Damar' and side = 'Cardassia' and counted = 'Cardassian soldiers in two years of war'
				and (select allegiance = side from characters where id = 'damar')`
		},
		{
			says: 'to make them rise',
			rows: "war_figures where id = 'w63'",
			holds: "standing = 'speech' and ambiguity like 'Said in a call to rise up%'",
			none: `select id from war_figures where side = 'Cardassia' and id <> 'w63' and counted like '%soldiers%'
				and role <> 'forecast' and coalesce(deaths, casualties, people) > (select deaths from war_figures where id = 'w63')`
		},
		{
			says: 'It makes a square',
			rows: "war_figures where id in ('w63', 'w56-aboard')",
			holds: 'max(deaths) / max(people) between 74.5 * 74.5 and 75.5 * 75.5'
		}
	],
	'the-field': [
		{
			says: 'the cities',
			rows: ["war_figures where id = 'w81'", "war_timeline where id in ('T54', 'T56')"],
			holds: `counted like '%in their cities' and file = (select file from episodes where series = 'ds9' and hour_end = 176)
				and scene between (select scene from war_timeline where id = 'T54') and (select scene from war_timeline where id = 'T56')`
		},
		{
			says: 'still coming in',
			rows: "war_figures where id = 'w84'",
			holds: "bound = 'at-least' and standing = 'running' and ambiguity like 'Reports were still coming in%'"
		}
	],
	'the-ruins': [
		{ says: 'That was' },
		{
			says: 'station’s doctor',
			rows: [
				"war_figures where id = 'w84'",
				"finale_scenes where series = 'ds9' and location = 'Dominion briefing room'"
			],
			holds: `(select role from characters where speaker = war_figures.speaker) = 'the doctor'
				and (select location from finale_scenes f where f.series = 'ds9' and f.scene = war_figures.scene)
				= (select location from war_timeline where event = 'The Founder orders Cardassia exterminated')`
		},
		{
			says: 'the least there were',
			rows: "war_figures where id = 'w84'",
			holds:
				"bound = 'at-least' and standing = 'running' and ambiguity like 'Reports were still coming in. No planet is named%'"
		},
		{ says: 'Here it is once more', frame: 'How to read the picture: its scale has changed.' }
	],
	'the-cup': [
		{
			says: 'they did',
			rows: ["claims where id in ('C21', 'C22')", "closures where character in ('sisko', 'martok')"],
			holds: `sum(id = 'C21' and claim like '%Sisko, Ross and Martok%ruins%') + sum(id = 'C22' and claim like '%three of them drink%') = 2
				and (select count(*) = 2 from closures where often_said like '%drinks%Ross%')`
		},
		{
			says: 'had promised',
			rows: ["claims where id = 'C22'", "finale_readings where series = 'ds9' and scene = 16"],
			holds: `note like 'They had promised%“Tears of the Prophets” and again%'
				and (select summary like '%renew a promise to drink on Cardassia%' from finale_readings where series = 'ds9' and scene = 16)`,
			judged: true
		},
		{
			says: 'only a Klingon general',
			rows: [
				"finale_readings where series = 'ds9' and scene = 43",
				"finale_speakers where series = 'ds9' and scene = 43",
				"characters where id = 'martok'"
			],
			holds: `summary like '%Martok toasts victory; Sisko and Ross cannot drink' and (select role = 'the general' from characters where id = 'martok')`,
			none: "select speaker from finale_speakers where series = 'ds9' and scene = 43 and speaker not in ('Martok', 'Sisko', 'Ross')",
			judged: true
		},
		{
			says: 'captain refuses',
			rows: ["claims where id = 'C22'", "named where name = 'Ross'"],
			holds: `verdict = 'contradicted' and evidence like '%Sisko will not drink over the dead, and Ross agrees%'
				and (select who like '%admiral%' from named where name = 'Ross')`,
			judged: true
		},
		{ says: 'told wrongly', judged: true },
		{
			says: 'These are the losses',
			rows: [losses, "war_figures where event in ('grissom', 'ar-558') and role in ('committed', 'survivors')"],
			holds:
				'count(*) = count(speaker) and sum(ships_lost is not null or forecast is not null) = 0 and max(deaths) = 800000000'
		},
		{
			says: 'a chart of their own',
			rows: 'war_figures where ships_lost is not null or deaths is not null',
			holds:
				'sum(ships_lost is not null) > 0 and sum(ships_lost is not null and coalesce(deaths, casualties) is not null) = 0'
		}
	],
	'the-front': [
		{ says: 'who stood with whom', frame: 'It names what the picture shows.' },
		{
			says: 'Towards the Federation',
			rows: [
				"alliances where power in ('Klingon Empire', 'Bajor', 'Romulan Empire')",
				'war_timeline where hindsight is null'
			],
			// In the order of the sentence: the Klingons, Bajor, the Romulans, Cardassia.
			holds: `(select group_concat(relation, ' ') = 'allied hostile war ceasefire allied' from (
					select relation from alliances where power = 'Klingon Empire' and "with" = 'Federation' order by hour_start))
				and (select hour_start = 124 and hour_end = 130 and "with" = 'Dominion' from alliances where power = 'Bajor' and relation = 'pact')
				and (select summary like '%keeps Bajor out of the war.' from war_timeline where id = 'T21')
				and (select romulans = 'allied' and summary = 'After a forged recording and a murder.'
					and hour - (select hour from war_timeline where id = 'T22') > 12 from war_timeline where id = 'T31')
				and (select count(*) = 2 from (select with_it, lag(with_it) over (order by "order") as was from (
					select "order", cardassia in ('dominion', 'divided') as with_it from war_timeline where hindsight is null)) where with_it <> was)`,
			rivals: {
				'the rebels of Cardassia counted as Cardassia': `select count(*), count(*) = 2 from (select with_it, lag(with_it) over (order by "order") as was from (
					select "order", cardassia = 'dominion' as with_it from war_timeline where hindsight is null)) where with_it <> was`
			},
			judged: true
		}
	]
} satisfies Proofs;
