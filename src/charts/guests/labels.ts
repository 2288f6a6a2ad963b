/** The words in the drawings, as wishes and columns; the floor places them. */
import type { Label } from '#lib/chart/label.ts';
import { percent } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { Size } from '#lib/chart/forms.ts';
import { column } from '#lib/marks/dodge.ts';
import { beside, place, type Style } from '#lib/marks/place.ts';
import { barOf, levelOf, type Scales } from '#lib/marks/scales.ts';
import { otherOf, seasonOf, seasonsOf, seriesOf, shows, type Season } from './data.ts';
import { hasFinale, subjectOf, type GuestsView } from './view.ts';

/** How thick the line of the other series is. */
export const thick = 3;
type K = Scales<Season>;

/** What is drawn of a view: the stacks, the lines across them, and the season in question of each. */
function seriesIn(view: GuestsView) {
	const own = subjectOf(view);
	const [stacks, lines] = [own, otherOf(own)].map((of) => seasonsOf(of, hasFinale(view))) as [
		readonly Season[],
		readonly Season[]
	];
	return { stacks, lines, one: seasonOf(own, view.season), other: seasonOf(otherOf(own), view.season) };
}

/** The value of a season in its bar or above it, clear of the line of the other series; the last one is in the column beside. */
export function values(k: K, view: GuestsView, y: (row: Season) => number, weight?: number): Label[] {
	const { size } = k.custom;
	if (!size.roomy) return [];
	const { stacks, lines, one } = seriesIn(view);
	const clear = lines.map((row) => levelOf(k, row, thick, { y }));
	const style: Style = { size: size.note, ...(weight ? { weight } : {}) };
	const wishes = stacks
		.filter((row) => row !== one || row !== stacks.at(-1))
		.map((row) => {
			const bar = barOf(k, row, { y });
			const text = [(y(row) * 100).toFixed(1)];
			const inside = weight && bar.h > 19 ? [beside(bar, 'inside', text, { ...style, fill: 'ground' })] : [];
			return [...inside, beside(bar, 'above', text, style)];
		});
	return place(wishes, { size, clear });
}

/** A name and its share, in one line where the column is wide enough. */
const says = (name: string, share: number, style: Style, room: number, { form }: Size) => {
	const text = `${name} ${percent(share)}`;
	const texts = textWidth(text, style.size, form) <= room ? [text] : [name, percent(share)];
	return texts.map((line) => [line, style] as const);
};

/** The parts of one season right of the bars, each as high as it stands in its stack; `tease`: without the other series. */
export function figures(k: K, view: GuestsView, x: number, room: number, tease: boolean): Label[] {
	const { size } = k.custom;
	const { one, other } = seriesIn(view);
	const plain: Style = { size: size.text, fill: 'ink-2' };
	const bold: Style = { size: size.text, weight: 600 };
	const name =
		textWidth('recurring guests', size.text, size.form) <= room ? ['recurring guests'] : ['recurring', 'guests'];
	return column(
		[
			...(tease
				? []
				: [
						{
							at: k.yScale(other.recurring),
							lines: says(other.show, other.recurring, { size: size.text, fill: seriesOf(other) }, room, size)
						}
					]),
			{
				at: k.yScale(one.recurring / 2),
				lines: [
					[percent(one.recurring), { size: size.figure, serif: true, fill: 'accent' }],
					...name.map((text) => [text, bold] as const)
				]
			},
			{ at: k.yScale(one.recurring + one.once / 2), lines: says('other guests', one.once, plain, room, size) },
			{ at: k.yScale(1 - one.regular / 2), lines: says('regulars', one.regular, plain, room, size) }
		],
		x,
		0,
		k.yRange[0] + 8
	);
}

/** What is carried over: a title above the highest bar, and the figures of the season in question. */
export function carried(k: K, view: GuestsView, x: number, tease: boolean): Label[] {
	const { size } = k.custom;
	const { stacks, lines, one, other } = seriesIn(view);
	const high = Math.max(...[...stacks, ...lines].map((row) => row.carried));
	const text = size.roomy
		? 'Carried over: guests who also spoke in one of the three episodes before'
		: 'Carried over from the three episodes before';
	const title: Label = {
		x: k.xRange[0],
		y: k.yScale(high) - (size.roomy ? 26 : 14),
		text,
		size: size.text,
		weight: 600
	};
	const share = percent(other.carried);
	const wide = size.roomy && textWidth(`${other.show} ${share}`, size.text, size.form) <= size.width - x;
	const short = wide || other.show === shows.voy ? other.show : 'DS9';
	const both = column(
		[
			{ at: k.yScale(one.carried) + 6, lines: [[percent(one.carried), { size: size.roomy ? 20 : 16, weight: 600 }]] },
			...(tease
				? []
				: [
						{
							at: k.yScale(other.carried),
							lines: [[`${short} ${share}`, { size: size.text, fill: seriesOf(other) }] as const]
						}
					])
		],
		x,
		0,
		k.yRange[0] + 4
	);
	return [title, ...both];
}
