/** What the headlines of the goodbyes rest on: what two readers count as a goodbye of two, and the cut where it is won. */
import type { Proofs } from '#lib/proof/proof.ts';

const won = (series: string, cut = 'resolution') =>
	`(select scene from finale_cuts where series = '${series}' and id = '${series}-${cut}')`;
const both = "first = 'yes' and second = 'yes'";

export default {
	ds9: [
		{
			says: 'pairs say goodbye once the war is won',
			rows: ["farewells where series = 'ds9'", "finale_cuts where id = 'ds9-resolution'"],
			holds: `(select count(*) from farewells where series = 'ds9' and ${both} and scene <= ${won('ds9')}) = 0
				and (select scene from farewells where series = 'ds9' and form = 'refused') > ${won('ds9')}
				and (select count(*) from farewells where series = 'ds9' and form = 'refused') = 1`,
			numbers: [`select count(*) from farewells where series = 'ds9' and ${both} and scene > ${won('ds9')}`],
			rivals: {
				'won when the surrender is signed': `select count(*), count(*) = 5 from farewells where series = 'ds9' and ${both} and scene > ${won('ds9', 'signing')}`,
				'the first reader alone, the refusal apart': `select count(*), count(*) = 5 from farewells where series = 'ds9' and first = 'yes' and form <> 'refused' and scene > ${won('ds9')}`,
				'with everything that may be a goodbye': `select count(*), count(*) = 5 from farewells where series = 'ds9' and form not in ('refused', 'unsaid') and scene > ${won('ds9')}`
			},
			admits: 'one of these pairs says goodbye before the surrender is signed',
			judged: true
		}
	],
	voyager: [
		{
			says: 'Voyager says its goodbyes early',
			rows: ["farewells where series = 'voy'", "finale_cuts where id = 'voy-resolution'"],
			holds: `(select max(scene) from farewells where series = 'voy') < ${won('voy')}`,
			none: `select id from farewells where series = 'voy' and (first = 'yes' or second = 'yes') and scene > ${won('voy')}`,
			numbers: [
				`select count(*) from farewells where series = 'voy' and ${both}`,
				"select count(*) from farewells where series = 'voy' and (first = 'yes' or second = 'yes')"
			],
			rivals: {
				'won when the Queen falls': `select count(*), count(*) = 0 from farewells where series = 'voy' and scene > ${won('voy', 'queen')}`,
				'won as early as can be named': `select count(*), count(*) = 0 from farewells where series = 'voy' and scene > ${won('voy', 'hardest')}`,
				'with hints, and what is said at a grave':
					"select count(*), count(*) in (3, 4) from farewells where series = 'voy'"
			},
			admits: 'Dotted: one reader or none counts it',
			judged: true
		}
	],
	unspoken: [
		{
			says: 'his son is not one of them',
			rows: ["farewells where series = 'ds9' and 'Sisko' in (a, b)"],
			holds:
				"(select form = 'unsaid' and first = 'no' and second = 'no' from farewells where a = 'Sisko' and b = 'Jake') = 1",
			numbers: [`select count(*) from farewells where series = 'ds9' and 'Sisko' in (a, b) and ${both}`],
			rivals: {
				'by either reader':
					"select count(*), count(*) = 2 from farewells where series = 'ds9' and 'Sisko' in (a, b) and (first = 'yes' or second = 'yes')",
				'with the toast to everybody': `select count(*), count(*) = 2 from farewells where series = 'ds9' and 'Sisko' in (a, b) and (${both} or form = 'toast')`
			},
			admits: 'A toast to everybody',
			judged: true
		}
	]
} satisfies Proofs;
