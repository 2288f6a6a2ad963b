import { aboutPage, places } from '#essay/story.ts';
import { count } from '#lib/chart/number.ts';
import type { PageCard } from '#lib/share/pageCard.ts';
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
	const ruled = claims.filter(hasRule).length;
	const judged = claims.filter(({ kind }) => kind === 'judged').length;
	const card: PageCard = {
		headline: 'What each sentence rests on: rows, and a rule that can fail',
		figures: [
			{ figure: count(claims.length), says: 'sentences that could be false' },
			{ figure: count(ruled), says: 'of them with a rule that every build asks anew' },
			{ figure: count(rivals.length), says: 'times other definitions are asked' }
		],
		source: `${count(judged)} of these sentences rest on what is judged, and say so.`
	};
	return {
		card,
		pages: await Promise.all(pages),
		sentences: proven.length,
		claims: claims.length,
		ruled,
		judged,
		rivals: rivals.length,
		turned: rivals.filter(({ holds }) => !holds).length
	};
}
