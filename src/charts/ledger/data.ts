/** The claims in the order they are drawn and where their evidence stands. */
import { claims as table, subjects, verdicts, type Claim, type Subject, type Verdict } from '#data/claims.ts';
import { episodes } from '#data/episodes.ts';

export { subjects, verdicts, type Claim, type Subject, type Verdict };

const rank = (claim: Claim) => verdicts.indexOf(claim.verdict) * subjects.length + subjects.indexOf(claim.about);

/** All claims: by verdict, then by what they are about, then by number. */
export const claims: readonly Claim[] = table.toSorted((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));

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

const shows = { ds9: 'Deep Space Nine', voy: 'Voyager', tng: 'The Next Generation' };

/** Where the evidence stands: “What You Leave Behind”, 7×25, scene 43; null where no scene is named. */
export function placeOf({ series, file, scene }: Claim): string | null {
	const episode = episodes.find((one) => one.series === series && one.file === file);
	if (!episode || !series) return null;
	const number = `${episode.season}×${String(episode.episode).padStart(2, '0')}`;
	const show = series === 'ds9' ? '' : `${shows[series]}, `;
	return `${show}“${episode.title}”, ${number}, scene ${scene}`;
}

/** Address of a claim in the readable record. */
export function recordOf({ id }: Claim): string {
	return `/record/#${id}`;
}
