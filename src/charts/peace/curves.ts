/** The tapes of the zip, its teeth, and the links between steps, as paths. */
import type { Form } from '#lib/chart/chart.ts';
import { stepOf, steps, type PeaceLink } from './data.ts';
import { first, half, isTurned, last, place, pointOf, sideOf, type Point } from './layout.ts';

type Along = (step: number) => number;
const r = Math.round;
/** Tapes hardly lean, so whole pixels would make them tremble. */
const fine = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: Point, to = r) => `${to(x)} ${to(y)}`;

/** Points of one tape from a step to another, close enough to look like a curve. */
function tape(side: number, from: number, to: number, form: Form, along: Along): string {
	const parts: string[] = [];
	for (let step = from; step < to; step += 1) parts.push(at(place(along(step), side * half(step, form), form), fine));
	return [...parts, at(place(along(to), side * half(to, form), form), fine)].join('L');
}

/** Both tapes, from end to end. */
export function tapes(form: Form, along: Along): string {
	return [-1, 1].map((side) => `M${tape(side, first - 0.7, last + 0.7, form, along)}`).join('');
}

/** The teeth of both tapes, reaching inwards; where the zip is closed they stand between each other. */
export function teeth(form: Form, along: Along): string {
	const parts: string[] = [];
	for (let i = 0; i <= (last - first) * 2; i++) {
		for (const side of [-1, 1]) {
			const step = first + i / 2 + (side > 0 ? 0.25 : 0);
			const edge = half(step, form);
			const from = place(along(step), side * edge, form);
			parts.push(`M${at(from)}${isTurned(form) ? 'v' : 'h'}${side * -5}`);
		}
	}
	return parts.join('');
}

/** A link: along the tape where nothing stands between its ends, else as a thread through the opening. */
export function thread({ from, to }: PeaceLink, form: Form, along: Along): string {
	const [a, b] = [stepOf(from), stepOf(to)];
	const side = sideOf(a);
	const between = steps.some((one) => one.step > a.step && one.step < b.step && sideOf(one) === side);
	if (side === sideOf(b) && !between) return `M${tape(side, a.step, b.step, form, along)}`;
	const [start, end] = [pointOf(a, form, along), pointOf(b, form, along)];
	const [p, q] = [along(a.step), along(b.step)];
	const one = place(p + (q - p) * 0.45, side * half(a.step, form) * 0.45, form);
	const two = place(q - (q - p) * 0.45, sideOf(b) * half(b.step, form) * 0.45, form);
	return `M${at(start)}C${at(one)} ${at(two)} ${at(end)}`;
}

/** A ring with a bar: what speaks against. */
export function ring(x: number, y: number, r: number): string {
	const inner = r - 0.5;
	return `M${x - inner} ${y}a${inner} ${inner} 0 1 0 ${2 * inner} 0a${inner} ${inner} 0 1 0 ${-2 * inner} 0M${x - r / 2} ${y}h${r}`;
}
