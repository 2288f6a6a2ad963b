/** What the headlines of the front rest on. Hours are of broadcast; how two powers stand to each other is judged. */
import type { Proofs } from '#lib/proof/proof.ts';

const start = (id: string) => `(select hour_start from alliances where id = '${id}')`;
const hour = (id: string) => `(select hour from war_timeline where id = '${id}')`;
const whole = "select max(hour_end) from episodes where series = 'ds9'";
const lost = "select hour_end - hour_start from station_control where holder = 'Dominion'";

export default {
	all: [
		{
			says: 'war begins, the station falls',
			rows: [
				"war_timeline where hour = 124 and id in ('T20', 'T21', 'T22')",
				'alliances where hour_start = 124',
				"station_control where holder = 'Dominion'"
			],
			holds: `(select min(hour) from war_timeline where dominion = 'war') = 124 and (select min(hour) from war_timeline where station = 'Dominion') = 124
				and (select hour_start from station_control where holder = 'Dominion') = 124
				and (select group_concat(power) from (select power from alliances where relation = 'pact' and "with" = 'Dominion' and hour_start = 124 and power in ('Romulan Empire', 'Bajor') order by power)) = 'Bajor,Romulan Empire'`,
			numbers: [
				"select min(hour) from war_timeline where dominion = 'war'",
				whole,
				"select count(*) from alliances where relation = 'pact' and hour_start = 124 and hour_end is not null"
			],
			rivals: {
				'everybody told to have signed by then': `select count(*), count(*) = 2 from alliances where relation = 'pact' and "with" = 'Dominion' and hour_start = 124`
			},
			admits: 'Tholians, Miradorn: pact, from hour 124',
			judged: true
		}
	],
	station: [
		{
			says: 'the station is lost for six',
			rows: 'station_control',
			holds: `(${lost}) = 6 and (select name from station_control where holder = 'Dominion') <> (select name from station_control where id = 'S2')
				and (select name from station_control where id = 'S4') = (select name from station_control where id = 'S2')`,
			numbers: [whole, lost],
			rivals: {
				'hours in any part of which it is lost':
					"select hour_end - hour_start + 1, hour_end - hour_start + 1 = 6 from station_control where holder = 'Dominion'"
			},
			admits: 'both holders have a part of it'
		}
	],
	'cold-war': [
		{
			says: 'From ultimatum to war',
			rows: ["war_timeline where id in ('T05', 'T22', 'T56')"],
			holds: `${hour('T22')} - ${hour('T05')} > ${hour('T56')} - ${hour('T22')} and (select dominion from war_timeline where id = 'T05') = 'hostile'
				and (select summary from war_timeline where id = 'T05') like '%ultimatum%'`,
			numbers: [`select ${hour('T22')} - ${hour('T05')}`, `select ${hour('T56')} - ${hour('T22')}`],
			rivals: {
				'from the hour in which it is called a cold war': `select ${hour('T22')} - ${hour('T15')}, ${hour('T22')} - ${hour('T15')} > 52`,
				'years of broadcast': `select 1.0 * (b.hour_start - a.hour_start) / (c.hour_end - b.hour_start), substr(b.aired, 1, 4) * 12 + substr(b.aired, 6) - substr(a.aired, 1, 4) * 12 - substr(a.aired, 6) > substr(c.aired, 1, 4) * 12 + substr(c.aired, 6) - substr(b.aired, 1, 4) * 12 - substr(b.aired, 6)
					from episodes a, episodes b, episodes c where a.series = 'ds9' and b.series = 'ds9' and c.series = 'ds9' and a.file = 's02e26' and b.file = 's05e26' and c.file = 's07e25'`
			},
			admits: 'Dominion: cold war, from hour 113 to hour 124',
			judged: true
		}
	],
	'klingon-war': [
		{
			says: 'the oldest ally is none',
			rows: ["alliances where power = 'Klingon Empire' and \"with\" = 'Federation'"],
			holds: `(select count(*) from alliances where power = 'Klingon Empire' and "with" = 'Federation' and relation = 'allied' and hour_start > 73 and hour_start < 113) = 0
				and (select before from alliances where id = 'A01') = 'yes' and (select hour_end - hour_start from alliances where id = 'A04' and relation = 'war') = 1
				and (select relation from alliances where id = 'A05') = 'ceasefire'`,
			none: `select power from alliances where relation = 'allied' and "with" = 'Federation' and before = 'yes' and id <> 'A01'`,
			numbers: [
				`select ${start('A06')} - ${start('A03')}`,
				"select hour_end - hour_start from alliances where id = 'A04'"
			],
			rivals: {
				'until the ceasefire': `select ${start('A05')} - ${start('A03')}, ${start('A05')} - ${start('A03')} = 40`
			},
			admits: 'Klingon Empire: ceasefire, from hour 99 to hour 113',
			judged: true
		}
	],
	occupation: [
		{
			says: 'Bajor’s pact keeps it out of the war',
			rows: [
				"station_control where holder = 'Dominion'",
				"alliances where id = 'A16'",
				"war_timeline where id = 'T21'"
			],
			holds: `(${lost}) = 6 and (select hour_start from alliances where id = 'A16' and relation = 'pact') = hour_start
				and (select hour_end from alliances where id = 'A16') = hour_end
				and (select summary from war_timeline where id = 'T21') like '%keeps Bajor out of the war%'`,
			numbers: [lost],
			rivals: {
				'until somebody says that the pact has ended':
					"select note, note not like 'Nobody says%' from alliances where id = 'A16'"
			},
			admits: 'That Bajor’s pact ends is never said',
			judged: true
		}
	],
	alliance: [
		{
			says: 'The Romulans join 19 hours into the war',
			rows: ["alliances where power = 'Romulan Empire'", "war_timeline where id in ('T22', 'T31')"],
			holds: `${start('A13')} = ${hour('T31')} and (select relation from alliances where id = 'A13') = 'allied'
				and (select summary from war_timeline where id = 'T31') = 'After a forged recording and a murder.'`,
			numbers: [`select ${hour('T31')} - ${hour('T22')}`],
			rivals: {
				'when their ships first help': `select ${hour('T17')} - ${hour('T22')}, ${hour('T17')} - ${hour('T22')} = 19`
			},
			admits: 'Its ships help once, in “By Inferno’s Light”',
			judged: true
		}
	],
	breen: [
		{
			says: 'The Breen join with eight hours to go',
			rows: [
				"alliances where power in ('Breen', 'Cardassian rebels')",
				"war_timeline where id in ('T41', 'T42', 'T45')"
			],
			holds: `${start('A22')} = ${hour('T41')} and ${start('A09')} = ${hour('T45')} and (select resistance from war_timeline where id = 'T45') = 'rebellion'`,
			numbers: [`select (${whole}) - ${start('A22')}`, `select ${start('A09')} - ${start('A22')}`],
			rivals: {
				'when Damar first acts against his allies': `select ${hour('T42')} - ${hour('T41')}, ${hour('T42')} - ${hour('T41')} = 2`
			},
			admits: 'Damar calls Cardassia to resist',
			judged: true
		}
	],
	rebellion: [
		{
			says: 'From the first call to resist',
			rows: ["war_timeline where id in ('T45', 'T53')", "alliances where id in ('A09', 'A10')"],
			holds: `(select event from war_timeline where id = 'T45') like 'Damar calls Cardassia to resist%' and (select event from war_timeline where id = 'T53') like '%fleet changes sides'
				and (select count(*) from war_timeline where event like '%to resist%' and hour < ${hour('T45')}) = 0 and ${start('A10')} = ${hour('T53')}`,
			numbers: [`select ${hour('T53')} - ${hour('T45')}`],
			judged: true
		}
	]
} satisfies Proofs;
