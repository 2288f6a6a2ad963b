import { chartOf, charts } from '#charts/index.ts';
import { chapters } from '#essay/chapters.ts';
import { places } from '#essay/story.ts';
import { summaryOf } from '#lib/proof/summary.ts';

/** Every page of proofs, with how sure its sentences are. */
export async function load() {
	const pages = [...new Set(places.map(({ page }) => page))];
	const all = await Promise.all(
		pages.map(async (of) => {
			const proven = places.filter(({ page }) => page === of).flatMap(({ outcome }) => outcome.proven);
			const chapter = chapters.find(({ id }) => id === of);
			const title = chapter?.title ?? (of in charts ? (await chartOf(of)).title : 'The verdicts of the ledger');
			return {
				of,
				title,
				group: chapter ? 'chapters' : of in charts ? 'charts' : 'record',
				summary: summaryOf(proven)
			};
		})
	);
	const proven = places.flatMap(({ outcome }) => outcome.proven);
	const claims = proven.filter(({ kind }) => kind !== 'frame');
	return {
		pages: all,
		sentences: proven.length,
		claims: claims.length,
		judged: claims.filter(({ kind }) => kind === 'judged').length,
		rivals: claims.reduce((sum, { rivals }) => sum + rivals.length, 0),
		turned: claims.reduce((sum, { rivals }) => sum + rivals.filter(({ holds }) => !holds).length, 0)
	};
}
