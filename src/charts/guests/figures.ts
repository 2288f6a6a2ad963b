/** The column of figures right of the bars: the parts of one season, each as high as it stands in its stack. */
import type { Form } from '#lib/chart/chart.ts';
import type { Label } from '#lib/chart/layer.ts';
import { percent } from '#lib/chart/number.ts';
import { otherOf, shareOf, shows } from './data.ts';
import { placeOf } from './layout.ts';
import { isRoomy, sizeOf, type Put } from './put.ts';
import { subjectOf, type GuestsView } from './view.ts';

/** Lines of text that would like to be centred at a height; the first is the topmost. */
interface Entry {
	at: number;
	texts: readonly (readonly [text: string, style: Partial<Label>])[];
}

/** What a line needs above its foot and below it. */
const above = (size: number) => size * 0.75 + 1;
const below = (size: number) => size * 0.2;

/** Puts entries from the ground up, each as near to its height as the one below allows. */
export function figures(put: Put, view: GuestsView, form: Form) {
	const { stack, whole, figures: x } = placeOf(form);
	const own = subjectOf(view);
	const one = shareOf(own, view.season);
	const other = shareOf(otherOf(own), view.season);
	const roomy = isRoomy(form);
	const size = sizeOf(form);
	const big = { wide: 44, frame: 36, narrow: 27, 'wide-compact': 34, 'narrow-compact': 30, card: 36 }[form];
	const y = (share: number) => stack.base - share * whole;
	const says = (name: string, share: number) =>
		roomy || form === 'card' || form === 'wide-compact' ? [`${name} ${percent(share)}`] : [name, percent(share)];
	const entries: Entry[] = [
		{
			at: y(other.of.recurring),
			texts: says(shows[other.series], other.of.recurring).map((text) => [text, { fill: other.series }])
		},
		{
			at: y(one.of.recurring / 2),
			texts: [
				[percent(one.of.recurring), { size: big, serif: true, fill: 'accent' }],
				...(form === 'narrow' || form === 'narrow-compact' ? ['recurring', 'guests'] : ['recurring guests']).map(
					(text) => [text, { weight: 600 }] as const
				)
			]
		},
		{
			at: y(one.of.recurring + one.of.once / 2),
			texts: says('other guests', one.of.once).map((text) => [text, { fill: 'ink-2' }])
		},
		{ at: y(1 - one.of.regular / 2), texts: says('regulars', one.of.regular).map((text) => [text, { fill: 'ink-2' }]) }
	];
	let foot = stack.base + (form === 'narrow-compact' ? 16 : 4);
	for (const { at, texts } of entries.toSorted((a, b) => b.at - a.at)) {
		const sizes = texts.map(([, style]) => style.size ?? size);
		const height = sizes.reduce((sum, one) => sum + above(one) + below(one), 0);
		const bottom = Math.min(foot, at + height / 2);
		let line = bottom - height;
		texts.forEach(([text, style], i) => {
			line += above(sizes[i]!);
			put(x, Math.round(line), text, style);
			line += below(sizes[i]!);
		});
		foot = bottom - height - (form === 'narrow-compact' ? 2 : 4);
	}
}
