/** What the sentences of “The record” rest on. */
import type { Proof, Proofs } from '#lib/proof/proof.ts';

/** A claim that is contradicted, told as if it were so; what contradicts it holds. */
const contradicted = (says: string, id: string, rows: string, holds: string): Proof => ({
	says,
	rows: [`claims where id = '${id}'`, rows],
	holds: `verdict = 'contradicted' and (${holds})`,
	judged: true
});

export default {
	'the-record': [
		{ says: 'what do people say', frame: 'A question.' },
		{
			says: 'We took',
			rows: "changes where id = 'often-said'",
			holds: "here like '%a sample from one article and pages like it%'"
		}
	],
	'the-ledger': [
		{ says: 'hold.', rows: 'claims', holds: "sum(verdict = 'confirmed') > sum(verdict = 'partly')", judged: true },
		{ says: 'hold in part', judged: true },
		{ says: 'cannot be settled from here', judged: true },
		{
			says: 'People remember well',
			// Of what can be settled, little is wrong.
			rows: 'claims',
			holds: "1.0 * sum(verdict = 'contradicted') / sum(verdict <> 'open') < 0.1",
			rivals: {
				'what holds in part counted as wrong, too':
					"select sum(verdict = 'confirmed') || ' of ' || sum(verdict <> 'open'), sum(verdict = 'confirmed') > 0.5 * sum(verdict <> 'open') from claims",
				'the same, only of what is seen and heard':
					"select sum(verdict = 'confirmed') || ' of ' || sum(verdict <> 'open'), sum(verdict = 'confirmed') > 0.5 * sum(verdict <> 'open') from claims where about = 'screen'",
				'wrong, only of how it is read':
					"select sum(verdict = 'contradicted') || ' of ' || sum(verdict <> 'open'), 1.0 * sum(verdict = 'contradicted') / sum(verdict <> 'open') < 0.1 from claims where about = 'reading'"
			},
			judged: true
		},
		{ says: 'they do not', judged: true }
	],
	'the-six': [
		{
			says: 'These are contradicted',
			rows: "claims where verdict = 'contradicted'",
			holds: "group_concat(id, ' ') = 'C09 C22 C25 C40 C65'",
			judged: true
		},
		contradicted(
			'The three commanders drink',
			'C22',
			"finale_readings where id = 'ds9-43'",
			"select summary like '%Sisko and Ross cannot drink' from finale_readings where id = 'ds9-43'"
		),
		contradicted(
			'The cure is offered',
			'C25',
			"peace_nodes where id in ('only-link', 'stand-aside')",
			`select max(id = 'only-link' and speaker = 'Odo' and bargain = 'against') and max(id = 'stand-aside' and speaker = 'Female Changeling' and happens like 'Healed,%')
				from peace_nodes where id in ('only-link', 'stand-aside')`
		),
		contradicted(
			'The enemy’s fleet',
			'C09',
			"war_timeline where id = 'T56'",
			"select dominion = 'ceasefire' and summary = 'It ends the fighting before the planned assault.' from war_timeline where id = 'T56'"
		),
		contradicted(
			'The last run of episodes',
			'C65',
			"rewatch where list = 'final'",
			`select min(e.hour_start) = 167 and max(e.title = 'Penumbra' and r."order" = 1) from rewatch r join episodes e using (series, file) where list = 'final'`
		),
		contradicted(
			'son has to watch',
			'C40',
			"finale_speakers where series = 'ds9' and scene in (51, 54)",
			"select count(*) = 0 from finale_speakers where series = 'ds9' and scene in (51, 54) and speaker = 'Jake'"
		),
		{
			says: 'None of it happens',
			rows: "claims where id in ('C09', 'C22', 'C25', 'C40', 'C65')",
			holds: "count(*) = (select count(*) from claims where verdict = 'contradicted')",
			none: "select id from claims where id in ('C09', 'C22', 'C25', 'C40', 'C65') and verdict <> 'contradicted'",
			judged: true
		}
	],
	'what-is-remembered': [
		{
			says: 'cannot be checked from here',
			rows: ["finale_scenes where series = 'ds9' and scene = 56", "montage where id between 'M02' and 'M04'"],
			holds: "words = 0 and (select min(known <> 'transcript') from montage where id between 'M02' and 'M04')"
		},
		{
			says: 'people look back',
			rows: "montage where item in ('Jake remembers his father', 'Music of the montage')",
			holds:
				"max(finding like '%remembers coming to the station%') and max(finding like '%it is set to “The Minstrel Boy”%')"
		},
		{
			says: 'One page names three',
			rows: [
				"montage where id in ('M01', 'M02', 'M03', 'M04')",
				"departures where series = 'ds9' and billing = 'main'",
				"characters where id in ('obrien', 'odo', 'worf', 'jake')"
			],
			holds: `(select count(distinct sources) = 1 and min(known = 'one-page') and group_concat(speaker) = 'O''Brien,Odo,Worf' from montage where id between 'M02' and 'M04')
				and (select known = 'transcript' and item = 'Jake remembers his father' from montage where id = 'M01')
				and (select group_concat(id || ' ' || role) = 'odo the shapeshifter,obrien the engineer,worf the warrior,jake the captain’s son'
					from characters where id in ('obrien', 'odo', 'worf', 'jake'))
				and (select min(outcome = case when m.speaker = 'Jake' then 'stays' else 'leaves' end) from montage m join characters c using (speaker)
					join departures d on d.series = 'ds9' and d.character = c.id where m.id between 'M01' and 'M04')`,
			numbers: ["select count(*) from montage where id between 'M02' and 'M04'"]
		}
	],
	'the-empty-frame': [
		{
			says: 'one face, by two accounts',
			rows: [
				"montage where id in ('M04', 'M08')",
				"cast_hours where series = 'ds9' and character = 'jadzia'",
				"characters where id = 'jadzia'"
			],
			holds: `(select count(distinct substr(file, 1, 3)) filter (where file < 's07') = 6 from cast_hours where series = 'ds9' and character = 'jadzia')
				and max(id = 'M08' and known = 'pages' and finding like 'Two independent pages%no clips of her are used.')
				and max(id = 'M04' and finding like '%without any picture of Jadzia.')
				and (select role like 'the old friend%' and who like '%as her captain’s mentor.' and closing like 'Killed by Dukat%' from characters where id = 'jadzia')`,
			rivals: {
				'without what is played of her voice in the last season':
					"select sum(words), round(sum(words) / 100.0) = 418 from cast_hours where series = 'ds9' and character = 'jadzia' and file < 's07'"
			},
			numbers: ["select length(sources) - length(replace(sources, ';', '')) + 1 from montage where id = 'M08'"]
		},
		{
			says: 'About the reason pages disagree',
			rows: "montage where id in ('M09', 'M10')",
			holds: "count(distinct sources) = 2 and min(known = 'disputed') and max(note like '%give no cause.')",
			none: '“None” is our own choice.'
		}
	],
	'he-did-not-die': [
		{
			says: 'the captain does not die',
			rows: ["claims where id = 'C41'", "departures where id = 'ds9-01'"],
			holds:
				"verdict = 'confirmed' and note like '%does speak of his death: the error is widespread.' and (select outcome = 'leaves' and to_place like 'With the Prophets%' from departures where id = 'ds9-01')",
			judged: true
		},
		{
			says: 'In a vision he tells',
			rows: ["finale_readings where id = 'ds9-54'", "departures where id = 'ds9-01'", "arcs where id = 'sisko-12'"],
			holds:
				"summary = 'In a vision Sisko tells Kasidy he must stay but will come back some day' and (select to_place like 'With the Prophets%' from departures where id = 'ds9-01') and (select label like 'Marries%' from arcs where id = 'sisko-12')"
		},
		{
			says: 'cannot say when',
			rows: ["arcs where id = 'sisko-14'", "claims where id = 'C42'"],
			holds:
				"rationale like '%able to promise his wife a return but not a date.' and (select verdict = 'confirmed' and evidence like 'And then flatly that he will be back.%' from claims where id = 'C42')"
		},
		{ says: 'harder to mourn', frame: 'The author’s feeling about it.' },
		{ says: 'with their evidence', frame: 'A link to the ledger.' }
	]
} satisfies Proofs;
