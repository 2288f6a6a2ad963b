/** What the headlines of the departures rest on. */
import type { Proofs } from '#lib/proof/proof.ts';

const main = (series: string) => `departures where series = '${series}' and billing = 'main'`;
const leavers = (series: string) => `select count(*) from ${main(series)} and outcome = 'leaves'`;
const people = (series: string) => `select count(*) from ${main(series)}`;

export default {
	all: [
		{
			says: 'nobody the Enterprise',
			rows: "departures where billing = 'main'",
			holds: `select (${leavers('ds9')}) > (${leavers('voy')}) and (${leavers('voy')}) > (${leavers('tng')})`,
			none: `select person from ${main('tng')} and outcome <> 'stays'`,
			numbers: [leavers('ds9'), people('ds9'), leavers('voy'), people('voy'), leavers('tng')],
			rivals: {
				'without Sisko, who means to come back': `select count(*), count(*) > (${leavers('voy')})
					from ${main('ds9')} and outcome = 'leaves' and person <> 'Benjamin Sisko'`,
				'those who leave in the finale, of Deep Space Nine and Voyager': `select
					printf('%d / %d', sum(series = 'ds9'), sum(series = 'voy')), sum(series = 'ds9') > sum(series = 'voy')
					from departures where billing = 'main' and outcome = 'leaves' and file = 's07e25'`
			}
		}
	],
	ds9: [
		{
			says: 'each for a different place',
			rows: `${main('ds9')} and outcome = 'leaves'`,
			holds: "count(distinct to_place) = count(*) and min(from_place = 'Deep Space Nine' and to_place <> from_place)",
			none: `select to_place from ${main('ds9')} and outcome = 'leaves' group by to_place having count(*) > 1`,
			numbers: [leavers('ds9'), people('ds9')],
			rivals: {
				'without Sisko, who means to come back': `select count(*), count(distinct to_place) = count(*)
					from ${main('ds9')} and outcome = 'leaves' and person <> 'Benjamin Sisko'`,
				'recurring guests as well': `select printf('%d for %d places', count(*), count(distinct to_place)), count(distinct to_place) = count(*)
					from departures where series = 'ds9' and outcome = 'leaves'`
			},
			admits: 'Main cast only'
		}
	],
	voyager: [
		{
			says: 'leaves Voyager, and not even in the finale',
			rows: `${main('voy')} and outcome = 'leaves'`,
			holds: `max(file) < (select max(file) from episodes where series = 'voy')
				and (select count(*) = 8 from ${main('voy')} and outcome = 'stays' and to_place = 'Voyager')`,
			numbers: [leavers('voy'), people('voy')]
		}
	],
	enterprise: [
		{
			says: 'at the end they sit at one table',
			rows: main('tng'),
			// In the last scene of the finale.
			holds: `min(evidence like '%at the table in the last scene%')
				and min(scene) = (select max(scene) from finale_scenes where series = 'tng') and max(scene) = min(scene)`,
			none: `select person from ${main('tng')} and outcome <> 'stays'`,
			numbers: [people('tng')]
		}
	]
} satisfies Proofs;
