/** Puts labels near their points so that none covers another, a line or a point; what finds no place is left out. */
import type { Form } from '#lib/chart/chart.ts';
import type { Box } from './layout.ts';
import { textWidth } from '#lib/chart/text.ts';

/** A label that would like to stand near (x, y). */
export interface Wish {
	text: string;
	/** Shorter forms, for where the whole finds no room. */
	short?: readonly string[];
	x: number;
	y: number;
	/** Radius of the mark it belongs to. */
	r: number;
	/** Whose it is. A name belongs to a whole line; any other label to its one mark. */
	owner: string;
	name?: boolean;
	/** Other marks it may stand at, where this one has no room. */
	or?: readonly { x: number; y: number; r: number }[];
	/** The side it should stand on. */
	side: 'above' | 'below' | 'left' | 'right';
	/** Smaller is placed first. */
	rank: number;
	size: number;
	weight?: number;
	fill: string;
}

export interface Placed extends Wish {
	box: Box;
	/** Foot of the text. */
	baseline: number;
	/** A thin line from the mark to a label that had to stand apart. */
	leader: { x: number; y1: number; y2: number } | null;
}

export interface Obstacles {
	/** Lines no label may lie on, as stretches between two points. */
	stretches: readonly (readonly [number, number, number, number])[];
	points: readonly { x: number; y: number; r: number; owner: string }[];
	/** Texts that stand already. */
	boxes: readonly Box[];
	/** Labels stay inside. */
	bounds: Box;
}

const overlap = (a: Box, b: Box, pad: number) =>
	a.x < b.x + b.w + pad && b.x < a.x + a.w + pad && a.y < b.y + b.h + pad && b.y < a.y + a.h + pad;

/** Whether two labels lie on each other. */
export function collide(a: Placed, b: Placed): boolean {
	return overlap(a.box, b.box, 0);
}

/** Whether a stretch of a line passes through a box (Liang and Barsky's clipping). */
export function crosses([x1, y1, x2, y2]: readonly [number, number, number, number], box: Box, pad = 0): boolean {
	let [t0, t1] = [0, 1];
	const [dx, dy] = [x2 - x1, y2 - y1];
	const edges: [number, number][] = [
		[-dx, x1 - box.x + pad],
		[dx, box.x + box.w + pad - x1],
		[-dy, y1 - box.y + pad],
		[dy, box.y + box.h + pad - y1]
	];
	for (const [p, q] of edges) {
		if (p === 0) {
			if (q < 0) return false;
			continue;
		}
		const t = q / p;
		if (p < 0) t0 = Math.max(t0, t);
		else t1 = Math.min(t1, t);
		if (t0 > t1) return false;
	}
	return true;
}

/** Places at most `most` labels, by rank. Deterministic: the same wishes give the same places. */
export function place(
	wishes: readonly Wish[],
	{ stretches, points, boxes, bounds }: Obstacles,
	form: Form,
	most: number
): readonly Placed[] {
	const done: Placed[] = [];
	/** Whether a label would be read as that of another mark, because it stands nearer to it. */
	const misread = ({ box, leader, name, owner, x, y }: Placed) => {
		const own = away(box, { x, y });
		return points.some((point) => {
			if ((name && point.owner === owner) || (point.x === x && point.y === y)) return false;
			const other = away(box, point);
			return leader ? other < 6 : other + 2 < own;
		});
	};
	const free = (label: Placed) => {
		const { box, leader } = label;
		if (box.x < bounds.x || box.y < bounds.y) return false;
		if (box.x + box.w > bounds.x + bounds.w || box.y + box.h > bounds.y + bounds.h) return false;
		if (boxes.some((taken) => overlap(box, taken, 4))) return false;
		if (done.some((other) => overlap(box, other.box, 4) || (other.leader && overlap(box, pinOf(other.leader), 3))))
			return false;
		if (points.some(({ x, y, r }) => overlap(box, { x: x - r, y: y - r, w: 2 * r, h: 2 * r }, 1.5))) return false;
		if (stretches.some((stretch) => crosses(stretch, box, 1.5)) || misread(label)) return false;
		if (!leader) return true;
		const pin = pinOf(leader);
		if (boxes.some((taken) => overlap(pin, taken, 2)) || done.some((other) => overlap(pin, other.box, 2))) return false;
		return !stretches.some((stretch) => crosses(stretch, { ...pin, y: pin.y + 3, h: pin.h - 6 }));
	};
	/** Free places of a wish, cheapest first: the whole text at every mark, then each shorter form. */
	function* spots(wish: Wish) {
		for (const text of [wish.text, ...(wish.short ?? [])]) {
			for (const mark of [wish, ...(wish.or ?? [])]) {
				const all = [...candidates({ ...wish, x: mark.x, y: mark.y, r: mark.r, text }, form)].sort(
					(a, b) => a.cost - b.cost
				);
				const best = all.find(({ label }) => free(label));
				if (best) yield best.label;
			}
		}
	}
	for (const wish of wishes.toSorted((a, b) => a.rank - b.rank)) {
		if (done.length >= most) break;
		const [first] = spots(wish);
		if (first) done.push(first);
	}
	return done;
}

/** How far a place is from a box. */
function away(box: Box, { x, y }: { x: number; y: number }): number {
	return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.w), Math.max(box.y - y, 0, y - box.y - box.h));
}

/** A leader as a thin box. */
function pinOf({ x, y1, y2 }: NonNullable<Placed['leader']>): Box {
	return { x: x - 1, y: Math.min(y1, y2), w: 2, h: Math.abs(y2 - y1) };
}

/** Every place a label might stand, each with what it costs: distance, the wrong side, a leader. */
function* candidates(wish: Wish, form: Form): Generator<{ label: Placed; cost: number }> {
	const w = textWidth(wish.text, wish.size, form);
	const h = wish.size * 0.98;
	const make = (x: number, y: number, leader: Placed['leader']): Placed => ({
		...wish,
		box: { x, y, w, h },
		baseline: y + wish.size * 0.78,
		leader
	});
	for (const right of [true, false]) {
		for (const lift of [0, -5, 5, -10, 10]) {
			const x = right ? wish.x + wish.r + 6 : wish.x - wish.r - 6 - w;
			const wanted = wish.side === (right ? 'right' : 'left');
			yield { label: make(x, wish.y - h / 2 + lift, null), cost: Math.abs(lift) + (wanted ? 0 : right ? 17 : 18) };
		}
	}
	for (const above of [true, false]) {
		const wrong =
			wish.side === (above ? 'below' : 'above') ? 26 : wish.side === 'left' || wish.side === 'right' ? 8 : 0;
		for (let gap = 5; gap <= 64; gap += gap < 12 ? 2 : 4) {
			for (const part of [0.5, 0.3, 0.7, 0.1, 0.9, 0, 1, -0.15, 1.15]) {
				const far = gap > 13;
				if (far && (part < 0 || part > 1)) continue;
				const x = wish.x - w * part;
				const y = above ? wish.y - wish.r - gap - h : wish.y + wish.r + gap;
				const leader = far
					? { x: wish.x, y1: above ? wish.y - wish.r - 1 : wish.y + wish.r + 1, y2: above ? y + h + 1 : y - 1 }
					: null;
				yield { label: make(x, y, leader), cost: gap + wrong + Math.abs(part - 0.5) * 9 + (far ? 4 : 0) };
			}
		}
	}
}
