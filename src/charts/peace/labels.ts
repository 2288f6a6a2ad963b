/** Every word of a drawing: what stands around the steps, and the names of steps where they find room. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { heads, key, roomName } from './around.ts';
import { met, stepOf, steps } from './data.ts';
import { alongOf, first, half, heightOf, isTurned, last, place, pointOf, radii, sideOf, type Box } from './layout.ts';
import { named, names } from './said.ts';
import type { PeaceView, Reading } from './view.ts';
import { made, overlap, sizeOf, type Word } from './word.ts';

type Along = (step: number) => number;

/** How many names a drawing has room for. */
const most: Readonly<Record<Form, number>> = {
	wide: 12,
	frame: 12,
	narrow: 9,
	'wide-compact': 6,
	'narrow-compact': 3,
	card: 4
};

/** Where a step's name may stand: beside it; in drawings on their side above or below it, staggered. */
function* spots(reading: Reading, id: string, form: Form, along: Along): Generator<Word> {
	const step = stepOf(id);
	const side = sideOf(step);
	const { x, y } = pointOf(step, form, along);
	const { lit: r } = radii(form);
	const size = sizeOf(form);
	const accent = named[reading][0] === id;
	const draft = { id, size, fill: accent ? 'accent' : 'ink', ...(accent ? { weight: 600 } : {}) };
	const [long, short = long] = names[id]!;
	const code = met.includes(step) ? '' : step.code;
	const texts = [[long, code], ...(isTurned(form) ? [[long, '']] : []), [short, code], [short, '']] as const;
	for (const [text, tail] of texts) {
		if (!isTurned(form)) {
			const anchor = side < 0 ? 'end' : 'start';
			for (const by of [0, 3, -3, 6, -6, 8, -8])
				yield made({ ...draft, text, tail, x: x + side * (r + (by ? 11 : 7)), y: y + size * 0.34 + by, anchor }, form);
			continue;
		}
		for (let gap = 10; gap < 90; gap += 2) {
			const edge = side < 0 ? y - r - gap : y + r + gap + size * 0.72;
			const leader =
				gap < 12
					? null
					: `M${Math.round(x)} ${Math.round(y + side * (r + 1))}V${Math.round(side < 0 ? edge + 4 : edge - size * 0.76)}`;
			for (const anchor of step.step < 9
				? (['start', 'middle', 'end'] as const)
				: (['end', 'middle', 'start'] as const)) {
				const by = anchor === 'start' ? -4 : anchor === 'end' ? 4 : 0;
				yield made({ ...draft, text, tail, x: x + by, y: edge, anchor, leader }, form);
			}
		}
	}
}

/** The box a leader takes. */
function pin({ leader }: Word): Box | null {
	const [, x, a, b] = /^M(\S+) (\S+)V(\S+)$/.exec(leader ?? '')?.map(Number) ?? [];
	return x === undefined ? null : { x: x - 2, y: Math.min(a!, b!), w: 4, h: Math.abs(a! - b!) };
}

/** Whether a name would lie on a step or, on a low drawing, on the tape. */
function covers(word: Word, form: Form, along: Along): boolean {
	const { box } = word;
	if (!isTurned(form)) {
		const r = radii(form).lit;
		return steps.some((step) => {
			const { x, y } = pointOf(step, form, along);
			return overlap(box, { x: x - r, y: y - r, w: 2 * r, h: 2 * r }, 1);
		});
	}
	const [from, to] = alongOf(form);
	for (let i = 0; i <= 64; i++) {
		const step = first + (i / 64) * (last - first);
		const at = along(step);
		if (at < Math.max(from, box.x - 4) || at > Math.min(to, box.x + box.w + 4)) continue;
		const edge = half(step, form) + 7;
		const { y } = place(at, 0, form);
		if (box.y < y + edge && box.y + box.h > y - edge) return true;
	}
	return false;
}

/** Every word of a drawing. Names that find no room are left out; the read-out line has them. */
export function wordsOn({ reading }: PeaceView, form: Form, along: Along): readonly Word[] {
	const fixed = [...heads(form, along), roomName(form, along), ...key(reading, form)];
	const done: Word[] = [];
	const { width } = forms[form];
	for (const id of named[reading]) {
		if (done.length >= most[form]) break;
		for (const word of spots(reading, id, form, along)) {
			const { box } = word;
			if (box.x < 0 || box.x + box.w > width || box.y < 0 || box.y + box.h > heightOf(form)) continue;
			const pins = done.map(pin).filter((one) => one !== null);
			const own = pin(word);
			if ([...fixed, ...done].some((other) => overlap(box, other.box, isTurned(form) ? 4 : form === 'wide' ? 2 : 0)))
				continue;
			if (pins.some((one) => overlap(box, one, 2)) || covers(word, form, along)) continue;
			if (own && [...fixed, ...done].some((other) => overlap(own, other.box, 2))) continue;
			done.push(word);
			break;
		}
	}
	return [...fixed, ...done];
}
