/** The words on the picture, as wishes; the floor places them clear of arcs, scores and each other. */
import { greatest, pairs, sum } from 'd3-array';
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { count, inWords, percent, signed } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { beside, place, type Lines } from '#lib/marks/place.ts';
import type { Scales } from '#lib/marks/scales.ts';
import { earlier, final, fullest, gap, longest, meetings, most, shared, spoken, worst, type Meeting } from './data.ts';
import { at, barOf, bulges, dotOf, gapOf, spell, strands, whiskerOf, type Rise } from './shapes.ts';
import { drawn, isScored, type RivalryView } from './view.ts';

type K = Scales;
/** What a label may say, where it may stand: the first that is free. */
type Choices = readonly Lines[];
const end = { anchor: 'end' } as const;
const middle = { anchor: 'middle' } as const;
const accent = { fill: 'accent', weight: 600 };
const scenes = sum(shared, ({ counted }) => counted.scenes);
const unreal = sum(shared, ({ hollow }) => hollow);
/** The longest stretch without an arc but the gap. */
const free = greatest(pairs(earlier), ([a, b]) => b.hour - a.hour)!;

/** What happens from afar, in our words: to an old friend, to the head of the faith, to him. */
const blows: Readonly<Record<string, string>> = { s06e26: 'Jadzia killed', s07e18: 'Kai deceived', s07e21: 'blinded' };

/** One large figure, and what it says beneath: as large, and saying as much, as there is room for. */
function figure(
	k: K,
	{ y, ...spot }: Omit<Label, 'text' | 'size'>,
	texts: readonly string[],
	says: readonly (readonly string[])[]
): Choices {
	const { size } = k.custom;
	const most = Math.min(size.figure, (k.yRange[0] - k.yRange[1]) / 2.3);
	const lead = size.text + 3;
	const sizes = [44, 38, 32, 28, 26, 22, 19, 18].filter((big) => big <= most);
	return texts.flatMap((text) =>
		sizes.flatMap((big) =>
			says.map((lines): Lines => {
				const first = { ...spot, text, y: y + big * 0.33 - (lines.length * lead) / 2, size: big, serif: true };
				const beneath = { ...spot, y: first.y + size.text * 0.4, size: size.text, fill: 'ink' };
				return [first, ...lines.map((line, i) => ({ ...beneath, text: line, y: beneath.y + (i + 1) * lead }))];
			})
		)
	);
}

/** Who is who: above the one profile, under the other. */
function men({ custom: { size }, yRange }: K, reach: number, noted: boolean): Lines {
	const tall = size.height > 400 && noted;
	const style = { x: 0, size: tall ? 15 : size.text, weight: 600 };
	const [captain, prefect] = size.low ? ['Sisko', 'Dukat'] : ['Sisko, the captain', 'Dukat, the prefect'];
	const sisko = { ...style, y: tall ? 13 : 11, text: captain, fill: 'federation' };
	const both = [sisko, { ...style, y: yRange[0] + reach - 3, text: prefect, fill: 'cardassia' }];
	if (!noted) return both;
	const x = textWidth(captain, style.size, size.form) + 12;
	return [
		...both,
		{ x, y: sisko.y, text: 'words per hour; lit: in scenes they share', size: size.text - 0.5, fill: 'ink-3' }
	];
}

/** What stands between the two, the most important first. */
function* between(k: K, { show }: RivalryView, noted: boolean): Generator<Choices> {
	const { size } = k.custom;
	const [foot, top] = k.yRange as [number, number];
	const y = (foot + top) / 2;
	const plain = { size: size.text };
	if (show === 'all') {
		const x = sum(gapOf(k)) / 2;
		const says = [['without a shared scene'], ['and no shared scene'], []];
		const then = `then ${inWords(final.counted.scenes)}`;
		const last = { ...plain, ...accent, ...end, x: at(k, final.hour) - 8, y: foot - 7 };
		yield [...(noted ? [[{ ...last, text: `${then}, in the fire` }]] : []), [{ ...last, text: then }]];
		yield figure(k, { x, y: noted ? y : y - 9, ...middle }, [`${gap.hours} hours`, `${gap.hours} h`], says);
	} else if (show === 'waltz') {
		const x = at(k, longest.hour) + Math.max(...bulges(k, longest)) + (noted ? 12 : 3);
		const says = [['of all they exchange,', 'in one hour'], ['in one hour'], ['in one', 'hour'], []];
		const share = longest.counted.words / sum(shared, ({ counted }) => counted.words);
		yield figure(k, { x, y, fill: 'accent' }, [percent(share)], says);
	} else if (show === 'silence') {
		const style = { ...plain, ...accent };
		const dot = dotOf(k, worst, 6);
		const score = [signed(worst.score)];
		yield [
			[...beside(dot, 'left', score, style), ...beside(dot, 'right', [blows[worst.file]!], style)],
			beside(whiskerOf(k, worst), 'above', score, style),
			beside(dot, 'right', score, style)
		];
		for (const one of meetings.filter(({ file, meeting }) => meeting === 'indirect' && file !== worst.file))
			yield [beside(dotOf(k, one, 6), 'left', [`${blows[one.file]!}, ${signed(one.score)}`], plain)];
	} else {
		const spot = { x: at(k, final.hour) - 12, y: k.yScale(final.score), fill: 'accent', ...end };
		const says = [
			['one scene, the last;', 'he does not come home'],
			['one scene,', 'the last;', 'he does not', 'come home'],
			[]
		];
		// The score stands beside its dot, whatever is said beneath.
		yield figure(k, spot, [signed(final.score)], says).map((lines) => {
			const down = Math.max(spot.y + lines[0]!.size * 0.33, top + lines[0]!.size * 0.78) - lines[0]!.y;
			return lines.map((label) => ({ ...label, y: label.y + down }));
		});
	}
	if (!isScored({ show, meeting: null }) || !noted) return;
	const side = { ...middle, x: at(k, sum(free, ({ hour }) => hour) / 2), size: size.note, fill: 'ink-3' };
	yield [[{ ...side, y: top + 16, text: 'Sisko ahead' }]];
	yield [[{ ...side, y: foot - 7, text: 'Dukat ahead' }]];
}

/** What stands over the profiles and under them, and the lines that lead from it. */
function notes(k: K, { show }: RivalryView, rise: Rise): { labels: Label[]; leaders: string } {
	const { size } = k.custom;
	const [foot, top] = [k.yRange[0] + rise(most) - 3, k.yRange[1] - rise(most) - 6];
	const style = { y: top, size: size.text };
	const leaders: string[] = [];
	const over = ({ hour, hours, counted }: Meeting, text: string): Choices => {
		const x = at(k, hour);
		leaders.push(`M${x} ${top - 9}V${k.yRange[1] - rise(counted.sisko_shared / hours) - 3}`);
		return [[{ ...style, text, x: x + 5 }], [{ ...style, text, x: x - 5, ...end }]];
	};
	const { sisko_shared: sisko, dukat_shared: dukat } = (show === 'waltz' ? longest : final).counted;
	const wishes: Choices[] = [];
	if (show === 'all') {
		wishes.push(over(fullest, `${inWords(fullest.counted.scenes)} scenes: Sisko saves Dukat’s life`));
		wishes.push(over(longest, `“${longest.title}”, in a cave`));
	} else if (show === 'waltz') {
		wishes.push(over(longest, `“${longest.title}”: Sisko speaks ${count(sisko)} words in their scenes …`));
		const other = { ...style, y: k.yRange[0] + rise(dukat) - 2, text: `… Dukat ${count(dukat)}` };
		const [left, right] = [k.xScale(longest.hour) - 6, k.xScale(longest.hour + 1) + 6] as [number, number];
		wishes.push([[{ ...other, x: right }], [{ ...other, x: left, ...end }]]);
	} else if (show === 'silence') {
		const [from, to] = gapOf(k);
		leaders.push(`M${from} ${top + 5.5}H${to}`);
		wishes.push([[{ ...style, x: (from + to) / 2, text: `${gap.hours} hours apart`, ...middle }]]);
	} else {
		wishes.push([[{ ...style, x: size.width, y: foot, text: `Sisko ${sisko} words, Dukat ${dukat}`, ...end }]]);
	}
	const clear = spoken.dukat.map((one) => barOf(k, rise, 'dukat', spell(one), one.each));
	return { labels: place(wishes, { size, clear }), leaders: leaders.join('') };
}

/** All words on the picture. */
export function annotations(k: K, view: RivalryView, rise: Rise, noted: boolean): { labels: Lines; leaders: string } {
	const { size } = k.custom;
	const { labels, leaders } = noted ? notes(k, view, rise) : { labels: [], leaders: '' };
	const taken = [...men(k, rise(most), noted), ...labels];
	const scores = (isScored(view) ? drawn(view) : []).flatMap((one) => [dotOf(k, one, 5), whiskerOf(k, one)]);
	const [foot, top] = k.yRange as [number, number];
	const within = { x: -1, y: top, w: size.width + 2, h: foot - top + 2 };
	const placed = place(between(k, view, noted), { size, taken, within, clear: [...strands(k), ...scores], pad: 4 });
	return { labels: [...taken, ...placed], leaders };
}

/** What a line and a dashed line mean, with their numbers, and what rings and diamonds are. */
export function keyOf(size: Size, view: RivalryView): { labels: Lines; strokes: { x: number; dash: string | null }[] } {
	const wide = size.width > 450;
	const texts = wide
		? [`a shared scene: ${scenes - unreal}`, `a recording, a vision, a borrowed face: ${unreal}`]
		: [`shared scene: ${scenes - unreal}`, `not really him: ${unreal}`];
	const style = { y: size.height - 4, size: size.note, fill: 'ink-2' };
	const widths = texts.map((text) => textWidth(text, size.note, size.form));
	const next = 24 + widths[0]! + (wide ? 24 : 14);
	const labels: Label[] = texts.map((text, i) => ({ ...style, x: i * next + 24, text }));
	const strokes = [
		{ x: 0, dash: null },
		{ x: next, dash: '2 3' }
	];
	if (!isScored(view)) return { labels, strokes };
	const ring = `ring: not really him${view.show === 'silence' ? '; diamond: from afar' : ''}`;
	const x = next + 24 + widths[1]! + 24;
	return { labels: [...labels, ...place([wide ? [[{ ...style, x, text: ring }]] : []], { size })], strokes };
}
