/** Nothing that was published changes without an entry in `data/changes.csv` that names it. */

/** What was published, by name, as it reads. */
export interface Kept {
	revision: number;
	sentences: Readonly<Record<string, string>>;
	figures: Readonly<Record<string, string>>;
	/** Labels with figures in drawings, those of one rule together. */
	labels: Readonly<Record<string, readonly string[]>>;
}

/** An entry of the changes, as far as it matters here. */
interface Entry {
	revision: number;
	/** Names of sentences, figures and labels that it accounts for, with spaces between. */
	covers: string | null;
}

/**
 * What reads otherwise than it was published, or is gone, and no later entry accounts for. Of labels a drawing may have
 * room for more or fewer than it had, so long as those it had still hold.
 * @param holds whether the rule of this name still gives a label
 * @returns one line each, with before and after
 */
export function changed(
	before: Kept,
	now: Kept,
	entries: readonly Entry[],
	holds: (rule: string, label: string) => boolean
): string[] {
	const covered = new Set(
		entries.filter(({ revision }) => revision > before.revision).flatMap(({ covers }) => covers?.split(' ') ?? [])
	);
	const entry = `an entry of data/changes.csv in a revision after ${before.revision} has to name it under “covers”`;
	const compare = (kind: 'sentences' | 'figures') =>
		Object.entries(before[kind])
			.filter(([id, text]) => now[kind][id] !== text && !covered.has(id))
			.map(([id, text]) => {
				const after = now[kind][id];
				return `${id}: published as “${text}”, and ${after === undefined ? 'gone' : `now “${after}”`}: ${entry}`;
			});
	const labels = Object.entries(before.labels).flatMap(([id, texts]) => {
		const lost = texts.filter((text) => !now.labels[id]?.includes(text) && !holds(id, text));
		return lost.length && !covered.has(id)
			? `${id}: published “${lost.join(' / ')}”, which it does not give: ${entry}`
			: [];
	});
	return [...compare('figures'), ...compare('sentences'), ...labels];
}
