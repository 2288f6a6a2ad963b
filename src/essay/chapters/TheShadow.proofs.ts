/** What the sentences of “The shadow” rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

/** Words of the faith in a thousand, in the first and in the last season, and whether there are more in the last. */
const faith = (where: string) => `
	select round(a, 2) || ' and ' || round(b, 2), a < b from (
		select sum(faith) filter (where season = 1) * 1000.0 / sum(v.words) filter (where season = 1) as a,
			sum(faith) filter (where season = 7) * 1000.0 / sum(v.words) filter (where season = 7) as b
		from vocabulary v join episodes using (series, file) where series = 'ds9' and ${where})`;

export default {
	'the-shadow': [
		{
			says: 'Bajor has gods',
			rows: ["claims where id = 'C43'", "characters where id = 'sisko'"],
			holds:
				"claim = 'For the Prophets time has no meaning.' and verdict = 'confirmed' and (select who like '%the people it orbits take for the messenger of their gods.' from characters where id = 'sisko')"
		},
		{
			says: 'has devils',
			rows: ["characters where id = 'dukat'", "finale_readings where series = 'ds9' and caves = 'yes'"],
			holds:
				"closing = 'Shut in the Fire Caves with the Pah-wraiths for good.' and (select summary like 'Winn calls the Pah-wraith%' from finale_readings where id = 'ds9-49')"
		},
		{
			says: 'one more fight',
			rows: ["finale_readings where series = 'ds9' and scene > 41", "finale_cuts where id = 'ds9-resolution'"],
			holds: `sum(mode_first = 'battle') = 1 and max(caves = 'yes' and mode_first = 'battle' and summary like '%possessed Dukat fight%')
				and min(scene) > (select scene from finale_cuts where id = 'ds9-resolution')`,
			rivals: {
				'the second reader: two scenes of one fight in the caves': `select sum(mode_second = 'battle'), min(caves is 'yes') filter (where mode_second = 'battle')
					from finale_readings where series = 'ds9' and scene > 41`
			},
			judged: true
		},
		{
			says: 'no tie',
			rows: "claims where id = 'C33'",
			holds: "evidence like '%One critic of 1999 finds no tie between the two plots.'"
		},
		{
			says: 'It had been coming',
			rows: ["rivalry where file = 's01e01'", "vocabulary where series = 'ds9' and file = 's01e01'"],
			holds:
				"hour = 1 and meeting = 'shared' and (select faith > 0 from vocabulary where series = 'ds9' and file = 's01e01')",
			judged: true
		}
	],
	'two-men': [
		{
			says: 'The captain is',
			rows: "characters where id = 'sisko'",
			holds: "role = 'the captain' and name = 'Sisko'"
		},
		{
			says: 'the prefect, ruled',
			rows: [
				"characters where id in ('sisko', 'dukat')",
				"arcs where id = 'dukat-01'",
				"station_control where id in ('S1', 'S2')"
			],
			holds: `max(id = 'sisko' and role = 'the captain') and max(id = 'dukat' and who like 'The last ruler of the occupation%')
				and (select rationale like 'The former prefect visits his own desk%' from arcs where id = 'dukat-01')
				and (select holder = 'Cardassia' from station_control where id = 'S1')`
		},
		{
			says: 'they share',
			rows: ['sisko_dukat where hour < 175 and scenes > 0', 'rivalry'],
			holds: `(select sum(how like '%person%') > 5 and sum(how like '%viewscreen%') > 5 and sum(stake like '%desk%') = 1
				and sum(outcome like 'They save the peace together%') = 1 and sum(location = 'Holding area') = 1
				and sum(meeting = 'not-real' or how like '%wearing Dukat’s face') > 2 from rivalry)`,
			rivals: {
				'without those in which he is a recording, a memory or a borrowed face': `select sum(scenes) - 3, sum(scenes) - 3 = 65 from sisko_dukat
					where hour < 175 and file not in (select file from rivalry where meeting = 'not-real')`
			},
			admits: 'a few times as a mere likeness'
		},
		{
			says: 'at the other’s desk',
			rows: ["station_control where id in ('S2', 'S3')", "arcs where id in ('dukat-01', 'dukat-07')"],
			holds: `select max(id = 'dukat-01' and rationale like '%his own desk and finds a Starfleet officer behind it.') and max(id = 'dukat-07' and label = 'Terok Nor retaken')
				from arcs where character = 'dukat'`,
			none: `select id from station_control where (id = 'S2' and holder <> 'Bajor') or (id = 'S3' and holder <> 'Dominion')`,
			judged: true
		}
	],
	'the-cave': [
		{
			says: 'Their longest talk',
			rows: ["sisko_dukat where file = 's06e11'", "rivalry where file = 's06e11'"],
			holds:
				"words = (select max(words) from sisko_dukat) and (select location = 'Cavern' from rivalry where file = 's06e11')",
			rivals: {
				'how often one answers the other':
					"select turns, turns = (select max(turns) from sisko_dukat) from sisko_dukat where file = 's06e11'",
				'all their words in the scenes they share': `select sisko_shared + dukat_shared, sisko_shared + dukat_shared = (select max(sisko_shared + dukat_shared) from sisko_dukat)
					from sisko_dukat where file = 's06e11'`
			}
		},
		{
			says: 'that he was a kind ruler',
			rows: ["rivalry where file = 's06e11'", "arcs where id = 'dukat-09'"],
			holds:
				"stake like 'Sisko’s approval%' and (select rationale like '%out of the benevolent prefect%' from arcs where id = 'dukat-09')",
			judged: true
		},
		{
			says: 'He argues until',
			rows: "rivalry where file = 's06e11'",
			holds: "outcome like '%confesses by accident that he wishes he had killed them all%'",
			none: '“All” is his own word, as the row reports it.',
			judged: true
		},
		{
			says: 'no longer plays',
			rows: ["rivalry where file = 's06e11'", "arcs where id = 'dukat-09'"],
			holds:
				"outcome like 'Dukat beats him, confesses%' and (select label = 'Drops the mask' and rationale like '%out of the benevolent prefect%' from arcs where id = 'dukat-09')",
			judged: true
		},
		{
			says: 'What is left is hate',
			rows: "arcs where id = 'dukat-09'",
			holds: "us = 'hatred' and rationale like '%into open hate.'",
			judged: true
		}
	],
	'the-silence': [
		{ says: 'without a scene' },
		{
			says: 'The captain marries',
			rows: "arcs where id = 'sisko-12'",
			holds: "label = 'Marries against prophecy' and hour > 135 and hour < 175"
		},
		{
			says: 'goes over to the devils',
			rows: ["arcs where character = 'dukat' and hour > 135 and hour < 175", "characters where id = 'jadzia'"],
			holds: `count(*) > 0 and min(us) = 'Pah-wraiths' and max(us) = 'Pah-wraiths'
				and max(rationale like 'Carrying a Pah-wraith he closes the wormhole and kills Jadzia%')
				and (select role like 'the old friend%' and who like '%as her captain’s mentor.' from characters where id = 'jadzia')`,
			judged: true
		}
	],
	'the-fire': [
		{ says: 'And one scene more', rows: 'sisko_dukat where hour = 175', holds: 'scenes = 1', numbers: ['scenes'] },
		{
			says: 'arranged his birth',
			rows: ["arcs where id in ('sisko-11', 'sisko-14', 'dukat-14')", "rivalry where file = 's07e25'"],
			holds: `max(id = 'sisko-11' and rationale like '%the Prophet who arranged his birth%made for a purpose%') and max(id = 'sisko-14' and label = 'Task done, family left')
				and max(id = 'dukat-14' and label = 'Shut in the fire')
				and (select outcome like 'Sisko drives Dukat and the book into the fire; Dukat is shut in with the wraiths%' from rivalry where file = 's07e25')`,
			judged: true
		},
		{
			says: 'does not come home',
			rows: "rivalry where file = 's07e25'",
			holds: "outcome like '%and Sisko does not come home.'"
		},
		{
			says: 'keep him with them',
			rows: ["departures where id = 'ds9-01'", "finale_readings where id = 'ds9-52'"],
			holds: `outcome = 'leaves' and to_place = 'With the Prophets, outside time'
				and (select summary like '%the task is done and that he will stay with the Prophets' from finale_readings where id = 'ds9-52')`
		}
	],
	'the-faith': [
		{
			says: 'come from nowhere',
			rows: "vocabulary where series = 'ds9'",
			holds: 'sum(faith) filter (where hour < 151) > sum(faith) filter (where hour >= 151)',
			none: `select season from vocabulary join episodes using (series, file) where series = 'ds9' group by season having sum(faith) = 0`
		},
		{
			says: 'from the first episode',
			rows: "vocabulary where series = 'ds9' and hour = 1",
			holds: 'faith > 0'
		},
		{
			says: 'In the first season',
			rows: "vocabulary where series = 'ds9'",
			holds: `select max(rate) filter (where season = 1) < max(rate) filter (where season = 7) from (select season, 1.0 * sum(faith) / sum(v.words) as rate
				from vocabulary v join episodes using (series, file) where series = 'ds9' group by season)`,
			rivals: {
				'without the episode of each that has most of them': faith("file not in ('s01e20', 's07e09')"),
				'without the finale': faith("file <> 's07e25'")
			}
		},
		{ says: 'can do without the caves', frame: 'A thought of the author on what to look for.' },
		{ says: 'came for the captain', frame: 'A thought of the author on what to look for.' }
	]
} satisfies Proofs;
