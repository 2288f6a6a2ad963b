/** Where bands and turning points stand in lanes, and how they are painted. */
import type { Row } from '#lib/chart/chart.ts';
import type { Size } from '#lib/chart/forms.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { Box } from '#lib/marks/place.ts';
import { spanAt, tenth, type Place, type Scales } from '#lib/marks/scales.ts';
import { bandOf, lanes, turnOf, type Band, type Lane, type Stance } from './data.ts';
import { periodOf } from './periods.ts';
import { laneNames, nameOf, turnName } from './phrases.ts';
import { bandsIn, domains, isTurn, lanesOf, reachOf, turnsIn, type FrontView } from './view.ts';

export type K = Scales;
export const isAlone = ({ period }: FrontView) => period === 'station';
export const laneName = (lane: Lane, size: Size) => laneNames[lane][size.width < 700 ? 1 : 0];

/** Room for the names of the lanes, and for what was before the first hour. */
export const roomOf = (size: Size) =>
	Math.ceil(Math.max(...lanes.map((lane) => textWidth(laneName(lane, size), size.text, size.form)))) + 14;

/** What stands over the lanes: rows of names, then the strip of turning points. */
export function headOf(size: Size) {
	const rows = size.low ? 1 : Math.round(size.height / 120);
	const row = size.text + (size.low ? 3.5 : 5);
	const ticks = Math.round(rows * row + (size.low ? 3 : 6));
	const tick = size.low ? 5 : 9;
	return { rows, row, ticks, tick, top: ticks + tick + (size.low ? 3 : 7) };
}

/** Middle and half height of a lane; one that stands alone leaves room for words under it. */
export function laneAt(k: K, view: FrontView, lane: Lane): { middle: number; half: number } {
	const step = k.yScale(1) - k.yScale(0);
	const [at, half] = isAlone(view) ? [0.41, 0.27] : [0.5, 0.45];
	return { middle: Math.round(k.yScale(lanesOf(view).indexOf(lane) + at)), half: half * step };
}

/** The box of a band: above the line with the Federation, below it against, on it neither. */
export function boxOf(k: K, view: FrontView, band: Band): Box {
	const { middle, half } = laneAt(k, view, band.lane);
	const [left, right] = spanAt(k, reachOf(band));
	// What began before the first hour has a tab to the left of it.
	const tab = band.before && band.end === band.start && domains[view.period][0] < 1 ? 7 : 0;
	const thin = Math.max(half * 0.28, 3);
	const [from, to] = ((): [number, number] => {
		switch (band.stance) {
			case 'with':
				// Rebels are not yet a power: half as high as a fleet.
				return [band.id === 'A09' ? -0.62 * half : -half, 0];
			case 'apart':
				return [-thin / 2, thin / 2];
			case 'between':
				return tab ? [0, half] : [thin / 2 + 2, thin / 2 + 2 + Math.max(thin, half * 0.4)];
			default:
				return [0, half];
		}
	})();
	const [x, w] = [left - tab, Math.max(right - left + tab, 1.5)];
	return { x: tenth(x), y: tenth(middle + from), w: tenth(w), h: tenth(to - from) };
}

/** The hours of a row; several turning points of one hour stand side by side in it, in their order. */
export const hoursOf =
	(view: FrontView) =>
	({ id }: Row): Place => {
		if (!isTurn(id)) return reachOf(bandOf(id));
		const { hour } = turnOf(id);
		const same = turnsIn(view).filter((one) => one.hour === hour);
		return hour + ((same.findIndex((one) => one.id === id) + 0.5) / same.length - 0.5) * 0.8;
	};

export const fills: Readonly<Record<Stance, readonly [fill: string, hatch: boolean]>> = {
	with: ['federation', false],
	against: ['dominion', false],
	pact: ['dominion', true],
	cool: ['ink-3', true],
	apart: ['context', false],
	between: ['klingon', true]
};
const own: Readonly<Record<string, string>> = { S1: 'cardassia', A14: 'cardassia', A19: 'ink-3', A04: 'klingon' };
const fillOf = ({ id, stance }: Band) => own[id] ?? fills[stance][0];

/** Hues that bands of a view are hatched in. */
export const hatchesOf = (view: FrontView) => [
	...new Set(bandsIn(view).flatMap((band) => (fills[band.stance][1] ? [fillOf(band)] : [])))
];

/** Whether a lane is not what the view is about. */
export function isDim({ period }: FrontView, lane: Lane): boolean {
	const { lanes } = periodOf(period);
	return lanes.length > 0 && !lanes.includes(lane);
}

/** How a row is drawn; what is told in hindsight is open. */
export function markOf(k: K, view: FrontView, row: Row) {
	const { id } = row;
	if (isTurn(id)) {
		const { ticks, tick } = headOf(k.custom.size);
		const box = { x: tenth(spanAt(k, k.x(row))[0] - 1), y: ticks, w: 2, h: tick };
		return { box, fill: 'ink-3', hatch: false, dim: false, open: turnOf(id).hindsight !== null };
	}
	const band = bandOf(id);
	const dim = isDim(view, band.lane);
	return { box: boxOf(k, view, band), fill: fillOf(band), hatch: fills[band.stance][1], dim, open: false };
}
export const markName = ({ id }: Row) => (isTurn(id) ? turnName(turnOf(id)) : nameOf(bandOf(id)));

/** How far down the lines of hours run: through all lanes, or through the one ribbon. */
export function footOf(k: K, view: FrontView): number {
	if (!isAlone(view)) return k.yRange[0];
	const { middle, half } = laneAt(k, view, 'station');
	return Math.round(middle + half);
}
