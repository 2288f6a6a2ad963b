import { aboutPage, places } from '#essay/story.ts';
import { hasRule } from '#lib/proof/proof.ts';
import { summaryOf } from '#lib/proof/summary.ts';

/** Every page of proofs, with how sure its sentences are. */
export async function load() {
	const pages = [...new Set(places.map(({ page }) => page))].map(async (of) => {
		const proven = places.filter(({ page }) => page === of).flatMap(({ outcome }) => outcome.proven);
		return { of, ...(await aboutPage(of)), summary: summaryOf(proven) };
	});
	const proven = places.flatMap(({ outcome }) => outcome.proven);
	const claims = proven.filter(({ kind }) => kind !== 'frame');
	const rivals = claims.flatMap((one) => one.rivals);
	return {
		pages: await Promise.all(pages),
		sentences: proven.length,
		claims: claims.length,
		ruled: claims.filter(hasRule).length,
		judged: claims.filter(({ kind }) => kind === 'judged').length,
		rivals: rivals.length,
		turned: rivals.filter(({ holds }) => !holds).length
	};
}
