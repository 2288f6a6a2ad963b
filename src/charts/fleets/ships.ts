/** Ships as marks: blocks of a number of ships, and the few large ones of a ratio. Pure geometry. */
import type { Fate } from './data.ts';

export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** Columns of ships that a number fills at a thickness. */
export const columnsOf = (ships: number, rows: number) => Math.ceil(ships / rows);

/** A block of ships from (x, y): full columns, then the column that is left over. */
export function block(ships: number, rows: number, pitch: number, x: number, y: number): readonly Box[] {
	const full = Math.floor(ships / rows);
	const rest = ships % rows;
	const boxes: Box[] = [];
	if (full) boxes.push({ x, y, w: full * pitch, h: rows * pitch });
	if (rest) boxes.push({ x: x + full * pitch, y, w: pitch, h: rest * pitch });
	return boxes;
}

/** Patterns start at nought, so blocks stand on whole steps of them. */
export const snap = (value: number, pitch: number) => Math.ceil(value / pitch - 1e-9) * pitch;

const tenth = (value: number) => Math.round(value * 100) / 100;

/** Where an arrowhead begins, ends and is notched: small ones fill their square, so that they can be seen. */
const shape = (size: number) =>
	size < 5 ? { from: 0.08, tip: 0.98, wing: 0.06, notch: 0.08 } : { from: 0.14, tip: 0.88, wing: 0.16, notch: 0.3 };

/** One ship in a square of a size: an arrowhead that flies to the right, or to the left for the other side. */
export function ship(size: number, enemy: boolean, x = 0, y = 0): string {
	const at = (dx: number, dy: number) => `${tenth(x + (enemy ? 1 - dx : dx) * size)} ${tenth(y + dy * size)}`;
	const { from, tip, wing, notch } = shape(size);
	return `M${at(from, wing)}L${at(tip, 0.5)}L${at(from, 1 - wing)}L${at(notch, 0.5)}z`;
}

/** The rear half of a ship: all that is filled of one that is out of action. */
export function rear(size: number, enemy: boolean): string {
	const at = (dx: number, dy: number) => `${tenth((enemy ? 1 - dx : dx) * size)} ${tenth(dy * size)}`;
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
