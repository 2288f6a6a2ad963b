/** The words in the drawings, and where the parts of a drawing stand. */
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { signed } from '#lib/chart/number.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { beside, place, type Lines, type Style } from '#lib/marks/place.ts';
import { pointOf, type Scales } from '#lib/marks/scales.ts';
import { aboutOf, family, groups, inGroup, outcomes, scored, winners, type Ending } from './data.ts';
import { isLit, personOf, type ClosuresView } from './view.ts';
import { called, findingOf } from './words.ts';

type K = Scales<Ending>;

/** Where it is high, groups have headings and rows have figures. */
export const headed = ({ height }: Size) => height > 400;
/** Room before a group, in rows. */
export const gapOf = (size: Size) => (headed(size) ? 1.1 : 0.4);
/** Names of the rows, and room for the widest of them. */
const rowStyle = (size: Size) => ({ size: headed(size) ? size.text : size.note });
const rowName = (one: Ending, { narrow }: Size) => (narrow ? one.name : called(one));
export const roomFor = (size: Size) =>
	Math.max(...scored.map((one) => textWidth(rowName(one, size), rowStyle(size).size, size.form)));

/** The axis and the names of the rows, their groups and net scores. */
export function rowLabels(k: K, view: ClosuresView): Label[] {
	const { size } = k.custom;
	const { note, width } = size;
	const both = view.show === 'all';
	const zero = k.xScale(0);
	const side = { y: note - 1, size: note, fill: 'ink-2', weight: 600 };
	const quiet = { y: note - 1, size: note, fill: 'ink-3' };
	const end = { x: width, anchor: 'end' as const };
	const heads: Label[] = [
		{ ...side, x: zero - 8, text: both ? 'what it costs' : 'behind', anchor: 'end' },
		{ ...side, x: zero + 8, text: both ? 'what is given' : 'ahead' },
		{ ...quiet, x: k.xRange[0], text: both ? '5' : '−5' },
		{ ...quiet, x: k.xRange[1], text: both ? '5' : '+5', anchor: 'end' }
	];
	const nets = headed(size) && size.roomy;
	if (nets) heads.push({ ...quiet, ...end, text: 'net' });
	for (const one of scored) {
		const strong = winners.includes(one) || family.includes(one);
		const style = { ...rowStyle(size), y: pointOf(k, one)[1] + 4.5, ...(strong ? { weight: 600 } : { fill: 'ink-2' }) };
		heads.push({ ...style, x: 0, text: rowName(one, size) });
		if (nets) heads.push({ ...style, ...end, text: signed(one.net!) });
	}
	if (size.narrow && !headed(size)) return heads;
	const up = headed(size) ? (k.yScale(1) - k.yScale(0)) * (0.5 + gapOf(size) / 2) : 0;
	const named = outcomes.map((group): Label => {
		const at = { ...quiet, y: pointOf(k, inGroup(group)[0]!)[1] - up + 4.5 };
		return { ...at, ...(up ? { x: 0 } : end), text: `${inGroup(group).length} ${groups[group]}` };
	});
	return [...heads, ...named];
}

/** Those who were not scored, at the foot: the words, and where their dots stand. */
export function footOf({ width, height, note, narrow, form }: Size) {
	const dead = inGroup('dead');
	const text = narrow ? 'Not scored' : 'Dead before the end, not scored';
	const from = textWidth(text, note, form) + 20;
	const pitch = Math.min(96, (width - from - textWidth(dead.at(-1)!.name, note, form) - 10) / (dead.length - 1));
	const at = (one: Ending) => [Math.round(from + dead.indexOf(one) * pitch), height - 8] as const;
	const style = { y: height - 4, size: note };
	const names = dead.map((one) => ({ ...style, x: at(one)[0] + 9, text: one.name, fill: 'ink-2' }));
	return { at, labels: [{ ...style, x: 0, text, fill: 'ink-3' }, ...names] as Lines };
}

/** Over the line of net scores: what stands above it, and names, those picked out first, all of them where it is wide. */
export function lineLabels(k: K, view: ClosuresView, r: number): Label[] {
	const { size } = k.custom;
	const person = personOf(view);
	const taken = person ? personLabels(k, person) : found(view, size);
	const clear = scored.map((one) => {
		const [x, y] = pointOf(k, one);
		return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
	});
	const wishes = scored
		.filter((one) => size.width > 700 || one === person)
		.toSorted((a, b) => Number(isLit(view, b)) - Number(isLit(view, a)))
		.map((one) => {
			const stack = clear.filter((_, i) => scored[i]!.net === one.net).at(-1)!;
			const style = { size: size.note, ...(isLit(view, one) ? { fill: 'accent', weight: 600 } : { fill: 'ink-3' }) };
			return [0, 14, 28].map((up) =>
				beside({ ...stack, y: stack.y - up }, 'above', [one.name.replace('The ', '')], style)
			);
		});
	return [...taken, ...place(wishes, { size, clear, taken, pad: 2 })];
}

/** What a view finds where nobody stands in rows. */
function found(view: ClosuresView, size: Size): Label[] {
	const { figure, says } = findingOf(view);
	const { big, base } = barsOf(size);
	const style = { x: textWidth(figure, big, size.form) + 8, size: size.low ? size.text : Math.round(size.text * 1.3) };
	const texts = lines(says, style.size, size.width - style.x, size.form);
	return [
		{ x: 0, y: base, text: figure, size: big, serif: true, fill: 'accent' },
		...texts.map((text, i) => ({ ...style, y: base - big * 0.3 + i * (style.size + 3), text }))
	];
}

/** The hue of a person’s power. */
export function hueOf(one: Ending): string {
	const { allegiance } = aboutOf(one);
	return allegiance === 'none' ? 'ink-2' : allegiance.toLowerCase();
}

/** The bars of one person: their top and foot, and how large the figures over them are and where they stand. */
export function barsOf({ height, low, figure }: Size) {
	const big = low ? figure : Math.round(figure * 1.4);
	const base = Math.round(big * 0.78 + height * 0.045);
	const top = base + (low ? 9 : 13);
	return { big, base, top, foot: top + Math.round(height * 0.085) };
}

/** One person: figures over the bars, words under them, and the reason where there is room above the names of the line. */
function personLabels(k: K, person: Ending): Label[] {
	const { size } = k.custom;
	const { big, base, foot } = barsOf(size);
	const large = headed(size) && size.roomy;
	const fine = large ? 15 : size.text;
	const zero = k.xScale(0);
	/** Lines of a text from one height down to where names may stand. */
	const end = k.yRange[1] - (size.width > 700 ? 36 : 20);
	const set = (text: string, from: number, room: number, style: Style) => {
		const step = Math.round(style.size * 1.36);
		const most = Math.floor((end - from) / step);
		const texts = most > 0 ? lines(text, style.size, room, size.form, most) : [];
		return texts.map((line, i) => ({ ...style, y: from + step * (i + 1), text: line }));
	};
	const dead = person.net === null;
	const sides = ([-1, 1] as const).flatMap((side): Lines => {
		const style = { x: zero + side * 10, anchor: side < 0 ? ('end' as const) : ('start' as const) };
		const [score, told, of, hue] =
			side < 0
				? [person.cost, person.loses, 'paid, of 5', 'ink']
				: [person.reward, person.gets, 'given, of 5', hueOf(person)];
		const figure = {
			...style,
			y: base,
			text: String(score ?? '?'),
			size: big,
			serif: true,
			fill: dead ? 'accent' : hue
		};
		if (dead) return [figure];
		const beyond = style.x + side * (big * 0.36 * figure.text.length + 18);
		const texts = set(told ?? 'Nothing.', foot + 4, zero - 14, { size: fine });
		return [
			figure,
			{ ...style, x: beyond, y: base, text: of, size: fine, fill: 'ink-2' },
			...texts.map((line) => ({ ...style, ...line }))
		];
	});
	const centred = { x: zero, anchor: 'middle' as const };
	if (dead)
		sides.push({ ...centred, y: foot + 24, text: 'Dead before the finale, so nothing was scored.', size: fine });
	const reason = dead ? aboutOf(person).closing : person.rationale;
	if (size.low || !reason) return sides;
	const style = { size: large ? 18 : size.text, fill: 'ink-2' };
	const from = Math.max(...sides.map(({ y }) => y));
	const texts = set(reason, from + 12, Math.min(size.width, style.size * 32), style);
	/* A reason is told whole or not at all. */
	if (texts.at(-1)?.text.endsWith('…')) return sides;
	const down = texts.length ? Math.max(0, (end - texts.at(-1)!.y) / 2 - 6) : 0;
	return [...sides, ...texts.map((line) => ({ ...centred, ...line, y: line.y + down }))];
}
