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
const hueOf = (lane: Lane) => lane.replace(/s$/, '');

/** The scale of all hours: the last ten are widened, and where it is narrow the first are drawn closer. */
export function domainOf({ period }: FrontView, { width }: Size, tease: boolean) {
	const [from, to] = domains[period];
	if (period !== 'all') return { xDomain: [from, to], xShares: [0, 1] };
	if (width > 700 || tease) return { xDomain: [from, closing - 0.5, to], xShares: [0, 0.71, 1] };
	return { xDomain: [from, 96, closing - 0.5, to], xShares: [0, 0.17, 0.76, 1] };
}

/** From behind to the front. */
const powers = ['ferengi', 'dominion', 'cardassia', 'breen', 'romulans', 'klingons', 'bajor'] as const;

/** Where it is low only those in question are broad and named, and some beside them. */
function broadIn(view: FrontView, { height }: Size): readonly Lane[] {
	if (height >= 285) return powers;
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

/** A stretch of a ribbon along its bank. */
interface Flat {
	band: Band;
	box: Box;
}

/** A path through points, its corners rounded as far as there is room. */
function bent(points: readonly Point[], radius: number): string {
	const toward = ([x, y]: Point, [tx, ty]: Point) => {
		const far = Math.hypot(tx - x, ty - y);
		const t = far && Math.min(radius, far * 0.45) / far;
		return `${Math.round(x + (tx - x) * t)} ${Math.round(y + (ty - y) * t)}`;
	};
	return points
		.map((point, i) => {
			const [before, after] = [points[i - 1], points[i + 1]];
			if (!before) return `M${point.map(Math.round).join(' ')}`;
			if (!after) return `L${point.map(Math.round).join(' ')}`;
			return `L${toward(point, before)}Q${point.map(Math.round).join(' ')} ${toward(point, after)}`;
		})
		.join('');
}

const zoneOf = ({ stance }: Band) => zones[stance]!;

/** From bank to bank: the middle of every place, and where zones begin and end; those that are named have room for it. */
function banksOf([foot, top]: readonly [number, number], slots: typeof places, broad: readonly Lane[]) {
	const all = ['near', 'water', 'shoal', 'far'] as const;
	const named: readonly Zone[] = broad.length < powers.length ? ['near', 'far'] : all;
	const weight = (lanes: readonly Lane[]) => (lanes.some((lane) => broad.includes(lane)) ? 1 : 0.4);
	const total = slots.reduce((sum, [, lanes]) => sum + weight(lanes), 0);
	const pitch = Math.min(23, (foot - top - named.length * 15 - 12) / total);
	const gap = (foot - top - pitch * total - 8) / named.length;
	const edges = {} as Record<Zone, { top: number; foot: number }>;
	const middles = new Map<string, number>();
	let y = top;
	for (const zone of all) {
		const from = y;
		if (zone !== 'far' && named.includes(zone)) y += gap;
		for (const [, lanes] of slots.filter(([of]) => of === zone)) {
			const high = pitch * weight(lanes);
			for (const lane of lanes) middles.set(`${zone} ${lane}`, y + high / 2);
			y += high;
		}
		if (zone === 'near' || zone === 'shoal') y += 4;
		edges[zone] = { top: from, foot: zone === 'far' ? foot : y };
	}
	const middle = (zone: Zone, lane: Lane) => middles.get(`${zone} ${lane}`)!;
	const thickOf = (lane: Lane) => pitch * 0.76 * weight([lane]);
	return { named, gap, edges, middle, thickOf, thick: pitch * 0.76 };
}

/** Everything that is drawn of the river; with `until`, only up to that hour. */
export function riverOf(k: K, view: FrontView, until = Infinity) {
	const { size } = k.custom;
	const [left, right] = [k.xRange[0], k.xRange.at(-1)!] as [number, number];
	const x = (hour: number) => Math.max(left, Math.min(right, k.xScale(Math.min(hour, until))));
	const broad = broadIn(view, size);
	const bands = bandsIn(view).filter(({ start }) => start! <= until);
	const slots = places.filter(([zone, lanes]) =>
		bands.some((band) => zoneOf(band) === zone && lanes.includes(band.lane))
	);
	const banks = banksOf(k.yRange as [number, number], slots, broad);
	const { middle, thickOf, edges } = banks;
	/** Hue is for those in question. */
	const { lanes } = periodOf(view.period);
	const paint = (lane: Lane) => (lanes.length && !lanes.includes(lane) ? 'context' : hueOf(lane));

	const ribbons = bands.filter((band) => kindOf(band) === 'ribbon');
	const before = (band: Band) => ribbons.find(({ lane, end }) => lane === band.lane && end === band.start);
	const crosses = (band: Band) => zoneOf(before(band) ?? band) !== zoneOf(band);
	/** Crossings of one hour stand side by side, in the order of their scenes. */
	const startOf = (band: Band) => {
		const thick = banks.thick;
		if (!crosses(band)) return x(band.start!);
		const same = ribbons.filter((one) => crosses(one) && one.start === band.start);
		const place = same.filter(({ scene }) => scene! < band.scene!).length - (same.length - 1) / 2;
		return Math.min(right - 1.5 * thick, Math.max(left + thick, x(band.start!) + place * 1.3 * thick));
	};
	const shapes = new Map<string, Shape>();
	const flats: Flat[] = [];
	const ways: Segment[] = [];

	for (const lane of powers) {
		const thick = thickOf(lane);
		const round = (points: readonly Point[]) => bent(points, thick * 1.5);
		const stays = ribbons.filter((band) => band.lane === lane);
		const starts = [...stays.map(startOf), right];
		/** Half of how far a crossing leans; less where the next one is near. */
		const leans = stays.map((band, i) => {
			const room = Math.min(starts[i + 1]! - starts[i]!, starts[i]! - (starts[i - 1] ?? left)) / 4;
			return crosses(band) ? Math.min(thick * 0.64, room) : 0;
		});
		/** Where the way to a stay leaves the one before. */
		const leaves = stays.map((band, i) => {
			const corner = starts[i]! - leans[i]!;
			return crosses(band) ? Math.max(corner - 1.5 * thick, (corner + starts[i - 1]!) / 2) : corner;
		});
		for (const [i, band] of stays.entries()) {
			const at = middle(zoneOf(band), lane);
			const stop = x(band.lasts ? Infinity : band.end!);
			// At an end there is a ring.
			const end =
				i + 1 < stays.length ? leaves[i + 1]! + 1 : stop - (stop < right && stop < x(until) ? thick * 0.3 : 0);
			const turn = starts[i]! + leans[i]!;
			const flat: Point[] = [
				[turn, at],
				[end, at]
			];
			const from = middle(zoneOf(crosses(band) ? before(band)! : band), lane);
			const corner: Point = [starts[i]! - leans[i]!, from];
			const points: Point[] = crosses(band) ? [[leaves[i]!, from], corner, ...flat] : flat;
			if (crosses(band))
				for (const side of [-0.6, 0, 0.6].map((share) => share * thick))
					ways.push([
						[corner[0] + side, from],
						[turn + side, at]
					]);
			flats.push({ band, box: { x: turn, y: at - thick / 2, w: end - turn, h: thick } });
			/* A short stay is hatched a little up the way there. */
			const next = i + 1 < stays.length ? starts[i + 1]! - leans[i + 1]! : end;
			const up = next - turn < thick * 1.5 ? thick * 0.9 * Math.sign(from - at) : 0;
			const unsaid = band.id === 'A17' && crosses(band);
			shapes.set(band.id, {
				kind: 'ribbon',
				d: round(unsaid ? flat : points),
				width: tenth(thick),
				hue: paint(lane),
				// Less than all of it, so that a stay has no seam where the next begins.
				casing: round([[points[0]![0] + 3, points[0]![1]], ...points.slice(1)]),
				hatch: zoneOf(band) === 'shoal' ? `M${tenth(turn)} ${tenth(at + up)}V${tenth(at)}H${tenth(next)}` : null,
				unsaid: unsaid ? round(points.slice(0, 3)) : null
			});
		}
	}
	for (const band of bands) {
		const kind = kindOf(band);
		if (kind === 'ribbon') continue;
		const { id, lane } = band;
		const thick = lane === 'station' ? banks.thick : thickOf(lane);
		const [from, to] = [x(band.start!), x(band.end!)];
		const rebels: Point[] = [
			[from, middle('far', lane) - thick / 2],
			[from, middle('near', lane)],
			[Math.max(from + 2, x(last - 1) - thick), middle('near', lane)]
		];
		const end = x(last) + thick * (id === 'D7' ? 0 : 0.75);
		const shoal = middle('shoal', lane);
		const [d, width] = {
			pin: [`M${tenth((from + to) / 2)} ${tenth(shoal + thick / 2)}V${tenth(edges.far.top)}m-4 0h8`, 3],
			rumour: [`M${tenth(from)} ${tenth(shoal)}H${tenth(to - 4)}`, 2],
			rebels: [bent(rebels, banks.thick * 1.5), Math.min(4, thick)],
			lost: [`M${tenth(from)} ${k.yRange[1]! - 5}H${tenth(to)}`, 3],
			end: [`M${tenth(end)} ${tenth(middle('far', lane))}h.01`, thick * 0.55]
		}[kind] as [string, number];
		if (kind === 'rebels') ways.push([rebels[0]!, rebels[1]!]);
		const hue = kind === 'lost' ? 'accent' : paint(lane);
		shapes.set(id, { kind, d, width, hue, casing: kind === 'rebels' ? d : '', hatch: null, unsaid: null });
	}
	return { ...banks, shapes, paint, flats, ways, broad };
}
type River = ReturnType<typeof riverOf>;

/** Names in the ribbons, where they enter and where they end; what the zones are; and turning points where there is water. */
export function riverLabels(k: K, view: FrontView, river: River, tease: boolean): Label[] {
	const { size } = k.custom;
	const { flats, ways, thick, paint, broad, edges, named, gap } = river;
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
	const across = ({ band, box }: Flat, anchor: 'start' | 'end'): Lines[] => {
		const text = laneNames[band.lane][1];
		const style = {
			y: box.y + thick / 2 + own * 0.35,
			text,
			size: own,
			weight: 600,
			fill: thick < 10 || paint(band.lane) === 'context' ? 'ink' : 'ground',
			anchor
		};
		const steps = Math.floor((box.w - wide(text) - 12) / 10) + 1;
		return Array.from({ length: Math.max(0, steps) }, (_, i) => {
			const x = anchor === 'start' ? box.x + 6 + i * 10 : box.x + box.w - 6 - i * 10;
			return [{ ...style, x }];
		});
	};
	const isShoal = ({ band }: Flat) => zones[band.stance] === 'shoal';
	const names = broad.flatMap((lane) => {
		const stays = flats.filter((flat) => flat.band.lane === lane && !isShoal(flat));
		if (stays.length < 2) return stays.map((stay) => across(stay, 'start'));
		const [first, ...others] = stays;
		return [across(first!, 'start'), others.toReversed().flatMap((stay) => across(stay, 'end'))];
	});
	const plain = place(names, { size, within, off: ways });
	const clear = flats.map(({ box }) => box);
	/* Who has no room in a ribbon is named over a hatched part of it. */
	const over = broad
		.filter((lane) => !plain.some(({ text }) => text === laneNames[lane][1]) || lane === 'dominion')
		.flatMap((lane) => flats.find((flat) => isShoal(flat) && flat.band.lane === lane) ?? [])
		.map(({ band, box }): Lines[] => {
			const text = laneNames[band.lane][1];
			const fill = paint(band.lane).replace('context', 'ink-2');
			const style = { y: box.y - 4, text, size: own, weight: 600, fill };
			return range(box.x + 2, Math.max(box.x + 3, box.x + box.w - wide(text)), 12).map((x) => [{ ...style, x }]);
		});
	const seen = place([...over, ...zoned], { size, within, off: ways, taken: plain, clear, pad: 2 });
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
