/** Where the strips of a view stand, and where blocks stand on them: shares of the words along, lanes across. Pure. */
import { cumsum, groups, max, sum } from 'd3-array';
import type { Row } from '#lib/chart/chart.ts';
import { panels, type Extent, type Size } from '#lib/chart/forms.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { Box } from '#lib/marks/place.ts';
import { tenth, type Scales } from '#lib/marks/scales.ts';
import { endingsOf, finaleOf, modeShares, people, plot, series, type Mode, type Scene, type Series } from './data.ts';
import type { FinalesView } from './view.ts';

/** From where to where, along a strip or across it. */
export type Stretch = readonly [from: number, to: number];

/** The part of a drawing that is one finale's: its panel, and the room it shares with its words. */
export interface Strip extends Extent {
	series: Series;
	sides: Stretch;
	/** Runs downwards, as on phones. */
	down: boolean;
	/** What its scales end at: shares of the words along, lanes across. */
	along: number;
	across: number;
	/** How far its rule, and the ground of its finding, stand out before the first lane and after the last. */
	over: number;
	under: number;
	room: Box;
	/** What stands over it, where it runs across. */
	head?: ReturnType<typeof headOf>;
	/** Where the bars of its cuts stand. */
	cuts?: Extent;
}

/** Modes in the order of their bars. */
const order: readonly Mode[] = [...people, ...plot];
/** The longest bar of a mode, by either reader: the scale is pinned to all three finales. */
const longest = max(series.flatMap(modeShares), ({ high }) => high)!;

/** People stand above, plot below; a hair apart. */
export const laneOf = ({ mode }: Row) => (people.includes(mode as Mode) ? 0 : 1);
const lanes = { 0: [0, 0.97], 1: [1.03, 2] } as const;
export const both = [0, 2] as const;

/** Where each scene begins in the bar of its mode: scenes of one mode end to end, in story order. */
const begins = new Map(
	series.flatMap((of) =>
		groups(finaleOf(of).scenes, ({ mode }) => mode).flatMap(([, own]) => {
			const ends = cumsum(own, ({ start, end }) => end - start);
			return own.map(({ id }, i) => [id, ends[i - 1] ?? 0] as const);
		})
	)
);

/** Where scenes stand in a view: along their strip, or the bar of their mode, and across. */
export function placesIn(view: FinalesView, size: Size): (scene: Scene) => readonly [along: Stretch, across: Stretch] {
	if (view.draw === 'modes') {
		const bars = barsOf(view, size);
		return ({ id, series: of, mode, start, end }) => {
			const from = begins.get(id)!;
			return [[from, from + end - start], bars.at(mode, of)];
		};
	}
	const whole = view.draw === 'guess' || view.draw === 'voices';
	return (scene) => [[scene.start, scene.end], whole ? both : lanes[laneOf(scene)]];
}

/** A stretch of a strip in pixels; a small gap keeps neighbours apart, and nothing is thinner than 0.9. */
export function blockOf(k: Scales, { down }: Strip, [from, to]: Stretch, [near, far]: Stretch): Box {
	const [along, across] = down ? [k.yScale, k.xScale] : [k.xScale, k.yScale];
	const start = tenth(along(from));
	const whole = along(to) - start;
	const long = tenth(Math.max(whole - (whole > 3 ? 1.2 : 0.3), 0.9));
	const [edge, other] = [Math.round(across(near)), Math.round(across(far))];
	return down ? { x: edge, y: start, w: other - edge, h: long } : { x: start, y: edge, w: long, h: other - edge };
}

/** How the bars of the modes share a row: under the mode's name where there is room, beside it elsewhere. */
export function barsOf({ show }: FinalesView, { height, width, narrow, low, text, form }: Size) {
	const row = height / order.length;
	const step = (title: number) => (row - title - Math.max(3, (row - title - 14) * 0.35)) / show.length;
	const under = narrow && !low && step(16) >= 11.4;
	const title = under ? 16 : 0;
	/** Of one finale's bar, with what keeps it from the next. */
	const pitch = step(title);
	/** Lines of type cover each other where bars stand closer. */
	const told = pitch >= 11;
	const type = Math.min(text, Math.floor(Math.floor(pitch) * 2.1) / 2);
	/** From the top of a row to its first bar. */
	const first = under ? title : (row - show.length * pitch) / 2;
	const widest = (texts: readonly string[], size: number) => max(texts, (one) => textWidth(one, size, form))!;
	const left = (under ? 0 : widest(order, text) + 14) + (told ? widest(['VOY'], type) + (width > 700 ? 20 : 8) : 0);
	const right = told ? widest(['37–47\u202f%'], type) + 12 : 8;
	/** Where the bar of a mode and a finale stands, in rows. */
	const at = (mode: Mode, of: Series): Stretch => {
		const top = order.indexOf(mode) * row + first + show.indexOf(of) * pitch;
		return [top / row, (top + pitch - 2) / row];
	};
	return { row, pitch, first, under, told, type, at, sides: [left, width - right] as const };
}

/** Whether the colours of the modes are explained at the foot, and in how many lines. */
export function keyLines({ draw }: FinalesView, { low, width }: Size): number {
	return low || !['strips', 'after', 'before'].includes(draw) ? 0 : width > 680 ? 1 : 2;
}

/** The head of a strip that has `pitch` pixels for itself and its words: baselines above it, and sizes of type. */
function headOf({ draw }: FinalesView, size: Size, pitch: number) {
	const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
	/** Whether there is a second line under the name and the figure. */
	const told = !size.low && size.width > 400;
	/** Not wider than what comes after the earliest win. */
	const most = Math.min(70, size.width * 0.082);
	const figure = draw === 'guess' ? 0 : Math.round(clamp(pitch * (told ? 0.25 : 0.33), 22, most));
	const second = told ? clamp(pitch * 0.055, 5, 13) : 0;
	const step = Math.max(clamp(pitch * 0.1, 15, 22), size.text * 0.75 + figure * 0.2 + 1);
	const title = Math.round(clamp(pitch * 0.04 + 9.5, 12.5, 17) * 2) / 2;
	return { told, first: told ? second + step : size.low ? 5 : 7, second, figure, title };
}

/** The strips of a view, one per finale it shows. */
export function stripsOf(view: FinalesView, size: Size): readonly Strip[] {
	const { width, height, low, narrow } = size;
	const whole = { x: 0, y: 0, w: width, h: height };
	const base = { sides: [0, width], down: false, along: 1, across: 2, over: 3, under: low ? 4 : 8 } as const;
	if (view.draw === 'modes') {
		const { sides } = barsOf(view, size);
		const all = { ...base, top: 0, foot: height, sides, along: longest, across: order.length, room: whole };
		return view.show.map((of) => ({ series: of, ...all }));
	}
	if (view.draw === 'cuts') return withCuts(view, size).map((one) => ({ ...base, ...one, room: whole }));
	const guess = view.draw === 'guess';
	const lines = keyLines(view, size);
	const end = height - (lines && lines * 16 + (height > 400 ? 14 : 6));
	if (narrow && height > 0.9 * width && view.show.length < 3) {
		const each = width / view.show.length;
		const thick = view.show.length === 1 ? 70 : 46;
		const all = { ...base, down: true, top: 40, foot: Math.round(end - 6), under: each - thick - 6 };
		return view.show.map((of, i) => {
			const x = i * each;
			return { ...all, series: of, sides: [x, x + thick] as const, room: { x, y: 0, w: each, h: end } };
		});
	}
	return panels(0, end, Array<number>(view.show.length).fill(1), 0).map(({ top, foot: bottom }, i) => {
		const pitch = bottom - top;
		const head = headOf(view, size, pitch);
		const over = Math.round(head.first + Math.max(head.figure, head.title) * 0.75 + (pitch > 130 ? 8 : 3));
		const beneath = guess ? (low ? 20 : 30) : low ? 6 : pitch > 200 && size.roomy ? 66 : pitch > 130 ? 30 : 10;
		const rest = pitch - over - 3 - beneath;
		const thick = Math.round(guess && pitch > 150 ? pitch * 0.45 : Math.min(rest, 270));
		const start = Math.round(top + over + 3 + (rest - thick) * 0.4);
		const room = { ...whole, y: top, h: pitch };
		return { ...base, series: view.show[i]!, top: start, foot: start + thick, over, room, head };
	});
}

/** Strips with a row under them for every cut; a row is the unit of what stands over it. */
function withCuts({ show }: FinalesView, { height, low }: Size) {
	const part = low ? { head: 0.95, strip: 0.55, gap: 0.25 } : { head: 0.9, strip: 1.6, gap: 0.6 };
	const rows = show.map((of) => endingsOf(of).length);
	const unit = height / (sum(rows) + show.length * (part.head + part.strip + part.gap) - part.gap / 2);
	let next = 0;
	return show.map((of, i) => {
		const top = Math.round(next + part.head * unit);
		const foot = Math.round(top + part.strip * unit);
		const cuts = { top: foot + 0.2 * part.gap * unit, foot: foot + (rows[i]! + 0.2 * part.gap) * unit };
		next = cuts.foot + 0.8 * part.gap * unit;
		return { series: of, top, foot, cuts };
	});
}

/** A line across a strip at a share of its words, so far out on either side. */
export function lineAt(
	k: Scales,
	{ down, sides, top, foot }: Strip,
	share: number,
	over: number,
	under: number
): string {
	return down
		? `M${sides[0] - over} ${tenth(k.yScale(share))}H${sides[1] + under}`
		: `M${tenth(k.xScale(share))} ${top - over}V${foot + under}`;
}

/** The ground behind what a finding speaks of, as far out as the rule. */
export function groundOf(k: Scales, { down, sides, top, foot, over, under }: Strip, [from, to]: Stretch): Box {
	const along = down ? k.yScale : k.xScale;
	const [start, long] = [tenth(along(from)), tenth(along(to) - along(from))];
	const [edge, wide] = down ? [sides[0] - over, sides[1] - sides[0]] : [top - over, foot - top];
	const deep = wide + over + under;
	return down ? { x: edge, y: start, w: deep, h: long } : { x: start, y: edge, w: long, h: deep };
}

/** The stripe of the second reader's mode, on the outer edge of a block. */
export function edgeOf(block: Box, { down }: Strip, scene: Scene): Box {
	const thick = down ? block.w : block.h;
	const depth = tenth(Math.min(4, Math.max(1.5, thick / 8)));
	const shift = laneOf(scene) ? thick - depth : 0;
	return down ? { ...block, x: tenth(block.x + shift), w: depth } : { ...block, y: tenth(block.y + shift), h: depth };
}
