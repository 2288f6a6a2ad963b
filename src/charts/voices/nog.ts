/** The words at the bars of Nog's words. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Label } from '#lib/chart/layer.ts';
import { count } from '#lib/chart/number.ts';
import { lines } from '#lib/chart/text.ts';
import { nogWords } from './data.ts';
import { isRoomy, plotOf, sizeOf } from './layout.ts';
import { pairsOf } from './marks.ts';
import { turning } from './words.ts';

/** The raw counts above the bars of Nog's words, and once what they count. */
export function nogLabels(form: Form): readonly Label[] {
	const size = sizeOf(form);
	const found: Label[] = [];
	for (const { season, trade, rank } of pairsOf(form)) {
		for (const [kind, box] of [
			['trade', trade],
			['rank', rank]
		] as const) {
			const lit = kind === 'rank' && season === turning.season;
			const narrow = box.w < 14;
			const shift = narrow ? (kind === 'trade' ? -2 : 2) : 0;
			const n = { x: box.x + box.w / 2 + shift, y: box.y - 5, size: narrow ? 12 : size, anchor: 'middle' as const };
			found.push({
				...n,
				text: count(nogWords[season - 1]![kind]),
				weight: lit ? 600 : 400,
				fill: lit ? 'accent' : 'ink'
			});
			const names = season === 1 && kind === 'trade' ? 'trade' : lit ? 'rank' : null;
			if (!names) continue;
			const text = isRoomy(form) ? (names === 'trade' ? 'Words of trade' : 'Words of rank') : names;
			const x = lit ? box.x + box.w : Math.max(box.x, plotOf(form).x + 1);
			found.push({
				size,
				weight: 600,
				text,
				x,
				y: box.y - 7 - size,
				anchor: lit ? 'end' : 'start',
				fill: lit ? 'federation' : 'ferengi'
			});
		}
	}
	return found;
}

/** How the bars of Nog's words are to be read, where there is room beside them. */
export function nogNote(form: Form): readonly Label[] {
	if (forms[form].width < 700) return [];
	const { x, y, w } = plotOf(form);
	const text = 'Height: per 1,000 of his words. Numbers: raw counts.';
	return lines(text, 12.5, 92, form).map((line, i) => ({
		x: x + w + 12,
		y: y + 14 + i * 16,
		text: line,
		size: 12.5,
		fill: 'ink-3'
	}));
}
