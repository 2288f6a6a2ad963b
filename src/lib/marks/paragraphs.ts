/** Texts under each other in a box: of several choices the first that fits, so the fullest comes first. Pure. */
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { lines } from '#lib/chart/text.ts';
import type { Box, Style } from './place.ts';

export interface Paragraph extends Style {
	text: string;
	/** Room before it. */
	skip?: number;
	/** Lines at most. */
	most?: number;
	/** From line to line, in sizes of its type. */
	lead?: number;
}

/** Paragraphs from the top of a box, wrapped to its width, and where the next would begin. */
export function flow(all: readonly Paragraph[], { x, y, w }: Pick<Box, 'x' | 'y' | 'w'>, { form }: Size) {
	let foot = y;
	const labels = all.flatMap(({ text, skip = 0, most, lead = 1.3, ...style }) => {
		const top = foot + skip;
		const own = lines(text, style.size, w, form, most);
		foot = top + own.length * lead * style.size;
		return own.map((line, i): Label => ({ ...style, text: line, x, y: top + style.size * (1 + i * lead) }));
	});
	return { labels, foot };
}

/** The first choice that fits into the box; none if none does. */
export function fullest(choices: Iterable<readonly Paragraph[]>, box: Box, size: Size): Label[] {
	for (const choice of choices) {
		const { labels } = flow(choice, box, size);
		if (labels.every(({ y }) => y + 4 <= box.y + box.h)) return labels;
	}
	return [];
}
