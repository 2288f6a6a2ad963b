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
		{ says: 'An ending lives on', frame: 'The author’s thought, from which the chapter sets out.' },
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
			says: 'Memory is better than its name',
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
		}
	],
	'the-six': [
		{
			says: 'are contradicted',
			rows: "claims where verdict = 'contradicted'",
			holds: 'count(*) < (select count(*) from claims) / 10',
			judged: true
		},
		contradicted(
			'The three drink',
			'C22',
			"finale_readings where id = 'ds9-43'",
			"select summary like '%Sisko and Ross cannot drink' from finale_readings where id = 'ds9-43'"
		),
		contradicted(
			'The cure has a condition',
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
			'The last run begins later',
			'C65',
			"rewatch where list = 'final'",
			`select min(e.hour_start) = 167 and max(e.title = 'Penumbra' and r."order" = 1) from rewatch r join episodes e using (series, file) where list = 'final'`
		),
		contradicted(
			'A son has to watch',
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
		},
		{ says: 'would be neater', frame: 'The author’s taste.' }
	],
	'he-did-not-die': [
		{
			says: 'the captain does not die',
			rows: ["claims where id = 'C41'", "departures where id = 'ds9-01'"],
			holds:
				"verdict = 'confirmed' and note like '%the error is widespread.' and (select outcome = 'leaves' and to_place like 'With the Prophets%' from departures where id = 'ds9-01')",
			judged: true
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
