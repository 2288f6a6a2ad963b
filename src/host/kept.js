/** What is kept of a published story, to hold the next against: of the one at hand by a build, of a file by `npm run story`. */

/**
 * @param {{
 *   revision: number,
 *   figures: readonly { id: string, reads: string }[],
 *   sentences: readonly { id: string, text: string }[],
 *   labels: readonly { id: string, kind: string, texts: readonly string[] }[]
 * }} story as `/story.json` has it
 * @returns {Record<'figures' | 'sentences', Record<string, string>> & { labels: Record<string, readonly string[]>, revision: number }} each as it reads, by its name; ticks of scales are left out
 */
export function keptOf({ revision, figures, sentences, labels }) {
	return {
		revision,
		figures: Object.fromEntries(figures.map(({ id, reads }) => [id, reads])),
		sentences: Object.fromEntries(sentences.map(({ id, text }) => [id, text])),
		labels: Object.fromEntries(labels.filter(({ kind }) => kind !== 'ticks').map(({ id, texts }) => [id, texts]))
	};
}
