/** The figures that stand at the bars: how large the foot of each stack is. */
import type { Form } from '#lib/chart/chart.ts';
import type { Label } from '#lib/chart/layer.ts';
import { otherOf, shareOf, sharesOf } from './data.ts';
import { barOf, placeOf } from './layout.ts';
import { isRoomy, type Put } from './put.ts';
import { hasFinale, subjectOf, type GuestsView } from './view.ts';

/** Whether the chosen bar stands next to the column of its figures, and needs none of its own. */
export const beside = (view: GuestsView) => view.season === (hasFinale(view) ? 'finale' : '7');

/** Where a figure stands above a bar; nowhere, if it would be read as that of the line of the other series. */
const above = (top: number, line: number) => (line > top - 21 && line < top ? null : Math.round(top - 5));

/** Writes a share above its bar. */
export function onBar(put: Put, x: number, top: number, line: number, share: number, style: Partial<Label> = {}) {
	const y = above(top, line);
	if (y !== null) put(x, y, plain(share), { size: 12.5, anchor: 'middle', ...style });
}

const plain = (share: number) => (share * 100).toFixed(1);

/** How large the foot of each stack is, above it, or in it where it has room. */
export function values(put: Put, view: GuestsView, form: Form) {
	if (!isRoomy(form)) return;
	const { stack, whole } = placeOf(form);
	const own = subjectOf(view);
	for (const { slot, of } of sharesOf(own, hasFinale(view))) {
		if (slot === view.season && beside(view)) continue;
		const { x, w } = barOf(view, stack, slot);
		const line = stack.base - shareOf(otherOf(own), slot).of.recurring * whole;
		const top = stack.base - of.recurring * whole;
		const inside = top + 16 < Math.min(stack.base - 3, line - 4);
		const middle = x + w / 2;
		const style = { size: 12.5, anchor: 'middle', weight: 600, fill: 'ground' } as const;
		if (inside) put(middle, Math.round(top + 15), plain(of.recurring), style);
		else onBar(put, middle, top, line, of.recurring, { weight: 600 });
	}
}
