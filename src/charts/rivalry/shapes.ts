/** The shapes of this chart: bars that stand or hang, what is said as one silhouette, and the arcs of shared scenes. */
import type { Box } from '#lib/marks/place.ts';
import { spanOf, tenth, type Scales } from '#lib/marks/scales.ts';
import { gap, lastHour, shared, spoken, type Man, type Meeting } from './data.ts';

/** A scale of D3: how high a number of words per hour stands, in pixels. */
export type Rise = (words: number) => number;

/** The stretch an episode fills on the axis of hours. */
export const spell = ({ hour, hours }: { hour: number; hours: number }) => [hour, hour + hours] as const;
/** The middle of an hour. */
export const at = (k: Scales, hour: number) => tenth(k.xScale(hour + 0.5));

/** The stretch without a shared scene. */
export const gapOf = (k: Scales) => [gap.from, gap.to + 1].map((hour) => tenth(k.xScale(hour))) as [number, number];

/** The bar of a man's words per hour in an episode: Sisko's stands on his line, Dukat's hangs from his. */
export function barOf(k: Scales, rise: Rise, man: Man, of: readonly [number, number], each: number): Box {
	const [left, right] = spanOf(k, null as never, () => of);
	const h = rise(each);
	return { x: left, y: man === 'sisko' ? k.yRange[1] - h : k.yRange[0], w: tenth(right - left), h };
}

/** Every word of a man, hour by hour; an episode of two hours is as wide as two. */
export function silhouette(k: Scales, rise: Rise, man: Man): string {
	const [foot, up] = man === 'sisko' ? [k.yRange[1], -1] : [k.yRange[0], 1];
	const hours = Array.from({ length: lastHour }, () => 0);
	for (const { hour, hours: n, each } of spoken[man]) hours.fill(each, hour - 1, hour - 1 + n);
	const step = Math.round((k.xScale(2) - k.xScale(1)) * 1000) / 1000;
	return `M${tenth(k.xScale(1))} ${foot}${hours.map((each) => `V${foot + up * rise(each)}h${step}`).join('')}V${foot}`;
}

/** The side on which the arcs of a meeting have room: −1 to the left, 1 to the right, 0 both. */
function lean(meeting: Meeting): number {
	const i = shared.indexOf(meeting);
	const near = ([a, b]: readonly (Meeting | undefined)[]) => (a && b ? b.hour - a.hour <= 4 : false);
	const [left, right] = [near([shared[i - 1], meeting]), near([meeting, shared[i + 1]])];
	return meeting.hour === lastHour ? -1 : Number(left) - Number(right);
}

/** How far each arc of a meeting bulges: as many as there are scenes. */
export function bulges(k: Scales, meeting: Meeting): readonly number[] {
	const { scenes } = meeting.counted;
	const step = 0.9 + k.custom.size.width / 304;
	const side = lean(meeting);
	return Array.from({ length: scenes }, (_, i) => (side ? side * (i + 0.5) : i - (scenes - 1) / 2) * step);
}

/** The arcs of a meeting: those in which it is really him, and those in which it is not. */
export function arcs(k: Scales, meeting: Meeting): readonly [real: string, hollow: string] {
	const high = k.yRange[0] - k.yRange[1];
	const all = bulges(k, meeting).map(
		(by) => `M${at(k, meeting.hour)} ${k.yRange[1]}q${tenth(by * 2)} ${high / 2} 0 ${high}`
	);
	return [all.slice(meeting.hollow).join(''), all.slice(0, meeting.hollow).join('')];
}

/** The room that the arcs of all meetings take, which labels keep clear of. */
export const strands = (k: Scales): readonly Box[] =>
	shared.map((meeting) => {
		const all = [0, ...bulges(k, meeting)];
		const [x, most] = [Math.min(...all), Math.max(...all)];
		return { x: at(k, meeting.hour) + x - 1, y: k.yRange[1], w: most - x + 2, h: k.yRange[0] - k.yRange[1] };
	});

/** The room of a score. */
export function dotOf(k: Scales, { hour, score }: Meeting, r: number): Box {
	return { x: at(k, hour) - r, y: tenth(k.yScale(score)) - r, w: 2 * r, h: 2 * r };
}

/** One point around a score. */
export function whiskerOf(k: Scales, { hour, score }: Meeting): Box {
	const [y, low] = [Math.min(score + 1, 5), Math.max(score - 1, -5)].map((held) => k.yScale(held)) as [number, number];
	return { x: at(k, hour), y, w: 0, h: low - y };
}
