/** What the headlines of the ledger rest on. What proves a single claim stands in claims.proofs.ts. */
import type { Proofs } from '#lib/proof/proof.ts';

const count = (verdict: string, about?: string) =>
	`select count(*) from claims where verdict = '${verdict}'${about ? ` and about = '${about}'` : ''}`;
const all = 'select count(*) from claims';
/** The largest group of a verdict. */
const largest = (verdict: string) =>
	`(select about from claims where verdict = '${verdict}' group by about order by count(*) desc limit 1)`;

export default {
	all: [
		{
			says: 'things said of this finale',
			rows: 'claims',
			holds: `(${count('confirmed')}) + (${count('partly')}) + (${count('contradicted')}) + (${count('open')}) = (${all})`,
			numbers: [all, count('confirmed'), count('partly'), count('contradicted')],
			judged: true
		}
	],
	confirmed: [
		{
			says: 'Simply true',
			rows: "claims where verdict = 'confirmed'",
			holds: `${largest('confirmed')} = 'screen'`,
			numbers: [count('confirmed'), all, count('confirmed', 'screen')],
			judged: true
		}
	],
	partly: [
		{
			says: 'True, but',
			rows: "claims where verdict = 'partly'",
			holds: `${largest('partly')} = 'reading'`,
			numbers: [count('partly'), all, count('partly', 'reading')],
			judged: true
		}
	],
	contradicted: [
		{
			says: 'two of three men refuse the drink',
			rows: ["claims where verdict = 'contradicted'", "finale_speakers where series = 'ds9' and scene = 43"],
			holds: `(select verdict = 'contradicted' and evidence like '%Sisko will not drink%' and evidence like '%Ross agrees%' from claims where id = 'C22')
				and (select count(*) from finale_speakers where series = 'ds9' and scene = 43 and speaker in ('Sisko', 'Ross', 'Martok')) = 3`,
			numbers: [
				count('contradicted'),
				"select count(*) from finale_speakers where series = 'ds9' and scene = 43 and speaker in ('Sisko', 'Ross')",
				"select count(*) from finale_speakers where series = 'ds9' and scene = 43"
			],
			judged: true
		}
	],
	open: [
		{
			says: 'claims stay open',
			rows: "claims where verdict = 'open'",
			holds: `${largest('open')} = 'opinion'`,
			numbers: [count('open'), count('open', 'opinion')],
			judged: true
		}
	]
} satisfies Proofs;
