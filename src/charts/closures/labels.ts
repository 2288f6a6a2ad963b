/** The words in the drawings, and where the parts of a drawing stand. */
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { signed } from '#lib/chart/number.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { fullest, type Paragraph } from '#lib/marks/paragraphs.ts';
import { beside, place, type Box, type Lines, type Segment, type Side } from '#lib/marks/place.ts';
import { pointOf, type Scales } from '#lib/marks/scales.ts';
import { aboutOf, family, groups, inGroup, outcomes, places, scored, winners, type Ending } from './data.ts';
import { isLit, personOf, type ClosuresView } from './view.ts';
import { called, findingOf } from './words.ts';

export type K = Scales<Ending>;

/** Where it is high, groups have headings and rows have figures. */
export const headed = ({ height }: Size) => height > 400;
/** Room before a group, in rows. */
export const gapOf = (size: Size) => (headed(size) ? 1.1 : 0.4);
/** Names of the rows, and room for the widest of them. */
const rowStyle = (size: Size) => ({ size: headed(size) ? size.text : size.note });
const rowName = (one: Ending, { narrow }: Size) => (narrow ? one.name : called(one));
export const roomFor = (size: Size) =>
	Math.max(...scored.map((one) => textWidth(rowName(one, size), rowStyle(size).size, size.form)));

/** What is left: the axis and the names of the rows, their groups and net scores. */
export function rowLabels(k: K): Label[] {
	const { size } = k.custom;
	const { note, width } = size;
	const zero = k.xScale(0);
	const side = { y: note - 1, size: note, fill: 'ink-2', weight: 600 };
	const quiet = { y: note - 1, size: note, fill: 'ink-3' };
	const end = { x: width, anchor: 'end' as const };
	const heads: Label[] = [
		{ ...side, x: zero - 8, text: 'behind', anchor: 'end' },
		{ ...side, x: zero + 8, text: 'ahead' },
		{ ...quiet, x: k.xRange[0], text: '−5' },
		{ ...quiet, x: k.xRange[1], text: '+5', anchor: 'end' }
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

/** The same over the right end of the field, where it is low. */
export function cornerOf({ note, form, width }: Size, right: number) {
	const dead = inGroup('dead');
	const at = (one: Ending) => [right - 4 - (dead.length - 1 - dead.indexOf(one)) * 13, note - 5] as const;
	const label: Label = {
		x: at(dead[0]!)[0] - 9,
		y: note - 1,
		text: 'not scored',
		size: note,
		anchor: 'end',
		fill: 'ink-3'
	};
	const room = label.x - textWidth(label.text, note, form) > Math.min(90, width / 3);
	return { at, labels: room ? [label] : [] };
}

/** What is left, where there is no room for rows: how many are too close to call, and in wide forms all names. */
export function lineLabels(k: K, view: ClosuresView, r: number): Label[] {
	const { size } = k.custom;
	const { figure, says } = findingOf(view);
	const big = size.low ? size.figure : Math.round(size.figure * 1.4);
	const base = Math.round(big * 0.78 + size.height * 0.045);
	const style = { x: textWidth(figure, big, size.form) + 8, size: size.low ? size.text : Math.round(size.text * 1.3) };
	const texts = lines(says, style.size, size.width - style.x, size.form);
	const taken: Label[] = [
		{ x: 0, y: base, text: figure, size: big, serif: true, fill: 'accent' },
		...texts.map((text, i) => ({ ...style, y: base - big * 0.3 + i * (style.size + 3), text }))
	];
	if (size.width < 700) return taken;
	const clear = scored.map((one) => {
		const [x, y] = pointOf(k, one);
		return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
	});
	const wishes = scored
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

/** How the dot of a person is painted on the field, and how large it is; `tease` lights nobody. */
export function dotOf(view: ClosuresView, one: Ending, { low, roomy }: Size, tease = false) {
	const [wins, pays] = [isLit(view, one), view.show === 'all' && family.includes(one)];
	const lit = !tease && (wins || pays);
	const fill = !lit ? 'ink-3' : pays || personOf(view) ? 'accent' : 'ink';
	return { lit, fill, r: (lit ? 6 : 4.5) + (roomy ? 0.5 : low ? -1 : 0) };
}

/** Whether what a person gets and loses stands under the field: where it is narrow and high. */
export const isUnder = ({ narrow, height }: Size) => narrow && height > 290;
/** Where that stands; else beside the field. */
export function textBox(size: Size): Box {
	const { width, height, low, roomy } = size;
	if (isUnder(size)) return { x: 0, y: height * 0.64, w: width, h: height * 0.36 - 24 };
	const x = Math.round(width * (roomy ? 0.6 : 0.54));
	return { x, y: roomy ? 20 : 6, w: width - x, h: height - (low ? 6 : 40) };
}

/** On the field: what its sides are, where one comes out, and names, those in question first. */
export function fieldLabels(k: K, view: ClosuresView, off: readonly Segment[], tease: boolean): Label[] {
	const { size } = k.custom;
	const { note, low, roomy, narrow } = size;
	const person = personOf(view);
	const quiet = { size: note, fill: 'ink-3' };
	const [from, to] = k.xRange as [number, number];
	const [foot] = k.yRange;
	const paid = { ...quiet, y: foot + 17, anchor: 'middle' as const };
	const axes: Label[] = [
		{ ...quiet, x: 0, y: note - 1, text: 'what is given', fill: 'ink-2' },
		...[0, 1, 2, 3, 4, 5]
			.filter((value) => !low || value % 5 === 0)
			.map((value): Label => ({
				...quiet,
				x: from - 12,
				y: k.yScale(value) + 4.5,
				text: String(value),
				anchor: 'end'
			})),
		...(to - from > 170 ? [0, 1, 4, 5] : [0, 5]).map((value): Label => ({
			...paid,
			x: k.xScale(value),
			text: String(value)
		})),
		{ ...paid, x: k.xScale(2.5), text: 'what it costs', fill: 'ink-2' }
	];
	const box = (one: Ending, text = 0): Box => {
		const [x, y] = pointOf(k, one);
		const r = dotOf(view, one, size, tease).r + 2;
		const half = text ? text * 0.44 : r;
		return { x: x - r, y: y - half, w: 2 * r, h: 2 * half };
	};
	const names = places
		.map((all) => ({ all, one: all.find((one) => dotOf(view, one, size, tease).lit) ?? all[0]! }))
		.map(({ all, one }) => ({ all, one, lit: dotOf(view, one, size, tease).lit }))
		.filter(({ lit }) => lit || (!(low && size.width < 700) && !(person && narrow)))
		.toSorted((a, b) => Number(b.lit) - Number(a.lit))
		.map(({ all, one, lit }) => {
			const own = person && lit ? [one] : all;
			const style = {
				size: lit ? size.text : note,
				...(lit
					? { weight: 600, ...(family.includes(one) || person ? { fill: 'accent' } : {}) }
					: { fill: person ? 'ink-3' : 'ink-2' })
			};
			const name = own.map(({ name }) => name.replace(' Fontaine', '')).join(', ');
			const sides: readonly Side[] =
				one.cost! > 4
					? ['right', 'left', 'above-left', 'below']
					: one.cost! > 2.5
						? ['left', 'right', 'above-left', 'below']
						: ['right', 'below', 'left', 'above'];
			const level = box(one, style.size);
			const dot = box(one);
			const alone = [
				...sides.map((side) => beside(side === 'left' || side === 'right' ? level : dot, side, [name], style)),
				beside(dot, 'below', [name], style).map((label) => ({ ...label, x: dot.x, anchor: 'start' as const }))
			];
			if (!lit || !roomy || size.height < 400) return alone;
			const withRole = (place: Box, side: Side, more: Partial<Label> = {}): Lines => {
				const [first, second] = beside(place, side, [name, one.role], style) as [Label, Label];
				return [
					{ ...first, ...more },
					{ ...second, size: note, weight: 400, fill: 'ink-2', ...more }
				];
			};
			return [
				withRole({ ...level, y: level.y - 5 }, sides[0]!),
				withRole(dot, 'below', { x: dot.x + dot.w, anchor: 'end' }),
				withRole(dot, 'below', { x: dot.x, anchor: 'start' }),
				...alone
			];
		});
	const says = outcomes.map((group) => `${inGroup(group).length} ${groups[group]}`) as [string, string, string];
	const at = (x: number, y: number, text: string): Label => ({
		...quiet,
		x: k.xScale(x),
		y: k.yScale(y) + 4,
		text,
		anchor: 'middle'
	});
	const zones = [
		[
			[2.4, 4.6],
			[2.2, 4.6],
			[3, 4.6]
		].map(([x, y]) => [at(x!, y!, says[0])]),
		[
			[1.2, 1.2],
			[3, 3],
			[1.5, 1.5],
			[2.5, 2.5],
			[3.5, 3.5]
		].map(([x, y]) => [at(x!, y!, says[1])]),
		[
			[2.6, 0.4],
			[2.4, 0.4],
			[2.8, 0.8]
		].map(([x, y]) => [at(x!, y!, says[2])])
	];
	const taken = [...axes, ...(person ? told(size, person) : [])];
	const right = person && !isUnder(size) ? textBox(size).x - 12 : size.width;
	const room = {
		size,
		clear: scored.map((one) => box(one)),
		off,
		taken,
		pad: 2,
		within: { x: 0, y: 0, w: right, h: foot + 8 }
	};
	return [...taken, ...place(low ? names : [...names, ...zones], room)];
}

/** What a person gets and loses, and why; as much of it as has room. */
function told(size: Size, person: Ending): Label[] {
	const { note, roomy, height } = size;
	const text = size.text + (roomy && height > 400 ? 2.5 : 0);
	const { reward, cost, gets, loses, rationale } = person;
	const quiet = { size: roomy ? text : note, fill: 'ink-2', lead: 1.35 };
	const head = { size: text, weight: 600 };
	const why: Paragraph[] = rationale ? [{ ...quiet, text: rationale, skip: 12 }] : [];
	if (reward === null) {
		const dead = { size: text, text: 'Dead before the finale, so nothing was scored.' };
		const { closing } = aboutOf(person);
		return fullest([[dead, ...(closing ? [{ ...quiet, text: closing, skip: 8 }] : [])], [dead]], textBox(size), size);
	}
	const both = (most?: number): Paragraph[] => [
		{ ...head, text: `${reward} given, of 5` },
		{ ...quiet, text: gets ?? 'Nothing.', ...(most ? { most } : {}) },
		{ ...head, text: `${cost} paid, of 5`, skip: roomy ? 12 : 4 },
		{ ...quiet, text: loses ?? 'Nothing.', ...(most ? { most } : {}) }
	];
	return fullest([[...both(), ...why], both(), both(3), both(2), both(1)], textBox(size), size);
}
