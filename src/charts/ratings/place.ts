/** Puts names beside points so that none covers another name or a point; what finds no place is left out. */
import type { Form } from '#lib/chart/chart.ts';
import type { Label, Line } from '#lib/chart/layer.ts';
import { boxOf } from '#lib/chart/text.ts';
import type { Box } from './layout.ts';

/** A name that would like to stand at a point. */
export interface Wish {
	text: string;
	x: number;
	y: number;
	r: number;
	size: number;
	weight?: number;
	fill: string;
}

const overlap = (a: Box, b: Box, pad: number) =>
	a.x < b.x + b.w + pad && b.x < a.x + a.w + pad && a.y < b.y + b.h + pad && b.y < a.y + a.h + pad;

/** A place for a label, with a leader where it stands apart. */
interface Spot {
	label: Label;
	box: Box;
	pin: Box | null;
}

/** Every place a wish may have, the nearest first. */
function spots({ x, y, r, ...wish }: Wish, form: Form): readonly Spot[] {
	const near: readonly Label[] = [
		{ ...wish, x: x + r + 5, y: y + 4.5 },
		{ ...wish, x: x - r - 5, y: y + 4.5, anchor: 'end' },
		{ ...wish, x, y: y - r - 5, anchor: 'middle' },
		{ ...wish, x, y: y + r + 14, anchor: 'middle' }
	];
	const apart = [30, 42, 54].flatMap((far): Spot[] => {
		const up: Label = { ...wish, x, y: y - far, anchor: 'middle' };
		const down: Label = { ...wish, x, y: y + far + 9, anchor: 'middle' };
		return [
			{ label: up, box: boxOf(up, form), pin: { x: x - 0.5, y: y - far + 5, w: 1, h: far - r - 7 } },
			{ label: down, box: boxOf(down, form), pin: { x: x - 0.5, y: y + r + 2, w: 1, h: far - r - 5 } }
		];
	});
	return [...near.map((label) => ({ label, box: boxOf(label, form), pin: null })), ...apart];
}

/** Labels, and leaders, for as many wishes as find room, in their order. */
export function place(
	wishes: readonly Wish[],
	points: readonly { x: number; y: number; r: number }[],
	bounds: Box,
	form: Form
): { labels: readonly Label[]; lines: readonly Line[] } {
	const done: Spot[] = [];
	const round = points.map(({ x, y, r }) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }));
	const free = ({ box, pin }: Spot) =>
		box.x >= bounds.x &&
		box.y >= bounds.y &&
		box.x + box.w <= bounds.x + bounds.w &&
		box.y + box.h <= bounds.y + bounds.h &&
		done.every((other) => !overlap(box, other.box, 3) && !(other.pin && overlap(box, other.pin, 2))) &&
		round.every((one) => !overlap(box, one, 1) && !(pin && overlap(pin, one, 0))) &&
		!(pin && done.some((other) => overlap(pin, other.box, 2)));
	for (const wish of wishes) {
		const spot = spots(wish, form).find(free);
		if (spot) done.push(spot);
	}
	const lines = done.flatMap(({ pin }) =>
		pin ? [{ x1: pin.x + 0.5, x2: pin.x + 0.5, y1: pin.y, y2: pin.y + pin.h, stroke: 'ink-3' }] : []
	);
	return { labels: done.map(({ label }) => label), lines };
}
