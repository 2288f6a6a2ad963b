/** Ships as shapes: blocks of a number of ships, the few large ones of a ratio, and a bracket where nobody counts. */
import type { Box } from '#lib/marks/place.ts';
import { tenth, type Scales } from '#lib/marks/scales.ts';
import type { Fate, Part } from './data.ts';
import type { Places, Spot } from './places.ts';

const hundredth = (value: number) => Math.round(value * 100) / 100;

/** Where an arrowhead begins, ends and is notched: small ones fill their square, so that they can be seen. */
const shape = (size: number) =>
	size < 5 ? { from: 0.08, tip: 0.98, wing: 0.06, notch: 0.08 } : { from: 0.14, tip: 0.88, wing: 0.16, notch: 0.3 };

/** One ship in a square of a size: an arrowhead that flies to the right, or to the left for the other side. */
export function ship(size: number, enemy: boolean, x = 0, y = 0): string {
	const at = (dx: number, dy: number) => `${hundredth(x + (enemy ? 1 - dx : dx) * size)} ${hundredth(y + dy * size)}`;
	const { from, tip, wing, notch } = shape(size);
	return `M${at(from, wing)}L${at(tip, 0.5)}L${at(from, 1 - wing)}L${at(notch, 0.5)}z`;
}

/** The rear half of a ship: all that is filled of one that is out of action. */
export function rear(size: number, enemy: boolean): string {
	const at = (dx: number, dy: number) => `${hundredth((enemy ? 1 - dx : dx) * size)} ${hundredth(dy * size)}`;
	const { from, tip, wing, notch } = shape(size);
	const half = wing + ((0.5 - from) / (tip - from)) * (0.5 - wing);
	return `M${at(from, wing)}L${at(0.5, half)}L${at(0.5, 1 - half)}L${at(from, 1 - wing)}L${at(notch, 0.5)}z`;
}

/** How a fate looks: full, outlined, half full, or a speck where a ship was. */
export const looks: Readonly<Record<Fate, 'full' | 'outline' | 'half' | 'speck'>> = {
	sent: 'full',
	back: 'full',
	through: 'full',
	lost: 'outline',
	out: 'half',
	gone: 'speck'
};

/** A block of ships: full columns, then the column that is left over. */
export function blockOf(k: Scales, { ships, x, y, rows }: Spot): Box[] {
	const [full, rest] = [Math.floor(ships / rows), ships % rows];
	const box = (from: number, columns: number, high: number): Box => {
		const [left, top] = [k.xScale(from), k.yScale(y)];
		const [w, h] = [k.xScale(from + columns) - left, k.yScale(y + high) - top];
		return { x: tenth(left), y: tenth(top), w: tenth(w), h: tenth(h) };
	};
	return [...(full ? [box(x, full, rows)] : []), ...(rest ? [box(x + full, 1, rest)] : [])];
}

/** A ratio in large ships: one against several, or one lost in several. */
function ratioOf({ ratio, row }: Part, size: number, x: number, y: number) {
	const ships = (n: number, from: number, enemy: boolean) =>
		Array.from({ length: n }, (_, i) => ship(size, enemy, x + (i + from) * size, y)).join('');
	const [one, others] = row!.unit === 'share' ? [ships(1, 0, false), ships(ratio! - 1, 1, false)] : [];
	return one && others
		? { full: others, outline: one }
		: { full: ships(1, 0, false), outline: ships(ratio!, 1.6, true) };
}

/** What is drawn of a figure of one battle, and where a pointer reaches it. */
export function shapesOf(k: Scales, spot: Spot, { glyph }: Places) {
	const { part, x, y } = spot;
	const [left, top] = [k.xScale(x), k.yScale(y)];
	const boxes = blockOf(k, spot);
	const counted = part.ships !== null;
	const ratio = part.ratio === null ? null : ratioOf(part, glyph, left, top);
	const w = glyph * (ratio ? part.ratio! + 1.6 : 5);
	const right = Math.max(left + 12, ...boxes.map((box) => box.x + box.w), counted ? 0 : left + w);
	const foot = Math.max(top + 12, ...boxes.map((box) => box.y + box.h), counted ? 0 : top + glyph);
	const bracket = `M${tenth(left + w)} ${tenth(top)}H${tenth(left)}v${tenth(glyph)}H${tenth(left + w)}`;
	return {
		boxes,
		ratio,
		open: counted || ratio ? null : bracket,
		reach: { x: tenth(left - 1), y: tenth(top - 1), w: tenth(right - left + 2), h: tenth(foot - top + 2) }
	};
}

/** A hull, its bow to the right. */
export function hullOf({ x, y, w, h }: Box): string {
	const bow = tenth(h * 0.42);
	const [side, right] = [tenth(x + w - bow), tenth(x + w)];
	return `M${x} ${y}H${side}Q${right} ${y} ${right} ${y + h / 2}Q${right} ${y + h} ${side} ${y + h}H${x}z`;
}
