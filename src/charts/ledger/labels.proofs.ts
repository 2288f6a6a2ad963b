/** Where the figures come from that stand in the drawings of the ledger. */
import type { LabelProof } from '#lib/proof/labels.ts';

export default [
	{
		id: 'verdicts',
		gives: `select count(*) || ' ' || verdict from claims group by verdict
			union select count(*) from claims group by verdict
			union select count(*) || ' of ' || (select count(*) from claims) || ' claims' from claims group by verdict`,
		rows: 'claims',
		judged: true,
		views: ['all']
	},
	{
		id: 'subjects',
		gives: `select count(*) || ' about ' || case about when 'production' then 'how it was made'
				when 'screen' then 'what is seen and heard' when 'reading' then 'how to read it' when 'opinion' then 'how good it is' end
			from claims group by verdict, about`,
		rows: 'claims',
		judged: true
	},
	{
		id: 'claims',
		gives: "select cast(substr(id, 2) as integer) from claims union select 'On record: /record/#' || id from claims",
		rows: 'claims',
		views: ['confirmed', 'partly', 'contradicted', 'open']
	},
	{ id: 'told', gives: "select id || ', ' || verdict from claims", rows: 'claims', judged: true },
	{
		id: 'scenes',
		gives: `select '“' || title || '”, ' || season || '×' || printf('%02d', episode) || ', scene ' || scene
			from claims join episodes using (series, file) where series = 'ds9'`,
		rows: [
			"claims where series = 'ds9' and scene is not null",
			"episodes where series = 'ds9' and file in (select file from claims where series = 'ds9')"
		]
	}
] satisfies readonly LabelProof[];
