/** What the verdicts of the ledger rest on, where tables hold it. A claim that is not here rests on its own scene or pages. */
import type { Proof, Proofs } from '#lib/proof/proof.ts';
import type { Verdict } from '#data/claims.ts';

type More = Omit<Proof, 'says' | 'rows' | 'holds' | 'judged'>;

/** A claim with its verdict: rows that bear it out, or do not. A verdict is a judgement, whatever it rests on. */
const claim = (
	id: string,
	verdict: Verdict,
	says: string,
	rows: string | readonly string[],
	holds: string,
	more: More = {}
): Proofs => ({
	[id]: [
		{
			says,
			rows: [...(typeof rows === 'string' ? [rows] : rows), `claims where id = '${id}'`],
			holds: `(select verdict = '${verdict}' from claims where id = '${id}') and ${holds}`,
			judged: true,
			...more
		}
	]
});
const scene = (at: number) => `finale_readings where id = 'ds9-${at}'`;
const summary = (at: number, like: string) =>
	`(select summary like '${like}' from finale_readings where id = 'ds9-${at}')`;
const leaver = (id: string) => `departures where id = '${id}'`;
const point = (id: string) => `arcs where id = '${id}'`;
const nodes = (...ids: string[]) => `peace_nodes where id in (${ids.map((id) => `'${id}'`).join(', ')})`;
const step = (id: string) => `(select step from peace_nodes where id = '${id}')`;

export default {
	// How it was made
	...claim(
		'C01',
		'confirmed',
		'first shown in',
		["finales where series = 'ds9'", "production_facts where id = 'ds9-shown'"],
		"year = 1999 and (select fact like '%week of 31 May 1999%' from production_facts where id = 'ds9-shown')",
		{ numbers: ['year'] }
	),
	...claim(
		'C02',
		'confirmed',
		'two-part episode',
		["episodes where series = 'ds9' and file = 's07e25'", "production_facts where id in ('ds9-codes', 'ds9-halves')"],
		`episodes = 2 and hour_start = 175 and hour_end = 176 and scenes = 62 and words = 7814
			and (select fact like '%cut into two halves%' from production_facts where id = 'ds9-halves')`,
		{
			rivals: {
				'as it was first shown: entries of its own':
					"select count(*), count(*) = 2 from episodes where series = 'ds9' and title = 'What You Leave Behind'"
			},
			admits: 'One broadcast of double length'
		}
	),
	...claim(
		'C03',
		'confirmed',
		'Deep Space Nine has',
		["episodes where series = 'ds9'", "series_counts where series = 'ds9'"],
		"sum(episodes) = 176 and sum(episodes) = (select sum(numbers) from series_counts where series = 'ds9') and sum(episodes > 1) = 3",
		{
			numbers: ['sum(episodes)'],
			rivals: {
				'counted by titles': "select sum(titles), sum(titles) = 176 from series_counts where series = 'ds9'"
			},
			admits: '173 transcript files'
		}
	),
	...claim(
		'C04',
		'confirmed',
		'wrote the finale',
		"production_facts where id = 'ds9-writers'",
		"fact = 'Written by Ira Steven Behr and Hans Beimler.'"
	),
	...claim(
		'C06',
		'open',
		'Hundreds of ships',
		"war_figures where file = 's07e25'",
		// Of ships only one lost is counted; what was sent is not.
		"count(ships) = 0 and sum(role = 'committed') = 0 and sum(ships_lost) = 1 and sum(role = 'context' and unit = 'nothing') = 1"
	),
	...claim(
		'C62',
		'partly',
		'contract disputes',
		"montage where id in ('M09', 'M10', 'M11')",
		"max(id = 'M11' and known = 'pages' and note like '%no source speaks of legal hurdles.') and sum(known = 'disputed') = 2"
	),
	...claim(
		'C65',
		'contradicted',
		'“Final Chapter” starts',
		["rewatch where list = 'final'", "episodes where series = 'ds9' and hour_start >= 167"],
		`count(*) = 10 and (select group_concat(title, ', ') like 'Penumbra, %' and max(case when title = 'The Changing Face of Evil' then place end) = 4
			from (select title, row_number() over (order by hour_start) as place from episodes where series = 'ds9' and hour_start >= 167))`
	),
	...claim(
		'C70',
		'open',
		'themes of the first episode',
		["montage where id = 'M06'", "rewatch where id = 'advice-14'"],
		`note = 'No source we read mentions themes of the first episode.' and (select "check" = 'sound' from rewatch where id = 'advice-14')`
	),
	...claim(
		'C76',
		'partly',
		'eight to ten episodes',
		"series_counts where substr(\"from\", 1, 4) >= '2017' and series <> 'st'",
		'min(numbers) = 10 and sum(numbers = 10) > 0.5 * count(*) and sum(numbers > 10) > 0',
		{
			numbers: ['min(numbers)'],
			rivals: {
				'with shorts of a few minutes':
					"select sum(numbers between 8 and 10) || ' of ' || count(*), sum(numbers between 8 and 10) > 0.5 * count(*) and sum(numbers between 8 and 10) < count(*) from series_counts where substr(\"from\", 1, 4) >= '2017'",
				'of each series only the latest season':
					"select sum(numbers between 8 and 10) || ' of ' || count(*), sum(numbers between 8 and 10) > 0.5 * count(*) and sum(numbers between 8 and 10) < count(*) from (select numbers, max(season) from series_counts where substr(\"from\", 1, 4) >= '2017' and series <> 'st' group by series)"
			}
		}
	),

	// The war and how it ends
	...claim(
		'C08',
		'partly',
		'The Defiant weaves',
		["war_timeline where id in ('T44', 'T53', 'T56')", scene(23)],
		`max(id = 'T44' and summary like '%the Defiant is destroyed.') and max(id = 'T53' and cardassia = 'against')
			and max(id = 'T56' and summary like '%before the planned assault.') and ${summary(23, '%saved when the Cardassian fleet changes sides')}`
	),
	...claim(
		'C09',
		'contradicted',
		'fleet is destroyed',
		["war_timeline where id = 'T56'", "war_figures where file = 's07e25'"],
		`dominion = 'ceasefire' and summary = 'It ends the fighting before the planned assault.'
			and (select sum(side = 'Dominion' and ships_lost is not null) = 0 from war_figures where file = 's07e25')`
	),
	...claim(
		'C14',
		'partly',
		'tragic misunderstanding',
		"war_timeline where id = 'T07'",
		"summary = 'They say that control is their protection.'"
	),
	...claim(
		'C15',
		'confirmed',
		'million people died.',
		"war_figures where id = 'w84'",
		"deaths = 800000000 and role = 'loss' and bound = 'at-least' and speaker = 'Bashir'",
		{ numbers: ['deaths'] }
	),
	...claim(
		'C16',
		'partly',
		'died on Cardassia Prime',
		["war_figures where id = 'w84'", nodes('extermination')],
		`ambiguity like '%No planet is named%' and counted like 'Cardassian dead%'
			and (select happens like '%orders the whole population killed%' from peace_nodes where id = 'extermination')`,
		{ numbers: ['deaths'] }
	),
	...claim(
		'C17',
		'confirmed',
		'It is a genocide',
		["war_figures where id = 'w80'", nodes('extermination'), "war_timeline where id = 'T54'"],
		`said = 'all of them' and counted = 'Cardassians to be killed'
			and (select event = 'The Founder orders Cardassia exterminated' from war_timeline where id = 'T54')`
	),
	...claim(
		'C18',
		'partly',
		'avoids numbers of that size',
		'war_figures where max(coalesce(deaths, 0), coalesce(forecast, 0)) >= 800000000',
		// Larger ones are spoken; of losses, only of a people never seen.
		"sum(coalesce(deaths, forecast) > 800000000) >= 3 and group_concat(case when deaths > 800000000 then side end) = 'Husnock'",
		{
			rivals: {
				'forecasts left out': 'select sum(deaths > 800000000), sum(deaths > 800000000) > 0 from war_figures',
				'Deep Space Nine only':
					"select max(forecast), max(forecast) > 800000000 and max(deaths) = 800000000 from war_figures where series = 'ds9'"
			}
		}
	),
	...claim(
		'C19',
		'confirmed',
		'exhausted at the end',
		"war_figures where id in ('w78', 'w82')",
		"max(id = 'w78' and role = 'loss' and other > 0.3) and max(id = 'w82' and role = 'forecast' and forecast = 0.4)"
	),
	...claim(
		'C20',
		'partly',
		'everybody goes to a banquet',
		"finale_readings where series = 'ds9' and scene in (43, 45, 48)",
		"max(scene = 43 and summary like '%cannot drink') and max(scene = 48 and summary like 'The farewell party:%')",
		{ none: '“Everybody” is reported speech.' }
	),
	...claim(
		'C21',
		'confirmed',
		'stand among the ruins',
		[
			"finale_speakers where series = 'ds9' and scene = 43",
			scene(43),
			"finale_scenes where series = 'ds9' and scene = 43"
		],
		`count(*) = 3 and sum(speaker in ('Sisko', 'Ross', 'Martok')) = 3 and ${summary(43, 'Among the dead%')}
			and (select location = 'Cardassia street' from finale_scenes where series = 'ds9' and scene = 43)`
	),
	...claim(
		'C22',
		'contradicted',
		'drink bloodwine there',
		[scene(43), "characters where id = 'martok'"],
		"summary like '%Sisko and Ross cannot drink' and (select closing like '%drinking alone to victory.' from characters where id = 'martok')"
	),
	...claim(
		'C23',
		'partly',
		'because she sees the light',
		nodes('refusal', 'her-reason', 'change-mind', 'link', 'ceasefire', 'trial'),
		`${step('refusal')} < ${step('her-reason')} and ${step('her-reason')} < ${step('link')} and ${step('link')} < ${step('ceasefire')} and ${step('ceasefire')} < ${step('trial')}`
	),
	...claim(
		'C24',
		'partly',
		'because Odo offers a cure',
		nodes('odo-offer', 'her-reason'),
		"max(id = 'odo-offer' and gift = 'for') and max(id = 'her-reason' and disease = 'against' and note = 'The obstacle is trust, not health.')"
	),
	...claim(
		'C25',
		'contradicted',
		'depends on her stopping',
		nodes('only-link', 'stand-aside'),
		"max(id = 'only-link' and speaker = 'Odo' and bargain = 'against') and max(id = 'stand-aside' and speaker = 'Female Changeling' and bargain = 'for')"
	),
	...claim(
		'C26',
		'partly',
		'It is a trade',
		'peace_nodes where bargain is not null',
		"sum(bargain = 'for') > 0 and sum(bargain = 'against') > 0 and max(id = 'stand-aside' and speaker = 'Female Changeling') and max(id = 'change-mind' and speaker = 'Odo')"
	),
	...claim(
		'C27',
		'confirmed',
		'Section 31 made the virus',
		nodes('infect', 'suspect31'),
		"max(id = 'infect' and happens like 'Section 31 makes the virus%') and min(speaker = 'Bashir' and file = 's07e21')",
		{ numbers: ["cast(substr(happens, instr(happens, 'Section') + 8, 2) as integer)"] }
	),
	...claim(
		'C28',
		'partly',
		'forced the Founders’ hand',
		'peace_nodes where disease is not null',
		"sum(disease = 'for') > 0 and sum(disease = 'against') > 0 and max(id = 'refusal' and disease = 'against')"
	),
	...claim(
		'C29',
		'partly',
		'readiness to heal ended the war',
		'peace_nodes',
		`sum(gift = 'for') > 0 and sum(arms = 'for') > 0 and ${step('link')} + 2 = ${step('ceasefire')} and ${step('hq-taken')} < ${step('odo-goes')}`
	),
	...claim(
		'C30',
		'partly',
		'act of compassion',
		[nodes('council-refuses', 'promise', 'odo-leaves'), "peace_links where type = 'broken-by'"],
		`max(id = 'council-refuses' and happens like '%decides against it.') and max(id = 'odo-leaves' and gift = 'for')
			and (select "from" = 'promise' and "to" = 'odo-offer' from peace_links where type = 'broken-by')`
	),
	...claim(
		'C31',
		'partly',
		'Odo the solution',
		nodes('carrier', 'odo-told', 'odo-cured'),
		"max(id = 'carrier' and disease = 'for') and max(id = 'odo-cured' and gift = 'for') and max(id = 'odo-told' and note = 'He is both, carrier and cure.')"
	),

	// The caves
	...claim(
		'C33',
		'open',
		'without the fire caves',
		["finale_scenes where series = 'ds9'", "finale_readings where series = 'ds9' and caves = 'yes'"],
		"(select count(*) = 6 and sum(s.words) = 571 from finale_readings join finale_scenes s using (series, scene) where caves = 'yes') and sum(words) = 7814"
	),
	...claim(
		'C34',
		'partly',
		'about Bajor’s soul',
		"rivalry where file = 's07e25'",
		"stake = 'Bajor, the Prophets, everything.'"
	),
	...claim(
		'C35',
		'confirmed',
		'Emissary before he was captain',
		[point('sisko-04'), "episodes where series = 'ds9' and title = 'Emissary'"],
		"label = 'Captain at last' and hour > (select hour_end from episodes where series = 'ds9' and title = 'Emissary')"
	),
	...claim(
		'C36',
		'confirmed',
		'began in “Emissary”',
		[point('sisko-02'), "episodes where series = 'ds9' and title = 'Emissary'"],
		"rationale like 'After the Prophets make him look%' and file = (select file from episodes where series = 'ds9' and title = 'Emissary')"
	),
	...claim(
		'C37',
		'confirmed',
		'throws himself on Dukat',
		[scene(51), "rivalry where file = 's07e25'"],
		"summary like '%Sisko carries Dukat and the book into the fire' and (select outcome like 'Sisko drives Dukat and the book into the fire%' from rivalry where file = 's07e25')"
	),
	...claim(
		'C38',
		'partly',
		'destiny he spent seven years',
		"arcs where character = 'sisko'",
		// He goes against it twice; in between, and at the end, he calls himself by it.
		"max(id = 'sisko-10' and rationale like '%over the Prophets’ warning%') and max(label = 'Marries against prophecy') and sum(us like '%Emissary%' and file < 's07e25') > 2"
	),
	...claim(
		'C39',
		'confirmed',
		'leaves a pregnant wife',
		[point('sisko-13'), leaver('ds9-01'), leaver('ds9-10')],
		`rationale like '%Kasidy is pregnant%' and (select outcome = 'leaves' from departures where id = 'ds9-01') and (select outcome = 'stays' from departures where id = 'ds9-10') and ${summary(2, 'Kasidy, ill with early pregnancy%')}`
	),
	...claim(
		'C40',
		'contradicted',
		'watch him vanish',
		"finale_speakers where series = 'ds9' and scene in (51, 52, 54)",
		`sum(speaker = 'Jake') = 0 and sum(speaker = 'Kasidy' and scene = 54) = 1 and ${summary(53, 'Jake and Kasidy wait%')}`
	),
	...claim(
		'C41',
		'confirmed',
		'did not die',
		[leaver('ds9-01'), scene(52)],
		`outcome = 'leaves' and to_place like 'With the Prophets%' and ${summary(52, '%he will stay with the Prophets')}`
	),
	...claim(
		'C42',
		'confirmed',
		'back in a year, or yesterday',
		[point('sisko-14'), scene(54)],
		`rationale like '%a return but not a date.' and ${summary(54, '%will come back some day')}`
	),

	// Who goes and who stays
	...claim(
		'C45',
		'confirmed',
		'stays together on the Enterprise',
		"departures where series = 'tng' and billing = 'main'",
		"count(*) = 7 and min(outcome = 'stays') and count(distinct scene) = 1"
	),
	...claim(
		'C46',
		'partly',
		'is shattered',
		"departures where billing = 'main'",
		"sum(series = 'ds9' and outcome = 'leaves') = 4 and sum(series = 'ds9' and outcome = 'stays') = 5 and sum(series = 'tng' and outcome = 'leaves') = 0 and sum(series = 'voy' and outcome = 'leaves') = 1",
		{
			rivals: {
				'with recurring people':
					"select sum(outcome in ('leaves', 'dies', 'held')) || ' gone, ' || sum(outcome in ('stays', 'returns')) || ' not', sum(outcome in ('leaves', 'dies', 'held')) > 0 and sum(outcome in ('stays', 'returns')) > 0 from departures where series = 'ds9' and billing <> 'guest'"
			}
		}
	),
	...claim(
		'C47',
		'confirmed',
		'O’Brien goes to Earth',
		leaver('ds9-04'),
		"outcome = 'leaves' and to_place = 'Earth' and role like 'Professor%'"
	),
	...claim(
		'C48',
		'confirmed',
		'Worf goes to',
		leaver('ds9-03'),
		"outcome = 'leaves' and to_place = 'The Klingon homeworld' and role = 'Federation ambassador'"
	),
	...claim(
		'C49',
		'confirmed',
		'Odo goes to the Great Link',
		[leaver('ds9-02'), point('odo-14')],
		"outcome = 'leaves' and to_place = 'The Great Link' and (select us = 'the Link' and rationale like '%leaves Kira on the shore%' from arcs where id = 'odo-14')"
	),
	...claim(
		'C51',
		'confirmed',
		'Garak gets home',
		[leaver('ds9-12'), "closures where character = 'garak'"],
		"outcome = 'returns' and to_place = 'Cardassia' and (select gets = 'The right to go home.' and loses like '%eight hundred million people%' from closures where character = 'garak')"
	),
	...claim(
		'C52',
		'confirmed',
		'Quark stays',
		leaver('ds9-08'),
		"outcome = 'stays' and scene = (select max(scene) from finale_scenes where series = 'ds9')"
	),
	...claim(
		'C53',
		'confirmed',
		'speaks the last line',
		["finale_speakers where series = 'ds9' and scene = 61", leaver('ds9-08')],
		`sum(speaker = 'Quark') = 1 and min(scene) = (select max(scene) from finale_scenes where series = 'ds9' and words > 0)
			and (select evidence = 'He has the last line of the series.' from departures where id = 'ds9-08')`
	),
	...claim(
		'C54',
		'confirmed',
		'last drink at Vic’s',
		["farewells where series = 'ds9' and form = 'toast'", "finale_speakers where series = 'ds9' and scene = 48"],
		`a = 'Sisko' and scene = 48 and (select count(distinct d.id) >= 8 from finale_speakers s join characters c using (speaker)
			join departures d on d.series = 'ds9' and d.character = c.id and d.billing = 'main' where s.series = 'ds9' and s.scene = 48)`
	),
	...claim(
		'C55',
		'confirmed',
		'no ordinary happy ending',
		["closures where character = 'sisko'", scene(50), leaver('ds9-01')],
		`cost > reward and loses like '%wife, son, the birth of a child.' and ${summary(50, '%leaves Kasidy on the dance floor')}`,
		{
			rivals: {
				'scores one point kinder':
					"select reward + 1 - cost, cost > 3 and reward < 5 from closures where character = 'sisko'"
			}
		}
	),
	...claim(
		'C56',
		'confirmed',
		'romance of Bashir and Ezri',
		["arcs where id in ('ezri-08', 'ezri-10', 'bashir-13')", scene(0)],
		`max(id = 'ezri-08' and rationale like '%whom she does love.') and max(hour) - min(hour) < 8 and min(hour) > 166 and ${summary(0, 'Bashir and Ezri wake up together%')}`
	),
	...claim(
		'C58',
		'partly',
		'left empty, its lights dimmed',
		[
			"finale_speakers where series = 'ds9' and scene in (59, 60, 61)",
			"departures where series = 'ds9' and billing = 'main'"
		],
		`count(distinct speaker) = 5 and count(distinct scene) = 3
			and (select sum(outcome = 'stays') > 0 and sum(outcome = 'leaves') > 0 from departures where series = 'ds9' and billing = 'main')`
	),
	...claim(
		'C66',
		'partly',
		'grows quieter',
		"rewatch where list = 'advice' and topic = 'station'",
		`max("check" = 'supported' and what like '%his bar is nearly empty.') and max("check" = 'picture' and what like '%takes the picture.')`
	),
	...claim(
		'C67',
		'confirmed',
		'Damar dies',
		leaver('ds9-18'),
		"outcome = 'dies' and from_place = 'Cardassia' and file = 's07e25'"
	),

	// The montage and the last shot
	...claim(
		'C50',
		'partly',
		'in the tuxedo',
		[point('odo-14'), scene(58)],
		"rationale like '%wearing the shape of a tuxedo.' and file = 's07e25' and scene = 58"
	),
	...claim(
		'C57',
		'confirmed',
		'last long shot',
		"montage where id = 'M16'",
		"known = 'pages' and finding like 'Jake and Kira look out of a window%' and sources like '%;%'"
	),
	...claim('C60', 'open', 'tinted sepia', "montage where id = 'M07'", "known = 'open' and sources is null"),
	...claim(
		'C61',
		'confirmed',
		'missing from the flashbacks',
		"montage where id in ('M08', 'M12')",
		"max(id = 'M08' and known = 'pages' and finding like '%no clips of her are used.') and max(id = 'M12' and finding like 'Twice:%')"
	),
	...claim(
		'C63',
		'partly',
		'takes Nog from',
		["arcs where id in ('nog-01', 'nog-12')", "montage where id = 'M14'"],
		"max(label = 'Caught thieving') and max(label = 'Lieutenant Nog') and (select known = 'open' and note like '%no medal is mentioned%' from montage where id = 'M14')"
	),
	...claim(
		'C64',
		'partly',
		'takes Kira from',
		[point('kira-14'), "montage where id = 'M15'", leaver('ds9-05')],
		`label = 'Commands, alone' and (select known = 'open' and note like '%that Shakaar led.' from montage where id = 'M15')
			and (select note = 'No formal appointment is spoken.' from departures where id = 'ds9-05')`
	),

	// The other finale
	...claim(
		'C71',
		'partly',
		'technobabble heist',
		"vocabulary where file = 's07e25' and series in ('ds9', 'voy')",
		`(select v.tech > 2 * d.tech and abs(v.people - d.people) < 1 and (v.family > d.family) <> (v.people > d.people)
			from finale_rates v, finale_rates d where v.series = 'voy' and d.series = 'ds9')`,
		{
			rivals: {
				'with words of the ship and its weapons':
					"select printf('%.1f against %.1f', v.tech + v.tactical, d.tech + d.tactical), v.tech + v.tactical > 2 * (d.tech + d.tactical) from finale_rates v, finale_rates d where v.series = 'voy' and d.series = 'ds9'",
				'of people, without “home”: neither has half as much again':
					"select printf('%.1f against %.1f', v.people - v.home, d.people - d.home), max(v.people - v.home, d.people - d.home) < 1.5 * min(v.people - v.home, d.people - d.home) from finale_rates v, finale_rates d where v.series = 'voy' and d.series = 'ds9'"
			}
		}
	)
} satisfies Proofs;
