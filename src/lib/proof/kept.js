/** What is kept of a published story, to hold the next against. Plain JavaScript, for the scripts of `src/host` as well. */

/**
 * @param {{
 *   revision: number,
 *   figures: readonly { id: string, reads: string }[],
 *   sentences: readonly { id: string, text: string }[],
 *   labels: readonly { id: string, kind: string, texts: readonly string[] }[]
 * }} story as `/story.json` has it
 * @returns {import('./published.ts').Kept} figures, sentences and labels as they read, by their names; ticks of scales are left out
 */
export function keptOf({ revision, figures, sentences, labels }) {
	return {
		revision,
		figures: Object.fromEntries(figures.map(({ id, reads }) => [id, reads])),
		sentences: Object.fromEntries(sentences.map(({ id, text }) => [id, text])),
		labels: Object.fromEntries(
			labels.filter(({ kind }) => kind !== 'ticks').map(({ id, texts }) => [id, texts.join(' / ')])
		)
	};
}
