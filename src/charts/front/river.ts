/** The river between two banks: where each power runs, where it crosses, and the words in it. */
import { range } from 'd3-array';
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { lines as broken, textWidth } from '#lib/chart/text.ts';
import type { K } from './lanes.ts';
import { place, type Box, type Lines, type Segment } from '#lib/marks/place.ts';
import { tenth } from '#lib/marks/scales.ts';
import { last, turnOf, type Band, type Lane, type Stance } from './data.ts';
import { periodOf } from './periods.ts';
import { laneNames, turnLabels } from './phrases.ts';
import { bandsIn, closing, domains, type FrontView } from './view.ts';

type Zone = 'near' | 'water' | 'shoal' | 'far';
type Point = readonly [x: number, y: number];

const zones: Readonly<Partial<Record<Stance, Zone>>> = {
	with: 'near',
	apart: 'water',
	cool: 'shoal',
	pact: 'shoal',
	against: 'far'
};
/** Side by side in each zone, from the near bank; those that are never there at once share a place. */
const places: readonly (readonly [Zone, readonly Lane[]])[] = [
	['near', ['bajor']],
	['near', ['klingons']],
	['near', ['romulans']],
	['near', ['cardassia']],
	['water', ['cardassia']],
	['water', ['ferengi']],
	['water', ['romulans']],
	['water', ['breen']],
	['shoal', ['klingons', 'bajor']],
	['shoal', ['dominion', 'romulans']],
	['far', ['dominion']],
	['far', ['cardassia']],
	['far', ['breen']]
];
const zoneNames: Readonly<Record<Zone, readonly string[]>> = {
	near: ['with the Federation'],
	water: ['on neither side', 'neither'],
	shoal: [
		'no friend and no war, or a pact with the enemy',
		'no friend, or a pact with the enemy',
		'a pact, or no friend'
	],
	far: ['against it']
};

/** The token of a power. */
export const hueOf = (lane: Lane) => lane.replace(/s$/, '');

/** The hours that are drawn: where it is narrow all of them begin later, unless only the first are shown. The last ten are widened. */
export function domainOf(view: FrontView, { width }: Size, tease: boolean) {
	const [from, to] = domains[view.period];
	if (view.period !== 'all') return { xDomain: [from, to], xShares: [0, 1] };
	const wide = 0.71;
	const first = tease ? from : [from, 66, 96].find((hour) => (width * wide) / (closing - hour) > 3)!;
	return { xDomain: [first, closing - 0.5, to], xShares: [0, wide, 1] };
}

/** Where it is low only those in question run, and some beside them. */
function powersIn(view: FrontView, { height }: Size): readonly Lane[] {
	const all = ['ferengi', 'dominion', 'cardassia', 'breen', 'romulans', 'klingons', 'bajor'] as const;
	if (height >= 285) return all;
	const first = new Set<Lane>([...periodOf(view.period).lanes, 'dominion', 'bajor', 'klingons', 'romulans']);
	first.delete('station');
	return [...first].slice(0, 4);
}

/** What is drawn of a band, beside a ribbon: a war of one hour, a rumour, rebels, an end. */
function kindOf({ id, lane, start, end, lasts }: Band): 'ribbon' | 'pin' | 'rumour' | 'rebels' | 'end' | 'lost' {
	if (lane === 'station') return 'lost';
	if (id === 'D2') return 'rumour';
	if (id === 'A09') return 'rebels';
	if (id === 'D7' || id === 'D8') return 'end';
	return end! - start! <= 1 && !lasts ? 'pin' : 'ribbon';
}

/** How a row is drawn. */
export interface Shape {
	d: string;
	width: number;
	hue: string;
	kind: ReturnType<typeof kindOf>;
	/** The edge that sets it off from what it crosses. */
	casing: string;
	/** Where it is hatched. */
	hatch: string | null;
	/** The way there, where nobody says that it is gone. */
	unsaid: string | null;
}

/** A path through points, its corners rounded as far as there is room. */
function bent(points: readonly Point[], radius: number): string {
	const toward = ([x, y]: Point, [tx, ty]: Point) => {
		const far = Math.hypot(tx - x, ty - y);
		const t = far && Math.min(radius, far * 0.45) / far;
		return `${tenth(x + (tx - x) * t)} ${tenth(y + (ty - y) * t)}`;
	};
	return points
		.map((point, i) => {
			const [before, after] = [points[i - 1], points[i + 1]];
			if (!before) return `M${point.map(tenth).join(' ')}`;
			if (!after) return `L${point.map(tenth).join(' ')}`;
			return `L${toward(point, before)}Q${point.map(tenth).join(' ')} ${toward(point, after)}`;
		})
		.join('');
}

/** Everything that is drawn of the river; with `until`, only up to that hour. */
export function riverOf(k: K, view: FrontView, until = Infinity) {
	const { size } = k.custom;
	const powers = powersIn(view, size);
	const [left, right] = [k.xRange[0], k.xRange.at(-1)!] as [number, number];
	const [foot, top] = k.yRange as [number, number];
	const first = k.xDomain[0] as number;
	const x = (hour: number) => k.xScale(Math.min(hour, until));
	const bands = bandsIn(view).filter(
		({ lane, start, end, lasts }) =>
			(powers.includes(lane) || lane === 'station') && start! <= until && (lasts || end! > first)
	);
	const ribbons = bands.filter((band) => kindOf(band) === 'ribbon');
	const zoneOf = ({ stance }: Band) => zones[stance]!;

	/* From bank to bank: as many places as are needed, and before each zone room for what it is. */
	const slots = places.filter(
		([zone, lanes]) =>
			ribbons.some((band) => zoneOf(band) === zone && lanes.includes(band.lane)) ||
			(zone === 'near' && lanes[0] === 'cardassia' && bands.some(({ id }) => id === 'A09'))
	);
	const named = size.height >= 285 ? ['near', 'water', 'shoal', 'far'] : ['near', 'far'];
	const least = named.length * 15 + 12;
	const pitch = Math.min(23, (foot - top - least) / slots.length);
	const gap = (foot - top - pitch * slots.length - 8) / named.length;
	const thick = pitch * 0.76;
	const edges = {} as Record<Zone, { top: number; foot: number }>;
	const middles = new Map<string, number>();
	let y = top;
	for (const zone of ['near', 'water', 'shoal', 'far'] as const) {
		const from = y;
		const own = slots.filter(([of]) => of === zone);
		if (zone !== 'far') y += named.includes(zone) ? gap : 0;
		for (const [, lanes] of own) {
			for (const lane of lanes) middles.set(`${zone} ${lane}`, y + pitch / 2);
			y += pitch;
		}
		y += zone === 'near' || zone === 'shoal' ? 4 : 0;
		edges[zone] = { top: from, foot: zone === 'far' ? foot : y };
	}
	const middle = (zone: Zone, lane: Lane) => middles.get(`${zone} ${lane}`)!;

	/* Crossings of one hour stand side by side, in the order of their scenes. */
	const own = (lane: Lane) => ribbons.filter((band) => band.lane === lane).toSorted((a, b) => a.start! - b.start!);
	const crossing = ribbons.filter((band) => {
		const before = own(band.lane)[own(band.lane).indexOf(band) - 1];
		return before && zoneOf(before) !== zoneOf(band);
	});
	const startOf = (band: Band) => {
		const same = crossing.filter(({ start }) => start === band.start).toSorted((a, b) => a.scene! - b.scene!);
		const nudge = same.includes(band) ? same.indexOf(band) - (same.length - 1) / 2 : 0;
		if (!crossing.includes(band)) return Math.max(left, x(band.start!));
		return Math.min(right - 1.5 * thick, Math.max(left + thick, x(band.start!) + nudge * 1.3 * thick));
	};
	/** Hue is for those in question. */
	const { lanes } = periodOf(view.period);
	const paint = (lane: Lane) => (lanes.length && !lanes.includes(lane) ? 'context' : hueOf(lane));

	const shapes = new Map<string, Shape>();
	const flats: { band: Band; box: Box }[] = [];
	const ways: Segment[] = [];
	const radius = thick * 1.5;
	for (const lane of powers) {
		const stays = own(lane);
		const starts = stays.map(startOf);
		const leanOf = (i: number) =>
			Math.min(
				thick * 0.64,
				Math.abs((starts[i + 1] ?? right) - starts[i]!) / 4,
				(starts[i]! - (starts[i - 1] ?? left)) / 4
			);
		const isCrossing = (i: number) => crossing.includes(stays[i]!);
		/** Where the way to a stay leaves the one before. */
		const leaves = (i: number) => {
			if (!isCrossing(i)) return starts[i]!;
			const corner = starts[i]! - leanOf(i);
			return Math.max(corner - radius, (corner + starts[i - 1]!) / 2);
		};
		stays.forEach((band, i) => {
			const at = middle(zoneOf(band), lane);
			const end =
				i + 1 < stays.length
					? leaves(i + 1) + 1
					: band.id === 'D6'
						? Math.min(x(last), right) - thick * 0.3
						: Math.min(right, x(Infinity));
			const turn = isCrossing(i) ? starts[i]! + leanOf(i) : starts[i]!;
			let points: Point[] = [
				[starts[i]!, at],
				[end, at]
			];
			const from = isCrossing(i) ? middle(zoneOf(stays[i - 1]!), lane) : at;
			if (isCrossing(i)) {
				points = [
					[leaves(i), from],
					[starts[i]! - leanOf(i), from],
					[turn, at],
					[end, at]
				];
				const [a, b] = [points[1]!, points[2]!];
				for (const side of [-0.6, 0, 0.6])
					ways.push([
						[a[0] + side * thick, a[1]],
						[b[0] + side * thick, b[1]]
					]);
			}
			flats.push({
				band,
				box: { x: turn, y: at - thick / 2, w: end - turn, h: thick }
			});
			const shoal = zoneOf(band) === 'shoal';
			const next = stays[i + 1] && isCrossing(i + 1) ? starts[i + 1]! - leanOf(i + 1) : end;
			const up = thick * 0.9 * Math.sign(from - at);
			const unsaid = band.id === 'A17' && isCrossing(i);
			shapes.set(band.id, {
				d: bent(unsaid ? points.slice(2) : points, radius),
				// Less than all of it, so that a stay has no seam where the next begins.
				casing: bent([[points[0]![0] + 3, points[0]![1]], ...points.slice(1)], radius),
				width: thick,
				hue: paint(lane),
				kind: 'ribbon',
				hatch: shoal
					? `M${tenth(turn)} ${tenth(at + up * Number(next - turn < thick * 1.5))}V${tenth(at)}H${tenth(next)}`
					: null,
				unsaid: unsaid ? bent(points.slice(0, 3), radius) : null
			});
		});
	}
	for (const band of bands) {
		const kind = kindOf(band);
		if (kind === 'ribbon') continue;
		const { id, lane } = band;
		const shape = { kind, hue: kind === 'lost' ? 'accent' : paint(lane), casing: '', hatch: null, unsaid: null };
		const from = Math.max(left, x(band.start!));
		const to = Math.min(right, x(band.end!));
		if (kind === 'pin') {
			const d = `M${tenth((from + to) / 2)} ${tenth(middle('shoal', lane) + thick / 2)}V${tenth(edges.far.top)}m-4 0h8`;
			shapes.set(id, { ...shape, d, width: 3 });
		} else if (kind === 'rumour')
			shapes.set(id, { ...shape, d: `M${tenth(from)} ${tenth(middle('shoal', lane))}H${tenth(to - 4)}`, width: 2 });
		else if (kind === 'rebels') {
			const near = middle('near', lane);
			const points: Point[] = [
				[from, middle('far', lane) - thick / 2],
				[from, near],
				[Math.max(from + 2, x(last - 1) - thick), near]
			];
			ways.push([points[0]!, points[1]!]);
			shapes.set(id, { ...shape, d: bent(points, radius), casing: bent(points, radius), width: 4 });
		} else if (kind === 'lost') shapes.set(id, { ...shape, d: `M${tenth(from)} ${top - 5}H${tenth(to)}`, width: 3 });
		else {
			const beyond = Math.min(x(last), right) + thick * (id === 'D7' ? 0 : 0.75);
			shapes.set(id, { ...shape, d: `M${tenth(beyond)} ${tenth(middle('far', lane))}h.01`, width: thick * 0.55 });
		}
	}
	return { shapes, paint, edges, flats, ways, thick, middle, powers, named, gap };
}
type River = ReturnType<typeof riverOf>;

/** Names in the ribbons, where they enter and where they end; what the zones are; and turning points where there is water. */
export function riverLabels(k: K, view: FrontView, river: River, tease: boolean): Label[] {
	const { size } = k.custom;
	const { flats, ways, thick, paint, powers, edges, named, gap } = river;
	const [left, right] = [k.xRange[0], k.xRange.at(-1)!] as [number, number];
	const own = Math.max(11.5, Math.min(size.note, thick * 0.95));
	const wide = (text: string, of = own) => textWidth(text, of, size.form);
	const within = { x: left, y: 0, w: right - left, h: k.yRange[0] };

	const zoned = (Object.keys(edges) as Zone[])
		.filter((zone) => named.includes(zone))
		.map((zone) => {
			const { top, foot } = edges[zone];
			const y = zone === 'far' ? foot - 6 : top + Math.min(gap, 30) / 2 + 5;
			const steps = range(20).map((i) => left + 6 + ((right - left) / 20) * i);
			const style = { y, size: size.note, fill: zone === 'near' || zone === 'far' ? 'ink-2' : 'ink-3' };
			return zoneNames[zone].flatMap((text) => steps.map((x): Lines => [{ ...style, x, text }]));
		});
	/** All over a stay, from one end of it. */
	const across = ({ band, box }: (typeof flats)[number], anchor: 'start' | 'end'): Lines[] => {
		const text = laneNames[band.lane][1];
		const style = {
			y: box.y + thick / 2 + own * 0.35,
			text,
			size: own,
			weight: 600,
			fill: paint(band.lane) === 'context' ? 'ink' : 'ground',
			anchor
		};
		const steps = Math.floor((box.w - wide(text) - 12) / 10) + 1;
		return Array.from({ length: Math.max(0, steps) }, (_, i) => {
			const x = anchor === 'start' ? box.x + 6 + i * 10 : box.x + box.w - 6 - i * 10;
			return [{ ...style, x }];
		});
	};
	const isShoal = ({ band }: (typeof flats)[number]) => zones[band.stance] === 'shoal';
	const names = powers.flatMap((lane) => {
		const stays = flats.filter((flat) => flat.band.lane === lane && !isShoal(flat));
		if (stays.length < 2) return stays.map((stay) => across(stay, 'start'));
		const [first, ...others] = stays;
		return [across(first!, 'start'), others.toReversed().flatMap((stay) => across(stay, 'end'))];
	});
	const plain = place(names, { size, within, off: ways });
	const clear = flats.map(({ box }) => box);
	/* Who has no room in a ribbon is named over a hatched part of it. */
	const over = powers
		.filter((lane) => !plain.some(({ text }) => text === laneNames[lane][1]) || lane === 'dominion')
		.flatMap((lane) => flats.find((flat) => isShoal(flat) && flat.band.lane === lane) ?? [])
		.map(({ band, box }): Lines[] => {
			const text = laneNames[band.lane][1];
			const fill = paint(band.lane).replace('context', 'ink-2');
			const style = { y: box.y - 4, text, size: own, weight: 600, fill };
			return range(box.x + 2, Math.max(box.x + 3, box.x + box.w - wide(text)), 12).map((x) => [{ ...style, x }]);
		});
	const seen = place([...over, ...zoned], { size, within, off: ways, taken: plain, clear });
	if (tease || size.low) return [...plain, ...seen];
	const { turns } = periodOf(view.period);
	const most = size.roomy ? 4 : 2;
	const told = turns.map((id) => {
		const at = k.xScale(turnOf(id).hour);
		const heights = range(24).map((i) => edges.shoal.top - 10 + (i % 2 ? -1 : 1) * Math.ceil(i / 2) * 9);
		return [112, 80].flatMap((width) => {
			const texts = broken(turnLabels[id]!, size.text, width, size.form);
			const lines = (y: number, dx: number): Label[] =>
				texts.map((text, i) => ({
					x: at + dx,
					y: y + i * (size.text + 2),
					text,
					size: size.text,
					anchor: dx < 0 ? 'end' : 'start'
				}));
			return heights.flatMap((y) => [lines(y, thick * 1.3), lines(y, -thick * 1.3)]);
		});
	});
	const events = place(told, {
		size,
		within: { ...within, y: edges.near.foot, h: edges.far.top - edges.near.foot },
		off: ways,
		clear,
		taken: [...plain, ...seen],
		pad: 3,
		most
	});
	return [...plain, ...seen, ...events];
}
