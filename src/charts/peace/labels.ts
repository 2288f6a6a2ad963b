/** The words in the drawing: the two tracks, the scene in which they meet, the beads by name, and a key that counts. */
import { range } from 'd3-array';
import type { Label } from '#lib/chart/label.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { lead, upright, type Spot } from '#lib/marks/leaders.ts';
import { place, segments, type Box, type Lines } from '#lib/marks/place.ts';
import { pointOf, type Scales } from '#lib/marks/scales.ts';
import { beads, isBead, met, speaks, steps, subjects, tally, type Reading, type Step } from './data.ts';
import { along, pointsOf, scene, type Threads } from './threads.ts';

type K = Scales<Step>;
const tracks = ['disease', 'war'] as const;

/** The two tracks, named where they begin. */
function trackNames({ custom: { size } }: K, threads: Threads, clear: readonly Box[]): Label[] {
	const both = tracks.map((track) => pointsOf(threads, track));
	const off = both.flatMap((points) => segments(points));
	return tracks.flatMap((track, i) => {
		const [x, y] = both[i]![0]!;
		const [text, fill] = i ? ['The war', 'cardassia'] : ['The disease', 'dominion'];
		const style = { text, fill, size: size.text + 1, weight: 600 };
		if (threads.down) return [{ ...style, x, y: 13, anchor: 'middle' as const }];
		const choices = range(10, 90, 3).map((by): Lines => [{ ...style, x: 0, y: i ? y - by : y + by + size.text * 0.7 }]);
		return place([choices], { size, off, clear });
	});
}

/** The scene in which the tracks meet, named on its ground. */
function roomName({ custom: { size } }: K, { down }: Threads, room: Box): Label[] {
	const style = { size: size.text, weight: 600, x: room.x + 8, y: room.y + size.text + 4 };
	const name = `Scene ${met[0]!.scene}`;
	const whole = `${name} of the finale`;
	if (down)
		return [
			{ ...style, text: name },
			{ ...style, y: style.y + 15, text: 'of the finale' }
		];
	return [{ ...style, text: textWidth(whole, size.text, size.form) < room.w - 12 ? whole : name }];
}

/** What the marks mean, with how many there are, in one line; low drawings leave it to the subtitle. */
export function key({ custom: { size } }: K, reading: Reading): (Label & { speaks: 'for' | 'against' | null })[] {
	if (size.low) return [];
	const { yes, no, rest } = tally(reading);
	const [left, wide] = [reading === 'missing', !size.narrow];
	const told = [
		['for', `${yes} ${left ? 'left out' : wide ? 'speak for it' : 'for it'}`],
		...(no ? [['against', `${no} against`]] : []),
		[null, `${rest} ${left && wide ? 'told by one or neither' : 'neither'}`]
	] as ['for' | 'against' | null, string][];
	let x = 2;
	return told.map(([speaks, text]) => {
		const label = { speaks, text, x: x + 15, y: size.height - 5, size: size.text, fill: 'ink-2' };
		x += textWidth(text, size.text, size.form) + (wide ? 48 : 34);
		return label;
	});
}

/** The name of a bead with its episode behind it, fainter. */
function named(k: K, label: Label, code: string): Lines {
	const { size } = k.custom;
	const own = { ...label, size: size.note, weight: 400, fill: 'ink-3', text: code, anchor: 'start' as const };
	const width = textWidth(label.text, label.size, size.form) + 4;
	const after = textWidth(code, size.note, size.form);
	const from = label.x - { start: 0, middle: (width + after) / 2, end: width + after }[label.anchor ?? 'start'];
	return [
		{ ...label, x: from, anchor: 'start' },
		{ ...own, x: from + width }
	];
}

/** Where the name of a bead may stand: beside it where threads run downwards, else over or under it, led to from afar. */
function* spotsOf(k: K, step: Step, { down, r }: Threads, style: Omit<Label, 'x' | 'y' | 'text'>): Generator<Spot> {
	const { size } = k.custom;
	const [x, y] = pointOf(k, step);
	const side = step.track === 'war' || step.id === 'ceasefire' ? 1 : -1;
	if (down) {
		const from = x + side * (r + 7);
		const room = Math.min(104, side < 0 ? from - 2 : size.width - from - 2);
		const own = lines(beads[step.id]![0], size.text, room, size.form);
		for (const by of [0, -6, 6, -12, 12, -20, 20]) {
			const top = y + by + 4.5 - ((own.length - 1) / 2) * (size.text + 2);
			const anchor = side < 0 ? 'end' : 'start';
			yield { lines: own.map((text, i) => ({ ...style, text, x: from, y: top + i * (size.text + 2), anchor })) };
		}
		return;
	}
	const inside = met.includes(step);
	const first = inside && !size.low ? size.height * 0.16 : r + 6;
	const near = [side, first, first + 9] as const;
	const between = [-side, r + 6, r + 12] as const;
	const far = [side, first + 9, size.height / 2] as const;
	/** The last before the tracks meet is named between them. */
	const late = !inside && along(step) > scene[0] - 60;
	const anchors = inside
		? (['middle', 'end', 'start'] as const)
		: late
			? (['end', 'middle', 'start'] as const)
			: (['start', 'middle', 'end'] as const);
	for (const text of beads[step.id]!)
		for (const [way, from, to] of late ? [between, near, far] : [near, between, far])
			for (const by of range(from, to, 3))
				for (const anchor of anchors) {
					const label = {
						...style,
						text,
						anchor,
						x: x + { start: -r, middle: 0, end: r }[anchor],
						y: y + (way < 0 ? -by : by + size.text * 0.75)
					};
					const leader = upright(x, y + way * (r + 2), label.y + (way < 0 ? 5 : -size.text));
					yield { lines: size.low ? [label] : named(k, label, step.code), ...(by > r + 16 ? { leader } : {}) };
				}
}

/** All words of a view, and the lines to names that stand apart. */
export function labelsOf(k: K, reading: Reading, threads: Threads, room: Box, tease: boolean) {
	const { size } = k.custom;
	const clear = steps.map((step): Box => {
		const [x, y] = pointOf(k, step);
		const r = isBead(step) ? threads.r + 1 : 5;
		return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
	});
	const taken = [...trackNames(k, threads, clear), ...roomName(k, threads, room), ...(tease ? [] : key(k, reading))];
	const lit = (step: Step) => !tease && speaks(reading, step) !== null;
	/** The bead the view is about, those that speak to it, the others; in narrow drawings not all of these are named. */
	const rank = (step: Step) => (step.id === subjects[reading] ? 2 : lit(step) ? 1 : 0);
	const least = !size.narrow || tease ? 0 : threads.down ? 1 : 2;
	const own = steps.filter((step) => isBead(step) && rank(step) >= least).toSorted((a, b) => rank(b) - rank(a));
	const off = tracks.flatMap((track) => segments(pointsOf(threads, track)));
	const wishes = own.map((step) =>
		spotsOf(k, step, threads, { size: size.text, ...(lit(step) ? { weight: 600 } : { fill: 'ink-2' }) })
	);
	const spots = lead(wishes, { size, taken, clear, off, pad: 4 });
	return {
		labels: [...taken, ...spots.flatMap((spot) => spot?.lines ?? [])],
		leaders: spots.flatMap((spot) => (spot?.leader ? [spot.leader] : []))
	};
}
