/** The names of episodes that stand out. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Label } from '#lib/chart/layer.ts';
import { count } from '#lib/chart/number.ts';
import { boxOf, lines } from '#lib/chart/text.ts';
import { spoken, type Hour } from './data.ts';
import { hourBox, hoursOf, widened, type Box } from './layout.ts';
import type { ProphetsView } from './view.ts';

const meet = (a: Box, b: Box, pad = 0) =>
	a.x < b.x + b.w + pad && b.x < a.x + a.w + pad && a.y < b.y + b.h + pad && b.y < a.y + a.h + pad;

/** How many episodes are named at most. */
const most: Readonly<Record<Form, number>> = {
	wide: 9,
	frame: 7,
	narrow: 3,
	'wide-compact': 4,
	'narrow-compact': 1,
	card: 2
};

/** The episodes that stand out, by name above their bars, as far as names keep clear of bars and of each other. */
export function peaks(view: ProphetsView, form: Form, taken: readonly Label[]): readonly Label[] {
	const focus = widened(view);
	const size = form === 'wide' ? 13 : 12.5;
	const bars = spoken.map((one) => ({ one, box: hourBox(view, form, one) }));
	const edge = forms[form].width;
	/** In its own season the finale is named before anything else. */
	const last = view.draw === 'last-season' && forms[form].width > 400 ? spoken.at(-1)! : null;
	const done: Label[] = [];
	let named = 0;
	const order = spoken
		.filter(({ hour, season }) => hour !== 1 && (!focus || season === focus.season))
		.toSorted((a, b) => Number(b === last) - Number(a === last) || b.rate - a.rate);
	for (const one of order) {
		if (named >= most[form]) break;
		const { box } = bars.find((bar) => bar.one === one)!;
		for (const labels of around(one, box, size, form)) {
			const own = labels.map((label) => boxOf(label, form));
			const { y: top, h: tall } = hoursOf(form);
			if (own.some(({ x, y, w, h }) => x < 0 || x + w > edge || y < top - 6 || y + h > top + tall)) continue;
			if (own.some((a) => [...taken, ...done].some((b) => meet(a, boxOf(b, form), 7)))) continue;
			if (own.some((a) => bars.some((bar) => meet(a, bar.box, 1)))) continue;
			done.push(...labels);
			named++;
			break;
		}
	}
	return done;
}

/** Where the name of an episode may stand: above its bar, or beside the bar's head. */
function* around(one: Hour, box: Box, size: number, form: Form): Generator<readonly Label[]> {
	const middle = box.x + box.w / 2;
	const says = `${one.title} ${count(one.faith)}×`;
	for (const room of [400, 130, 90]) {
		const texts = lines(says, size, room, form);
		for (const anchor of ['middle', 'end', 'start'] as const)
			yield texts.map((text, i) => ({
				x: anchor === 'middle' ? middle : anchor === 'end' ? box.x + box.w : box.x,
				y: box.y - 5 - (texts.length - 1 - i) * (size + 2),
				text,
				size,
				anchor,
				fill: 'ink-2'
			}));
		for (const anchor of ['end', 'start'] as const)
			yield texts.map((text, i) => ({
				x: anchor === 'end' ? box.x - 4 : box.x + box.w + 4,
				y: box.y + size * 0.8 + i * (size + 2),
				text,
				size,
				anchor,
				fill: 'ink-2'
			}));
	}
}
