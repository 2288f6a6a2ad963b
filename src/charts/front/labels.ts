/** The words in the drawings, as wishes; the floor places them. */
import type { Label } from '#lib/chart/label.ts';
import { inWords } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { Tick } from '#lib/marks/AxisX.svelte';
import { lead, upright, type Spot } from '#lib/marks/leaders.ts';
import { place, type Lines } from '#lib/marks/place.ts';
import { tenth } from '#lib/marks/scales.ts';
import { bandOf, last, seasons, turnOf } from './data.ts';
import { boxOf, fills, footOf, headOf, isAlone, isDim, laneAt, laneName, type K } from './lanes.ts';
import { periodOf } from './periods.ts';
import { phrasesOf, turnLabels } from './phrases.ts';
import { bandsIn, closing, domains, lanesOf, type FrontView } from './view.ts';

/** What stands in bands, or on those that are only a line: the longest that has room. */
export function insides(k: K, view: FrontView): { plain: Lines; haloed: Lines } {
	const { size } = k.custom;
	const bands = bandsIn(view);
	const boxes = new Map(bands.map((band) => [band, boxOf(k, view, band)]));
	const wishes = (slim: boolean, haloed: boolean) =>
		bands
			.filter(
				(band) => ['apart', 'between'].includes(band.stance) === slim && (slim || fills[band.stance][1]) === haloed
			)
			.filter(({ lane }) => !isDim(view, lane) || (size.roomy && !slim))
			.map((band) => {
				const { x, y, w, h } = boxes.get(band)!;
				const over = band.stance === 'between' ? y + h + 11 : y - 4;
				const dim = isDim(view, band.lane);
				const label = {
					x: Math.max(x, k.xRange[0]) + 5,
					y: slim ? over : y + h / 2 + size.text * 0.36,
					size: size.text,
					fill: slim ? 'ink-3' : haloed || dim ? 'ink' : 'ground'
				};
				const fits = (text: string) => (slim || h >= 10.5) && textWidth(text, size.text, size.form) + 8 <= w;
				return phrasesOf(band)
					.filter(fits)
					.map((text) => [{ ...label, text }]);
			});
	const plain = place(wishes(false, false), { size });
	const hatched = place(wishes(false, true), { size, taken: plain });
	const slim =
		laneAt(k, view, 'station').half > 16
			? place(wishes(true, true), { size, taken: [...plain, ...hatched], clear: [...boxes.values()] })
			: [];
	return { plain, haloed: [...hatched, ...slim] };
}

/** The span that the finding measures, as a bracket over the hours, and what it is: in it or beside it. */
export function spanOf(k: K, view: FrontView, y: number, top: number, foot: number): { path: string; labels: Label[] } {
	const { size } = k.custom;
	const { span } = periodOf(view.period);
	if (!span) return { path: '', labels: [] };
	const [x1, x2] = [span.from, span.to].map((hour) => tenth(Math.max(k.xRange[0], k.xScale(hour)))) as [number, number];
	const label = { y, size: size.text, weight: 600, fill: 'accent' };
	const wide = (text: string) => textWidth(text, size.text, size.form);
	const inside = span.says.find((text) => wide(text) + 14 < x2 - x1);
	const choices = span.says.flatMap((text): Label[] => [
		...(text === inside ? [{ ...label, text, x: x1 + 8 }] : []),
		{ ...label, text, x: x2 + 8 },
		{ ...label, text, x: x1 - 8, anchor: 'end' }
	]);
	return { path: `M${x1} ${foot}V${top}H${x2}V${foot}`, labels: place([choices.map((one) => [one])], { size }) };
}

/** Names of turning points over the lanes, staggered, and the lines that lead from them through the lanes. */
export function annotations(k: K, view: FrontView, taken: Lines) {
	const { size } = k.custom;
	const { rows, row, ticks, tick } = headOf(size);
	const { span, turns } = periodOf(view.period);
	const [low, high] = domains[view.period];
	const ids = turns.filter((id, i) => {
		const { hour } = turnOf(id);
		return hour >= low && hour <= high && turns.findIndex((other) => turnOf(other).hour === hour) === i;
	});
	const xOf = (id: string) => Math.min(tenth(k.xScale(turnOf(id).hour)), size.width - 1);
	const first = span ? 1 : 0;
	const above = Array.from({ length: rows - first }, (_, i) => (rows - first - i) * row - 5);
	const spots = (id: string): Spot[] =>
		above.flatMap((y) => {
			const x = xOf(id);
			const style = { y, text: turnLabels[id] ?? turnOf(id).event, size: size.text, fill: 'ink-2' };
			const leader = upright(x, y - size.text * 0.75, ticks);
			return [
				{ lines: [{ ...style, x: x + 6 }], leader },
				{ lines: [{ ...style, x: x - 6, anchor: 'end' }], leader }
			];
		});
	const from = size.low ? k.xRange[0] : 0;
	const granted = lead(ids.map(spots), {
		size,
		taken,
		pad: [10, 4],
		within: { x: from, y: -1, w: size.width - from, h: ticks }
	});
	return {
		labels: granted.flatMap((spot) => spot?.lines ?? []),
		leaders: granted.flatMap((spot) => (spot?.leader ? [spot.leader] : [])),
		dotted: ids.filter((_, i) => granted[i]).map((id) => upright(xOf(id), ticks + tick, footOf(k, view)))
	};
}

/** The names of the lanes; and under the one ribbon who holds the station, where its blocks are too narrow for words. */
export function laneLabels(k: K, view: FrontView): Label[] {
	const { size } = k.custom;
	/* Where lanes are close, their names are a little smaller. */
	const own = Math.min(size.text, Math.max(11.5, k.yScale(1) - k.yScale(0)));
	const names = lanesOf(view).map((lane): Label => {
		const style = isDim(view, lane) ? { fill: 'ink-3' } : { weight: 600 };
		return { x: 0, y: laneAt(k, view, lane).middle + 4.5, text: laneName(lane, size), size: own, ...style };
	});
	if (!isAlone(view)) return names;
	const [before, during] = [bandOf('S1'), bandOf('S3')];
	const middle = (k.xScale(during.start!) + k.xScale(during.end!)) / 2;
	const label = { y: footOf(k, view) + 17, size: size.text, fill: 'ink-2' };
	const both = (left: readonly string[], right: readonly string[]): Lines => [
		...left.map((text, i) => ({ ...label, text, x: k.xRange[0] - 7, y: label.y + i * 16 })),
		...right.map((text, i) => {
			const fill = i ? label.fill : 'accent';
			return { ...label, fill, text, x: middle, y: label.y + i * 16, anchor: 'middle' as const };
		})
	];
	const long = both(
		[`held by ${before.to}, before`, `and called ${before.power}`],
		[`held by the ${during.to}`, `and called ${during.power}`]
	);
	const [left, right] = [long[0]!, long[2]!].map(({ text }) => textWidth(text, size.text, size.form)) as [
		number,
		number
	];
	const fits = k.xRange[0] + left < middle - right / 2;
	const choices = [...(fits ? [long] : []), both([`${before.to}, before`], [`the ${during.to}`])];
	return [...names, ...place([choices], { size, within: { x: 0, y: 0, w: size.width, h: k.yRange[0] } })];
}

/** Seasons where all hours are shown, else hours in round steps. */
export function axisOf(k: K, view: FrontView): Tick[] {
	const { size } = k.custom;
	const [low, high] = domains[view.period];
	if (view.period === 'all' || view.period === 'station') {
		const [first, widened] = [k.xDomain[0], k.xDomain.length > 2 ? closing - 0.5 : high];
		const own = seasons.filter(({ last }) => last > first + 10);
		const ticks = own.map(({ season, first: from, last }, i): Tick => ({
			at: [Math.max(from - 0.5, first), Math.min(last + 0.5, widened)],
			says: i ? [String(season)] : [`Season ${season}`, `S ${season}`, String(season)]
		}));
		const ten = `last ${inWords(last - closing + 1)}`;
		const says = [`${ten} hours, widened`, `${ten}, widened`, ten];
		return widened < high ? [...ticks, { at: [widened, high], says }] : ticks;
	}
	const wide = textWidth('hour 100', size.note, size.form);
	const hours: number[] =
		[7, 4, 2]
			.map((most) => k.xScale.ticks(most).filter((hour: number) => hour > low && hour < high && hour % 1 === 0))
			.find(([first, second]) => k.xScale(second) - k.xScale(first) > wide) ?? [];
	return hours
		.filter((hour) => k.xScale(hour) + wide / 4 < size.width)
		.map((hour, i) => ({ at: hour, says: [i ? String(hour) : `hour ${hour}`] }));
}
