/** Frames from 320 to 1,200 pixels are filled by the drawings they come with, whatever words stand around these. */
import { expect, it } from 'vitest';
import { framed } from '#lib/chart/forms.ts';
import { dispensable, filled, fit, roomIn, type Told } from './fit.ts';

/** Sentences of so many letters, in words of eight. */
const text = (letters: number) =>
	'a people '
		.repeat(Math.ceil(letters / 9))
		.slice(0, letters)
		.trim();
const told = (headline: number, subtitle: number, source: number): Told => {
	const words = { alt: '', description: [], limits: text(source / 2), finding: { figure: '', says: '' } };
	const own = { headline: text(headline), subtitle: text(subtitle), source: text(source / 2) };
	return { words: { ...words, ...own }, spoiler: text(50), others: true };
};

const widths = Array.from({ length: 23 }, (_, i) => 320 + 40 * i);
const all = [40, 80, 110].flatMap((headline) =>
	[60, 140, 220].flatMap((subtitle) => [60, 160, 260].map((source) => told(headline, subtitle, source)))
);
const sets = [0, 1, 2, 3].map((n) => framed.filter((form) => !dispensable.slice(0, n).includes(form)));

it.each(sets.map((shown) => [shown.length, shown] as const))(
	'%s drawings fill every frame, however much is said',
	(_, shown) => {
		const poor = all.flatMap((one) => {
			const fitted = fit(one, shown);
			return widths.flatMap((frame) => {
				const { form, width, height } = filled(fitted, roomIn(one, frame));
				return width >= 0.85 && height >= (shown.length > 3 ? 0.7 : 0.5)
					? []
					: [`${form} in ${frame}: ${width.toFixed(2)} × ${height.toFixed(2)}`];
			});
		});
		expect(poor).toEqual([]);
	}
);
