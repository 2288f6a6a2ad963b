/** The names where lines end. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Label } from '#lib/chart/layer.ts';
import { percent } from '#lib/chart/number.ts';
import { boxOf, textWidth } from '#lib/chart/text.ts';
import { people, personOf, seasons, type Part } from './data.ts';
import { plotOf, pointOf, sizeOf, type Box } from './layout.ts';
import { place, turns } from './say.ts';
import type { VoicesView } from './view.ts';

const meet = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** How many are named where they end. */
const most: Readonly<Record<Form, number>> = {
	wide: 9,
	frame: 7,
	narrow: 6,
	'wide-compact': 4,
	'narrow-compact': 4,
	card: 4
};

/** What a line stands at, as a label says it. */
export const says = ({ by }: VoicesView, part: Part) => (by === 'share' ? percent(part.share) : place(part.rank));

export interface Ending {
	label: Label;
	/** From the end of the line to its name. */
	leader: string;
}

/** The name of the person picked out where they fall silent, and all names at the end of the last season, moved apart. */
export function endings(view: VoicesView, form: Form): readonly Ending[] {
	const size = 12.5;
	const final = people
		.filter(({ parts }) => parts.at(-1)!.season === seasons.length)
		.toSorted((a, b) => b.parts.at(-1)!.share - a.parts.at(-1)!.share);
	const picked = turns(view.who).last;
	const named = final.filter(({ id }, i) => i < most[form] || (id === view.who && picked.season === seasons.length));
	const column = named.map(({ id, name, parts }) => {
		const own = id === view.who;
		const part = parts.at(-1)!;
		const figure = own ? ` ${says(view, part)}` : view.by === 'share' ? ` ${(part.share * 100).toFixed(1)}` : '';
		return { own, at: pointOf(view, form, part), text: name + figure };
	});
	if (picked.season < seasons.length)
		column.push({
			own: true,
			at: pointOf(view, form, picked),
			text: `${personOf(view.who).name} ${says(view, picked)}`
		});
	const last = column.filter(({ at }) => at.x === Math.max(...column.map((one) => one.at.x)));
	const plot = plotOf(form);
	const heights = apart(
		last.map(({ at }) => at.y),
		forms[form].compact ? 14 : 15.5,
		plot.y + 7,
		plot.y + plot.h
	);
	const names = column.map((one): Ending => {
		const { own, at, text } = one;
		const y = last.includes(one) ? heights[last.indexOf(one)]! : at.y;
		const style = own ? { size: sizeOf(form), weight: 600, fill: 'accent' } : { size, fill: 'ink-2' };
		const gap = last.includes(one) ? (forms[form].width < 400 ? 17 : 22) : 11;
		const room = forms[form].width - at.x - gap;
		const short = own && textWidth(text, style.size, form) > room ? text.replace(/^The |\u202f%$/g, '') : text;
		const label: Label = { ...style, x: at.x + gap, y: y + style.size * 0.36, text: short };
		const leader = gap > 11 ? `M${at.x + (own ? 6 : 2)} ${at.y}L${at.x + gap - 4} ${Math.round(y)}` : '';
		return { label, leader };
	});
	// Who falls silent earlier is named on the other side of the line's end where names of the others stand in the way.
	const early = column.findIndex((one) => !last.includes(one));
	if (early < 0) return names;
	const { label } = names[early]!;
	const box = boxOf(label, form);
	const met = names.some((other, i) => i !== early && meet(box, boxOf(other.label, form)));
	const other: Ending = { label: { ...label, x: label.x, y: label.y - 26, anchor: 'end' }, leader: '' };
	return met ? names.map((one, i) => (i === early ? other : one)) : names;
}

/** Heights as near to those wanted as a distance allows, within two bounds. */
function apart(wanted: readonly number[], gap: number, from: number, to: number): readonly number[] {
	const order = wanted.map((y, i) => ({ y, i })).toSorted((a, b) => a.y - b.y);
	/** Runs that touch, as the height of their first and how many they are. */
	const runs: { y: number; n: number }[] = [];
	for (const { y } of order) {
		runs.push({ y, n: 1 });
		while (runs.length > 1) {
			const [a, b] = runs.slice(-2) as [{ y: number; n: number }, { y: number; n: number }];
			if (a.y + a.n * gap <= b.y) break;
			const sum = a.y * a.n + (b.y - a.n * gap) * b.n;
			runs.splice(-2, 2, { y: sum / (a.n + b.n), n: a.n + b.n });
		}
	}
	const placed = runs.flatMap(({ y, n }) => {
		const first = Math.max(Math.min(y, to - (n - 1) * gap), from);
		return Array.from({ length: n }, (_, k) => first + k * gap);
	});
	const found: number[] = [];
	let least = from;
	order.forEach(({ i }, k) => {
		found[i] = Math.max(placed[k]!, least);
		least = found[i] + gap;
	});
	return found;
}
