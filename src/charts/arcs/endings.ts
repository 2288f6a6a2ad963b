/** All lives at their ends, from the best to the worst: names and values in a column of their own. */
import { groups, max } from 'd3-array';
import type { Size } from '#lib/chart/forms.ts';
import { signed } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { column } from '#lib/marks/dodge.ts';
import type { K } from './choices.ts';
import { hueOf } from './colour.ts';
import { bend, type Life } from './data.ts';
import { byEnding, end, isSubject, last, type Axis } from './facts.ts';
import { axisOf, type ArcsView } from './view.ts';

/** One line in the column of endings: the people in it, those the view is about before the others. */
interface Ending {
	value: number;
	who: readonly Life[];
	text: string;
}
const ending = (value: number, who: readonly Life[]): Ending => ({
	value,
	who,
	text: who.map(({ about }) => about.name).join(', ')
});

/** A line for everybody where there is room, or for each value; else the best, and those the view is about. */
export function endingsOf({ width, height, note }: Size, axis: Axis): readonly Ending[] {
	const order = byEnding(axis);
	const each = (some: readonly Life[]) => some.map((life) => ending(end(life, axis), [life]));
	if (height > order.length * (note * 0.95 + 1)) return each(order);
	const values = groups(order, (life) => end(life, axis));
	const subjectsFirst = (who: readonly Life[]) => who.toSorted((a, b) => Number(isSubject(b)) - Number(isSubject(a)));
	if (width > 700) return values.map(([value, who]) => ending(value, subjectsFirst(who)));
	return [ending(...values[0]!), ...each(order.filter(isSubject))];
}
/** How much of the width names and values take. */
export const endingsWidth = (size: Size, axis: Axis) =>
	50 + max(endingsOf(size, axis), ({ text }) => textWidth(text, size.note + 1, size.form))!;

/** Names and values in a column, what leads to them from each line’s end, and zero carried from the lines into the column. */
export function endings(k: K, view: ArcsView) {
	const { size } = k.custom;
	const axis = axisOf(view);
	const all = endingsOf(size, axis);
	const each = all.every(({ who }) => who.length === 1);
	const type = size.height > 400 ? size.text : size.note;
	const x = size.width - endingsWidth(size, axis) + 45;
	const blocks = all.map(({ value, text }) => ({ at: k.yScale(value), lines: [[text, { size: type }]] as const }));
	const room = size.height / all.length - type * 0.95 - 1;
	const names = column(blocks, x, 0, size.height, Math.max(0, Math.min(6, room)));
	let [leaders, gone] = ['', ''];
	const labels = names.flatMap((name, i) => {
		const { value, who } = all[i]!;
		const own = who.filter(isSubject);
		const subject = own[0] ? { fill: hueOf(own[0]), weight: 600 } : {};
		for (const life of who) {
			const stretch = `M${Math.round(k.xScale(last(life).hour) + 5)} ${k.yScale(value)}L${Math.round(x - 44)} ${Math.round(name.y - type * 0.35)}`;
			if (last(life).hour < bend) gone += stretch;
			else leaders += stretch;
		}
		const mixed = own.length > 0 && own.length < who.length;
		const texts = mixed ? [`${ending(value, own).text},`, ending(value, who.slice(own.length)).text] : [name.text];
		return [
			{ ...name, fill: 'ink-2', ...subject, x: x - 8, text: signed(value), anchor: 'end' as const },
			{ ...name, ...subject, text: texts[0]! },
			...texts.slice(1).map((text) => ({ ...name, text, x: x + textWidth(texts[0]!, type, size.form) + 4 }))
		];
	});
	const below = all.findIndex(({ value }) => value < 0);
	const middle = (names[below - 1]!.y + names[below]!.y) / 2 - type * 0.28;
	const zero = `M${k.xRange[0]} ${k.yScale(0) + 0.5}H${Math.round(k.xRange.at(-1))}L${Math.round(x - 40)} ${Math.round(middle) + 0.5}H${size.width - 2}`;
	return { labels, leaders, gone, zero: each || size.width > 700 ? zero : null };
}
