/** What the headlines of the two rest on: scenes in which both speak, and who came out ahead, by one reader. */
import type { Proofs } from '#lib/proof/proof.ts';

const scenes = (and: string) => `(select sum(scenes) from sisko_dukat where ${and})`;
const finale = "file = 's07e25'";
/** The hour of their last scene before the finale, the first hour of the finale, and the hour of the scene in it. */
export const last = `(select max(hour) from sisko_dukat where scenes > 0 and not ${finale})`;
export const opens = `(select hour from sisko_dukat where ${finale})`;
const final = `(select hour from rivalry where ${finale})`;
const waltz = "file = 's06e11'";

export default {
	all: [
		{
			says: 'share 65 scenes',
			rows: ['sisko_dukat', 'rivalry', "finale_speakers where series = 'ds9' and speaker in ('Sisko', 'Dukat')"],
			holds: `${scenes(`hour > ${last} and not ${finale}`)} = 0 and (select count(*) from (select scene from finale_speakers where series = 'ds9' and speaker in ('Sisko', 'Dukat') group by scene having count(*) = 2)) = 1`,
			none: `select file from sisko_dukat where hour > ${last} and hour < ${opens} and scenes > 0`,
			numbers: [`select ${scenes(`not ${finale}`)}`, `select ${opens} - ${last} - 1`, `select ${scenes(finale)}`],
			rivals: {
				'up to the hour of that scene within the finale': `select ${final} - ${last} - 1, ${final} - ${last} - 1 = 39`,
				'without episodes in which he is only a recording or a memory': `select sum(scenes), sum(scenes) = 65 from sisko_dukat s join rivalry r using (file) where r.meeting = 'shared' and not ${finale}`
			},
			admits: 'six of them hollow'
		}
	],
	waltz: [
		{
			says: 'of all the words they ever exchange',
			rows: ['sisko_dukat', "pairs where series = 'ds9' and a = 'sisko' and b = 'dukat'"],
			holds: `(select file from sisko_dukat order by words desc limit 1) = 's06e11' and (select hours from sisko_dukat where ${waltz}) = 1`,
			none: `select e.season, sum(s.words) from sisko_dukat s join episodes e on e.series = 'ds9' and e.file = s.file group by e.season
				having sum(s.words) <> (select coalesce(sum(words), 0) from pairs p where p.series = 'ds9' and a = 'sisko' and b = 'dukat' and p.season = e.season)`,
			numbers: [
				"select hours from sisko_dukat where file = 's06e11'",
				`select 100.0 * sum(words) filter (where ${waltz}) / sum(words) from sisko_dukat`
			],
			rivals: {
				'all their words in scenes they share': `select 100.0 * sum(sisko_shared + dukat_shared) filter (where ${waltz}) / sum(sisko_shared + dukat_shared), abs(100.0 * sum(sisko_shared + dukat_shared) filter (where ${waltz}) / sum(sisko_shared + dukat_shared) - 24.7) < 0.1 from sisko_dukat`,
				'exchanges instead of words': `select 100.0 * sum(turns) filter (where ${waltz}) / sum(turns), max(turns) = (select turns from sisko_dukat where ${waltz}) from sisko_dukat`
			},
			admits: 'Words exchanged: all turns right before or after one of the other’s'
		}
	],
	silence: [
		{
			says: 'Dukat deals his heaviest blow',
			rows: ['rivalry', 'sisko_dukat'],
			holds: `(select file from rivalry order by score limit 1) = 's06e26' and (select meeting from rivalry where file = 's06e26') = 'indirect'
				and (select hour from rivalry where file = 's06e26') between ${last} + 1 and ${opens} - 1
				and (select scenes from sisko_dukat where file = 's06e26') = 0 and (select count(*) from rivalry where score = (select min(score) from rivalry)) = 1`,
			numbers: [`select ${opens} - ${last} - 1`],
			rivals: {
				'a score a point milder, the next a point harder':
					"select s.score + 1, s.score + 1 < (select min(score) - 1 from rivalry where file <> 's06e26') from rivalry s where file = 's06e26'",
				'meetings alone': "select hour, hour > 135 from rivalry where meeting = 'shared' order by score limit 1"
			},
			admits: 'good to one point',
			judged: true
		}
	],
	'fire-caves': [
		{
			says: 'Their last scene goes to Sisko',
			rows: ['rivalry', "departures where id = 'ds9-01'", "closures where character = 'sisko'"],
			holds: `(select score > 0 and outcome like '%Sisko does not come home%' from rivalry where ${finale}) = 1
				and (select max(hour) from rivalry) = ${final} and (select outcome from departures where id = 'ds9-01' and character = 'sisko') = 'leaves' and (select loses like '%Body, house on Bajor, wife, son%' from closures where character = 'sisko') = 1`,
			rivals: {
				'a point less for him': `select score - 1, score - 1 > 0 from rivalry where ${finale}`
			},
			judged: true
		}
	]
} satisfies Proofs;
