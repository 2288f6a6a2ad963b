/** The words in the drawings, and the leaders to what they name; the floor places them clear of areas and of each other. */
import type { Form, Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { count, decimal } from '#lib/chart/number.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { beside, place, type Box, type Lines, type Side } from '#lib/marks/place.ts';
import { pointOf, tenth, type Scales } from '#lib/marks/scales.ts';
import { boxOf, companyAt, isEnlarged, type Area, type Stage } from './areas.ts';
import { livesPerPixel, lossIn, losses, pixels } from './data.ts';
import { figureOf, phrasesOf, qualified, short, where } from './phrases.ts';
import type { TollView } from './view.ts';

/** Labels, and the lines that lead from them. */
interface Annotations {
	labels: readonly Label[];
	leaders: string;
}

/** A text in lines of about the same length. */
function balanced(text: string, size: number, room: number, form: Form): readonly string[] {
	const few = lines(text, size, room, form);
	for (let less = room - 4; ; less -= 4) {
		const found = lines(text, size, less, form);
		if (less < 20 || found.length > few.length) return lines(text, size, less + 4, form);
	}
}

/** What one pixel of the drawing stands for: the scale changes by powers of ten only, and never silently. */
function scaleOf(power: number): string {
	if (power < 0) return `Enlarged ${count(10 ** -power)} times: a mark is a person`;
	const text = `1\u00a0pixel = ${count(livesPerPixel * 10 ** power)} lives`;
	return power ? `Scale changed: ${text}` : text;
}

/** How much of one pixel the figure of an enlarged view fills: "0.12 of a pixel; those gone, 0.09". */
function shareOf(view: TollView): string {
	const { lives, left } = lossIn(view.figure);
	if (left === null) return `${decimal(pixels(lives))} pixels`;
	return `${decimal(pixels(lives), 2)} of a pixel; those gone, ${decimal(pixels(lives - left), 2)}`;
}

/** The number, what it counts, who says it; what it leaves open and how small it is, where there is room; and the scale. */
export function column(view: TollView, size: Size, { column: room, over, top, power, line }: Stage): Label[] {
	if (!room) return [];
	const loss = lossIn(view.figure);
	const { what, who, open } = phrasesOf(loss);
	const step = Math.round(size.text * 1.38);
	const broken = (text: string) => balanced(text, size.text, room, size.form);
	const figure = figureOf(loss);
	const big = Math.floor(Math.min(size.figure * (size.narrow ? 1.4 : 1.25), room / textWidth(figure, 1, size.form)));
	const first = line ?? Math.round((over ? 2 : size.low ? 3 : 24) + big * 0.72);

	// Over the field of all there is no room for the scale: it stands beside it.
	const beneath = over && view.figure === 'cardassia' ? [] : broken(scaleOf(power));
	const foot = size.height - 5 - (beneath.length - 1) * step;
	const end = beneath.length ? foot - step - (isEnlarged(view) ? 40 : 0) : top - 8;
	const all: [text: string, style: Partial<Label>][] = [
		[what(loss), { weight: 600 }],
		[`said by ${who} (${where(loss)})`, { fill: 'ink-2' }],
		[open, { fill: 'ink-3' }],
		...(isEnlarged(view) ? [[shareOf(view), { fill: 'ink-2' }] as [string, Partial<Label>]] : [])
	];
	let free = Math.floor((end - first - 5) / step);
	const kept = [0, 1, 3, 2].filter((i) => {
		const needed = all[i] ? broken(all[i][0]).length : Infinity;
		if (i > 1 && needed > free) return false;
		free -= needed;
		return true;
	});
	const text = all
		.filter((_, i) => kept.includes(i))
		.flatMap(([words, style]) => broken(words).map((text) => ({ text, ...style })));
	const style = power ? { weight: 600 } : { fill: 'ink-2' };
	return [
		{ x: 0, y: first, text: figure, size: big, fill: 'accent', serif: true },
		...text.map((words, i) => ({ x: 0, y: first + 5 + (i + 1) * step, size: size.text, ...words })),
		...beneath.map((text, i) => ({ x: 0, y: foot + i * step, text, size: size.text, ...style }))
	];
}

/** A number and, under it, what it counts. */
const pair = (box: Box, side: Side, texts: readonly string[], size: number): Lines =>
	beside(box, side, texts, { size, fill: 'ink-2' }).map((line, i) =>
		i < texts.length - 1 ? { ...line, weight: 600, fill: 'ink' } : line
	);

/** The smaller figures beside the field of all, and the scale where the column has no room for it. */
function besideField(k: Scales, areas: ReadonlyMap<string, Area>, { column, over, power }: Stage): Label[] {
	const { size } = k.custom;
	const [field, ...others] = [...areas].map(([id, area]) => ({ loss: lossIn(id), box: boxOf(k, area) }));
	const { x, w } = others[0]!.box;
	const scale = column && !over ? [] : balanced(scaleOf(power), size.text, size.width - x, size.form);
	const taken = scale.map((text, i) => ({ x, y: field!.box.y + 10 + i * 15, text, size: size.text, weight: 600 }));
	const seen = others.filter(({ box }) => box.w * box.h >= 1);
	const named = (some: typeof others, side: Side, long: boolean): Lines =>
		some.flatMap(({ loss, box }) => {
			const name = phrasesOf(loss).short;
			const lost = box.w * box.h < 1 && `too small${long ? ' to see' : ''}`;
			const at = side === 'right' ? { x, w: w + 8, y: box.y + box.h - 28, h: 28 } : box;
			return pair(at, side, [short(loss.lives), lost || (long ? `${name}, ${where(loss)}` : name)], size.text);
		});
	const choices = [others, seen].flatMap((some) => [
		named(some, 'right', true),
		named(some, 'right', false),
		named(some, 'above-right', false)
	]);
	return [...taken, ...place([choices], { size, taken, clear: others.map(({ box }) => box), pad: 8 })];
}

/** Names over the areas: of what stands beside the subject, or of the pixel that stands alone. */
function overAreas(k: Scales, areas: ReadonlyMap<string, Area>): Annotations {
	const { size } = k.custom;
	const named = [...areas]
		.slice(areas.size > 1 ? 1 : 0)
		.map(([id, area]) => ({ loss: lossIn(id), box: boxOf(k, area) }));
	const tiny = (box: Box) => box.h < 8;
	const lift = size.low ? 25 : 35;
	const labels = named.flatMap(({ loss, box }) => {
		const at = tiny(box) ? { ...box, x: box.x + box.w / 2 - 4, y: box.y - lift } : { ...box, y: box.y - 4 };
		const says = tiny(box) ? 'one pixel' : phrasesOf(loss).short;
		return pair(at, 'above-right', areas.size > 1 ? [short(loss.lives), says] : [says], size.text);
	});
	const specks = named.filter(({ box }) => tiny(box));
	const leaders = specks.map(
		({ box }) => `M${tenth(box.x + box.w / 2)} ${tenth(box.y - lift + 1)}V${tenth(box.y - 9)}`
	);
	return { labels, leaders: leaders.join('') };
}

/** What the enlarged pixel is, and the pixel itself. */
function atPixel(k: Scales, view: TollView, areas: ReadonlyMap<string, Area>, { power }: Stage, taken: Lines): Label[] {
	const { size } = k.custom;
	const [people, speck] = [...areas.values()] as [Area, Area];
	const [own, whole, pixel] = [people, companyAt(people), speck].map((area) => boxOf(k, area)) as [Box, Box, Box];
	const style = { size: size.text, fill: 'ink-2' };
	const one = beside({ ...pixel, x: pixel.x - 4, y: pixel.y - 6 }, 'left', ['one pixel'], style);
	const x = own.x + own.w + 14;
	const text = `One starship’s company,\u00a0${count(livesPerPixel)}, would fill this square.`;
	const company = balanced(text, size.text, whole.x + whole.w - x - 10, size.form);
	const y = whole.y + whole.h - 14 - (company.length - 1) * 18;
	const inside =
		view.figure === 'ar-558' && power < -4 ? company.map((text, i) => ({ ...style, x, y: y + i * 18, text })) : [];
	return place([[one], [inside]], { size, taken });
}

/** All words of a figure's drawing but the column. */
export function annotations(
	k: Scales,
	view: TollView,
	areas: ReadonlyMap<string, Area>,
	stage: Stage,
	taken: Lines
): Annotations {
	if (view.figure === 'cardassia') return { labels: besideField(k, areas, stage), leaders: '' };
	if (isEnlarged(view)) return { labels: atPixel(k, view, areas, stage, taken), leaders: '' };
	return overAreas(k, areas);
}

/** The powers of ten that the ladder names. */
export const named = [1, 1e3, 1e6, 1e9];

/** The names of the scale over the ladder; at its ends they stay within. */
function ticks(k: Scales): Label[] {
	const { size } = k.custom;
	return named.map((lives) => {
		const text = lives === 1e9 ? 'a billion' : lives === 1e6 ? 'a million' : short(lives);
		const half = textWidth(text, size.note, size.form) / 2;
		const x = Math.min(Math.max(k.xScale(lives), half), size.width - half);
		return { x, y: 12, text, size: size.note, anchor: 'middle', fill: 'ink-3' };
	});
}

/** Names and values of the ladder; on one line those that stand furthest apart, above and below it by turns. */
export function ladder(k: Scales): Annotations {
	const { size } = k.custom;
	const lit = { size: size.text, weight: 600 };
	const all = (k.data as { id: string }[]).map((row) => ({ loss: lossIn(row.id), at: pointOf(k, row) }));
	const scale = ticks(k);
	if (!size.low) {
		const high = k.yScale(1) - k.yScale(0) > 34;
		const labels = all.flatMap(({ loss, at: [x, y] }): Label[] => {
			const { name } = phrasesOf(loss);
			const value = qualified(loss);
			if (size.narrow)
				return [
					{ ...lit, x: 0, y: y - 8, text: name },
					{ size: size.text, x: size.width, y: y - 8, text: `${value} · ${where(loss)}`, anchor: 'end', fill: 'ink-2' }
				];
			const end = { x: k.xRange[0] - 16, anchor: 'end' as const };
			const who = { ...end, y: y + 14, text: `${loss.row.speaker}, ${where(loss)}`, size: size.note, fill: 'ink-3' };
			return [
				{ ...lit, ...end, y: high ? y - 3 : y + 4.5, text: name },
				{ ...lit, x: x + 12, y: y + 4.5, text: value },
				...(high ? [who] : [])
			];
		});
		return { labels: [...scale, ...labels], leaders: '' };
	}
	const wishes = ['cardassia', 'soldiers', 'grissom', 'ar-558'].map((id, i): Lines => {
		const { loss, at } = all.find((one) => one.loss.id === id)!;
		const up = i % 2 === 0;
		const end = at[0] > size.width * 0.6;
		const box = { x: at[0] - 4, w: 8, y: at[1] + (up ? -18 : 18), h: 0 };
		const texts = [loss.floor ? qualified(loss) : figureOf(loss), phrasesOf(loss).short];
		const above = pair(box, end ? 'above-left' : 'above-right', texts, size.text);
		return up ? above : above.map((line) => ({ ...line, y: line.y + 33 }));
	});
	const labels = place(
		wishes.map((lines) => [lines]),
		{ size, taken: scale, pad: 4 }
	);
	const leaders = wishes
		.map((lines, i) => ({ lines, i, x: lines[0]!.x + (lines[0]!.anchor === 'end' ? -4 : 4) }))
		.filter(({ lines }) => labels.includes(lines[0]!))
		.map(({ i, x }) => `M${tenth(x)} ${all[0]!.at[1] + (i % 2 ? 6 : -6)}v${i % 2 ? 12 : -12}`);
	return { labels: [...scale, ...labels], leaders: leaders.join('') };
}

/** Room that the names of the ladder take left of it, and its highest value right of it. */
export function sidesOf({ text, form }: Size): { left: number; right: number } {
	const widest = (says: (loss: (typeof losses)[number]) => string, some = losses) =>
		Math.max(...some.map((loss) => textWidth(says(loss), text, form)));
	return { left: widest((loss) => phrasesOf(loss).name) + 24, right: widest(qualified, losses.slice(-1)) + 10 };
}
