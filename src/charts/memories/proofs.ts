/** What the headlines of the memories rest on: pages and one trace in a transcript. Nobody counted pictures. */
import type { Proofs } from '#lib/proof/proof.ts';

const words = (and = '') => `(select sum(words) from cast_hours where series = 'ds9' and character = 'jadzia'${and})`;
const hundreds = `select round(${words()} / 100.0) * 100`;
const remember = "about = 'screen' and known in ('transcript', 'one-page') and id between 'M01' and 'M04'";
const clip =
	"(select known = 'pages' and finding like '%no clips of her%' and sources like '%; %' from montage where id = 'M08')";

export default {
	all: [
		{
			says: 'are said to remember',
			rows: [
				`montage where ${remember} or id in ('M05', 'M08', 'M14', 'M15')`,
				"cast_hours where series = 'ds9' and character = 'jadzia'"
			],
			holds: `${clip} and (select count(*) from montage where id in ('M14', 'M15') and known = 'open') = 2`,
			none: `select id from montage where speaker = 'Jadzia Dax' and about = 'screen' and finding like '%clip%' and finding not like '%no clips%'`,
			numbers: [`select count(distinct speaker) from montage where ${remember}`, hundreds],
			rivals: {
				'passages by one critic’s count':
					"select finding, finding not like '%five passages%' from montage where id = 'M05'",
				'known without that one page': `select count(*), count(*) = 4 from montage where ${remember} and known <> 'one-page'`,
				'her words without her recorded voice': `select ${words(" and file not like 's07%'")}, round(${words(" and file not like 's07%'")} / 100.0) = 418`
			},
			admits: 'three of the four from one',
			judged: true
		}
	],
	jadzia: [
		{
			says: 'the montage of memories has no clip of her',
			rows: ["cast_hours where series = 'ds9' and character = 'jadzia'", "montage where id in ('M04', 'M08')"],
			holds: clip,
			none: "select id from montage where speaker = 'Jadzia Dax' and about = 'screen' and finding like '%clip%' and finding not like '%no clips%'",
			numbers: [hundreds],
			rivals: {
				'her words without her recorded voice': `select ${words(" and file not like 's07%'")}, round(${words(" and file not like 's07%'")} / 100.0) = 418`
			},
			judged: true
		}
	]
} satisfies Proofs;
