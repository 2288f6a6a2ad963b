/** Sentences of a page, and the figures in them. */

export interface Sentence {
	text: string;
	/** Names of the figures that stand in it, in order. */
	figures: readonly string[];
}

const segments = new Intl.Segmenter('en', { granularity: 'sentence' });
const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': '’',
	nbsp: '\u00a0'
};
/** Stands for a figure while sentences are cut. */
const mark = (at: number) => `\ue000${at}\ue001`;

/** Ends a paragraph. */
const end = '\ue002';
/** A stop before a figure or a quotation, which ends a sentence too. */
const stop = /(?<=[a-z”’][.?!][”’]?)\s+(?=[\ue000\d“])/;

/** Where a sentence may not end though a segment does: after an initial, or before what goes on in small letters. */
const goesOn = (before: string, after: string) => /\b[A-Z]\.\s*$/.test(before) || /^[a-z,;]/.test(after);

/** Words with plain spaces, as files have them. */
export const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Cuts words into sentences. */
export function sentencesOf(words: string): string[] {
	const all: string[] = [];
	for (const { segment } of segments.segment(plain(words))) {
		const last = all.at(-1);
		if (last !== undefined && goesOn(last, segment)) all[all.length - 1] = last + segment;
		else all.push(segment);
	}
	return all
		.flatMap((one) => one.split(stop))
		.map((one) => one.trim())
		.filter(Boolean);
}

/** The sentences of markup of ours, paragraph by paragraph. A figure is a link of class `num`, named after its `#`. */
export function sentencesIn(html: string): Sentence[] {
	const found: { id: string; text: string }[] = [];
	const words = html
		.replace(/<a class="num[^"]*"[^>]*href="[^"#]*#([^"]+)"[^>]*>([^]*?)<\/a>/g, (_, id: string, text: string) => {
			found.push({ id, text: plain(text) });
			return mark(found.length - 1);
		})
		.replace(/<\/(p|h\d|li|figcaption|div|blockquote)>|<br ?\/?>/g, end)
		.replace(/<!--[^]*?-->|<[^>]*>/g, '')
		.replace(/&(\w+|#39);/g, (whole, name: string) => entities[name] ?? whole);
	return words
		.split(end)
		.flatMap(sentencesOf)
		.map((text) => ({
			text: text.replace(/\ue000(\d+)\ue001/g, (_, at: string) => found[Number(at)]!.text),
			figures: [...text.matchAll(/\ue000(\d+)\ue001/g)].map(([, at]) => found[Number(at)]!.id)
		}));
}
