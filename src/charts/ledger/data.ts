/** The claims in the order they are drawn, where their evidence stands, and what they are about in words. */
import { claims as table, subjects, verdicts, type Claim as Entry, type Subject, type Verdict } from '#data/claims.ts';
import { episodes } from '#data/episodes.ts';
import type { Column, Row } from '#lib/chart/chart.ts';
import { absolute } from '#lib/site.ts';

export { subjects, verdicts, type Subject, type Verdict };

/** A claim, its verdict, what was found and where. */
export type Claim = Row &
	Pick<Entry, 'claim' | 'verdict' | 'about' | 'evidence' | 'sources'> & { place: string | null; record: string };

/** What a claim is about, in running text. */
export const kinds: Readonly<Record<Subject, string>> = {
	production: 'how it was made',
	screen: 'what is seen and heard',
	reading: 'how to read it',
	opinion: 'how good it is'
};

const shows = { ds9: 'Deep Space Nine', voy: 'Voyager', tng: 'The Next Generation' };

/** Where the evidence stands: “What You Leave Behind”, 7×25, scene 43; null where no scene is named. */
function placeOf({ series, file, scene }: Entry): string | null {
	const episode = episodes.find((one) => one.series === series && one.file === file);
	if (!episode || !series) return null;
	const number = `${episode.season}×${String(episode.episode).padStart(2, '0')}`;
	const show = series === 'ds9' ? '' : `${shows[series]}, `;
	return `${show}“${episode.title}”, ${number}, scene ${scene}`;
}

const rank = (claim: Entry) => verdicts.indexOf(claim.verdict) * subjects.length + subjects.indexOf(claim.about);

/** All claims: by verdict, then by what they are about, then by number. */
export const claims: readonly Claim[] = table
	.toSorted((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id))
	.map((one) => ({
		id: one.id,
		claim: one.claim,
		verdict: one.verdict,
		about: one.about,
		evidence: one.evidence,
		place: placeOf(one),
		file: one.file,
		speaker: one.speaker,
		sources: one.sources,
		note: one.note,
		record: absolute(`/record/#${one.id}`)
	}));

/** The claim of a number. @throws when there is none. */
export function claimOf(id: string): Claim {
	const claim = claims.find((one) => one.id === id);
	if (!claim) throw new Error(`ledger: there is no claim "${id}"`);
	return claim;
}

/** The claims of a verdict and a subject; null stands for any. */
export function claimsOf(verdict: Verdict | null, about: Subject | null = null): readonly Claim[] {
	return claims.filter((one) => (!verdict || one.verdict === verdict) && (!about || one.about === about));
}

export const columns: readonly Column[] = [
	{ key: 'claim', label: 'It is said', kind: 'fact' },
	{ key: 'verdict', label: 'Verdict', kind: 'judged' },
	{ key: 'about', label: 'About', kind: 'judged' },
	{ key: 'evidence', label: 'What was found', kind: 'judged' },
	{ key: 'place', label: 'Where (season × episode; the first scene is 0)', kind: 'fact' },
	{ key: 'file', label: 'Transcript file', kind: 'fact' },
	{ key: 'speaker', label: 'Said by', kind: 'fact' },
	{ key: 'sources', label: 'Pages read', kind: 'fact' },
	{ key: 'note', label: 'Note', kind: 'judged' },
	{
		key: 'record',
		label: 'In the record',
		kind: 'fact',
		print: (cell) => String(cell).replace(/^.*(?=\/record\/)/, '')
	}
];
