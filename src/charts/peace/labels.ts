/** The words in the drawings: the two tracks, the room in which they meet, the key, and names of steps where they find room. */
import type { Label } from '#lib/chart/label.ts';
import { boxOf, textWidth } from '#lib/chart/text.ts';
import { meet, place, type Box, type Lines } from '#lib/marks/place.ts';
import { pointOf, type Scales } from '#lib/marks/scales.ts';
import { met, sideOf, steps, stepOf, tally, type Reading, type Step } from './data.ts';
import { named, names } from './names.ts';

type K = Scales<Step>;
/** Pixels of a place: so far along the zip, so far across it. */
export type At = (step: number, across: number) => readonly [x: number, y: number];
/** How the zip lies in its drawing. */
export interface Zip {
	at: At;
	/** Half the opening at a place along it. */
	half: (step: number) => number;
	/** Low drawings lie on their side: the disease above, the war below, closing to the right. */
	turned: boolean;
	/** The ground of the scene in which the tracks meet. */
	room: Box;
	/** Radius of a step that speaks to the view. */
	lit: number;
}

/** Between a name and its episode, which is set fainter. */
export const gap = '\u00a0\u00a0';
const first = steps[0]!.step;

/** The two tracks, named where they begin. */
export function tracks(k: K, { at, half, turned }: Zip): Label[] {
	const { size } = k.custom;
	const tall = size.height > 400 && size.roomy;
	return ([-1, 1] as const).map((side): Label => {
		const [x, y] = at(first, side * half(first));
		const style = {
			text: side < 0 ? 'The disease' : 'The war',
			size: tall ? 15 : size.text,
			fill: side < 0 ? 'dominion' : 'cardassia',
			weight: 600
		};
		if (turned) return { ...style, x: x - 2, y: y - (side < 0 ? -22 : 12) };
		return { ...style, x: x - side * 3, y: tall ? 18 : 13, anchor: side < 0 ? 'end' : 'start' };
	});
}

/** The scene in which the tracks meet, named on its ground. */
export function roomName({ custom: { size } }: K, { turned, room }: Zip): Label {
	const style = { text: `Scene ${met[0]!.scene}`, size: size.text, weight: 600 };
	if (turned) return { ...style, x: room.x + room.w / 2, y: size.height - 7, anchor: 'middle' };
	if (!size.roomy) return { ...style, x: 4, y: room.y + 14 };
	return { ...style, text: `${style.text} of the finale`, x: 12, y: room.y + (size.height > 400 ? 20 : 15) };
}

/** What the marks mean, with how many there are, in one line; low drawings leave it to the subtitle. */
export function key(k: K, reading: Reading): (Label & { speaks: 'for' | 'against' | null })[] {
	const { size } = k.custom;
	const { yes, no, rest } = tally(reading);
	const missing = reading === 'missing';
	const long = size.width > 400;
	const said = [
		{
			speaks: 'for' as const,
			text: `${yes} ${missing ? (long ? 'are left out' : 'left out') : long ? 'speak for it' : 'for it'}`
		},
		...(no ? [{ speaks: 'against' as const, text: `${no} against${long && missing ? ' the armies alone' : ''}` }] : []),
		{ speaks: null, text: `${rest} neither` }
	];
	const apart = long ? 38 : 28;
	const widths = said.map(({ text }) => textWidth(text, size.text, size.form) + apart);
	let x = (size.width - widths.reduce((sum, width) => sum + width, 0)) / 2 + apart / 2;
	return said.map((one, i) => {
		const label = { ...one, x: x + 12, y: size.height - 5, size: size.text, fill: 'ink-2' };
		x += widths[i]!;
		return label;
	});
}

/** From a step to a name that stands apart. */
const pin = (x: number, from: number, to: number): Box => ({
	x: x - 2,
	y: Math.min(from, to),
	w: 4,
	h: Math.abs(from - to)
});

/** Where a name may stand: beside its step, a little higher or lower where others are near. */
function* beside(
	k: K,
	step: Step,
	text: string,
	lit: number,
	style: Omit<Label, 'text' | 'x' | 'y'>
): Generator<Label> {
	const [x, y] = pointOf(k, step);
	const side = sideOf(step);
	for (const by of [0, 3, -3, 6, -6, 8, -8]) {
		const away = side * (lit + (by ? 11 : 7));
		yield { ...style, text, x: x + away, y: y + style.size * 0.34 + by, anchor: side < 0 ? 'end' : 'start' };
	}
}

/** The names of a view’s steps, those that matter most first, and the leaders to those that stand apart. */
export function namesOf(k: K, reading: Reading, { at, half, turned, lit }: Zip, taken: Lines) {
	const { size } = k.custom;
	/** What names keep off: the steps, or, where the zip lies on its side, all of it. */
	const clear: Box[] = steps.map((step) => {
		const [x, y] = pointOf(k, step);
		if (!turned) return { x: x - lit, y: y - lit, w: 2 * lit, h: 2 * lit };
		const [top, foot] = [-1, 1].map((side) => at(step.step, side * half(step.step))[1]) as [number, number];
		const [before] = at(step.step - 0.5, 0);
		return { x: before - 4, y: top - 7, w: 2 * (x - before) + 8, h: foot - top + 14 };
	});
	const most = turned ? Math.floor(size.width / 106) : size.roomy ? 12 : 9;
	const labels: Label[] = [];
	let leaders = '';
	for (const id of named[reading]) {
		const step = stepOf(id);
		const [x, y] = pointOf(k, step);
		const side = sideOf(step);
		const style = { size: size.text, ...(named[reading][0] === id ? { fill: 'accent', weight: 600 } : {}) };
		const [long, short = long] = names[id]!;
		const code = met.includes(step) ? '' : `${gap}${step.code}`;
		const texts = [
			`${long}${code}`,
			...(turned ? [long] : []),
			...(size.narrow || turned ? [`${short}${code}`] : []),
			short
		];
		function* above(text: string): Generator<Label> {
			for (let off = 10; off < 90; off += 2) {
				const edge = side < 0 ? y - lit - off : y + lit + off + size.text * 0.72;
				const own = pin(x, y + side * (lit + 8), side < 0 ? edge + 4 : edge - size.text * 0.76);
				if (off >= 12 && [...taken, ...labels].some((one) => meet(own, boxOf(one, size.form), 2))) return;
				const anchors = ['start', 'middle', 'end'] as const;
				for (const anchor of step.step < 9 ? anchors : anchors.toReversed())
					yield { ...style, text, x: x + { start: -4, middle: 0, end: 4 }[anchor], y: edge, anchor };
			}
		}
		const choices = texts.flatMap((text) => [...(turned ? above(text) : beside(k, step, text, lit, style))]);
		const [label] = place([choices.map((one) => [one])], {
			size,
			clear,
			taken: [...taken, ...labels],
			pad: turned ? 4 : size.text > 13 ? 2 : 0
		});
		if (!label) continue;
		labels.push(label);
		const reach = side < 0 ? y - lit - label.y : label.y - size.text * 0.72 - y - lit;
		if (turned && reach >= 12) {
			const end = side < 0 ? label.y + 4 : label.y - size.text * 0.76;
			leaders += `M${x} ${Math.round(y + side * (lit + 1))}V${Math.round(end)}`;
			clear.push(pin(x, y, end));
		}
		if (labels.length === most) break;
	}
	return { labels, leaders };
}
