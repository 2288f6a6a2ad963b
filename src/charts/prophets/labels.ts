/** The words in the drawings, as wishes; the floor places them clear of bars and of each other. */
import type { Label } from '#lib/chart/label.ts';
import { count, decimal, inWords } from '#lib/chart/number.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { beside, place, type Lines, type Style } from '#lib/marks/place.ts';
import { barOf, levelOf, type Scales } from '#lib/marks/scales.ts';
import { hours, level, seasons, silent, spoken, type Spell } from './data.ts';
import { widened, type ProphetsView } from './view.ts';

type K = Scales<Spell>;

/** Whether a season is what a view is about. */
export function litIn(view: ProphetsView) {
	const focus = widened(view);
	return (season: Spell) => (focus ? focus === season : season === seasons[0] || season === seasons.at(-1));
}

/** The means over their levels; those that matter come first, the others as far as they have room. */
export function means(k: K, view: ProphetsView, thick: number): Label[] {
	const { size } = k.custom;
	const lit = litIn(view);
	const ends = (one: Spell) => lit(one) || one === seasons[0] || one === seasons.at(-1);
	const wishes = seasons
		.toSorted((a, b) => Number(ends(b)) - Number(ends(a)))
		.map((one) => {
			const big = size.roomy ? (widened(view) === one ? 20 : size.height > 400 ? 15 : size.text) : size.text;
			const style = lit(one)
				? { weight: 600, fill: view.draw === 'last-season' ? 'accent' : 'ink' }
				: { fill: 'ink-2' };
			return (['above', 'above-right', 'above-left'] as const).map((side) =>
				beside(levelOf(k, one, thick), side, [decimal(one.rate)], { size: big, ...style })
			);
		});
	return place(wishes, { size, pad: 3, clear: seasons.map((one) => levelOf(k, one, thick)) });
}

/** The first hours, named above what stands beside them, and the line that leads there. */
export function opening(k: K): { labels: Lines; leader: string } {
	const { size } = k.custom;
	const one = hours[0]!;
	const bar = barOf(k, one);
	const x = Math.round(bar.x + Math.min(bar.w / 2, 12)) + 0.5;
	const n = inWords(one.faith);
	const texts = size.roomy
		? [`“${one.title}”, the first hours:`, `named ${n} times`]
		: size.low
			? [`first hours: ${n} times`]
			: ['In the first hours', `named ${n} times`];
	const y = k.yScale(size.height > 400 ? 14 : 15);
	const labels = texts.map((text, i) => ({
		x: x + 6,
		y: y + i * (size.text + 3),
		text,
		size: size.text,
		weight: 600,
		fill: 'accent'
	}));
	return { labels, leader: `M${x} ${y - 9}V${bar.y - 2}` };
}

/** What stands over the hours: what they are, and how many say nothing. */
function heads(k: K): Lines {
	const { size } = k.custom;
	if (size.low) return [];
	const head: Label = { x: k.xRange[0], y: k.yRange[1] - 14, text: 'Hour by hour', size: size.note + 0.5, weight: 600 };
	const text = `${silent.length} of ${hours.length} episodes have none${size.width > 500 ? ' (dashes)' : ''}`;
	return [
		head,
		{ ...head, x: head.x + textWidth(head.text, head.size, size.form) + 14, text, weight: 400, fill: 'ink-3' }
	];
}

/** What the line at the level is, at its left end or, where something stands there, at its right. */
function levelLabel(k: K, taken: Lines): Lines {
	const { size } = k.custom;
	const style = {
		size: size.note,
		fill: 'ink-3',
		y: k.yScale(level) - 5,
		text: size.roomy ? `${level} per 1,000` : `${level}`
	};
	const [left, right] = [k.xRange[0], k.xRange.at(-1)];
	const choices = [[{ ...style, x: left + 7 }], [{ ...style, x: right, anchor: 'end' as const }]];
	return place([choices], { size, taken });
}

/** Where the name of an episode may stand: above its bar, or beside the bar's head; in one line, or in more. */
function* choices(k: K, one: Spell): Generator<Lines> {
	const { form, note } = k.custom.size;
	const style: Style = { size: note, fill: 'ink-2' };
	const text = `${one.title} ${count(one.faith)}×`;
	const whole = textWidth(text, note, form);
	for (const n of [1, 2, 3]) {
		const texts = lines(text, note, (whole / n) * 1.25, form);
		for (const side of ['above', 'above-left', 'above-right', 'left', 'right'] as const)
			yield beside(barOf(k, one), side, texts, style);
	}
}

/** All words of the hours: the heads, then the names of the episodes that stand out, as many as there is room for. */
export function named(k: K, view: ProphetsView): Label[] {
	const { size } = k.custom;
	const { labels } = opening(k);
	const first = view.draw === 'last-season' ? [] : labels;
	const above = [...first, ...heads(k)];
	const taken = [...above, ...levelLabel(k, above)];
	const focus = widened(view);
	/** In its own season the finale is named before anything else. */
	const last = view.draw === 'last-season' && !size.narrow ? spoken.at(-1) : null;
	const order = spoken
		.filter(({ hour, season }) => hour !== 1 && (!focus || season === focus.season))
		.toSorted((a, b) => Number(b === last) - Number(a === last) || b.rate - a.rate);
	const [foot, top] = k.yRange as [number, number];
	const peaks = place(
		order.map((one) => choices(k, one)),
		{
			size,
			taken,
			pad: 7,
			within: { x: 0, y: top - 6, w: size.width, h: foot - top + 6 },
			clear: spoken.map((one) => barOf(k, one)),
			most: Math.floor(Math.sqrt(size.width * (foot - top)) / 48)
		}
	);
	return [...taken, ...peaks];
}
