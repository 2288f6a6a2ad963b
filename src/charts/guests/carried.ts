/** The words at what is carried over from episode to episode. */
import type { Form } from '#lib/chart/chart.ts';
import { percent } from '#lib/chart/number.ts';
import { otherOf, shareOf, sharesOf, shows } from './data.ts';
import { barOf, placeOf } from './layout.ts';
import { bold, isRoomy, type Put } from './put.ts';
import { drawn } from './rows.ts';
import { beside, onBar } from './values.ts';
import { hasFinale, subjectOf, type GuestsView } from './view.ts';

/** What is carried over: a title above the highest bar, the figures of the chosen season beside the bars. */
export function carried(put: Put, view: GuestsView, form: Form) {
	const { kept, whole, figures } = placeOf(form);
	if (!kept) return;
	const own = subjectOf(view);
	const [one, other] = [shareOf(own, view.season), shareOf(otherOf(own), view.season)];
	const roomy = isRoomy(form);
	const high = Math.max(...drawn(view).map((share) => share.carried));
	const title = Math.round(kept.base - high * whole) - (roomy ? 25 : 14);
	const says = roomy
		? 'Carried over: guests who also spoke in one of the three episodes before'
		: 'Carried over from the three episodes before';
	put(kept.x, title, says, bold);
	const x = form === 'wide-compact' ? kept.x + kept.w + 8 : figures;
	const size = form === 'wide' ? 20 : 16;
	put(x, Math.min(kept.base - 19, Math.round(kept.base - one.carried * whole) + 12), percent(one.carried), {
		...bold,
		size
	});
	const name = roomy || other.series === 'voy' ? shows[other.series] : 'DS9';
	put(x, kept.base - 1, `${name} ${percent(other.carried)}`, { fill: other.series });
	if (!roomy) return;
	for (const { slot, carried } of sharesOf(own, hasFinale(view))) {
		if (slot === view.season && beside(view)) continue;
		const { x, w } = barOf(view, kept, slot);
		const line = kept.base - shareOf(otherOf(own), slot).carried * whole;
		onBar(put, x + w / 2, kept.base - carried * whole, line, carried);
	}
}
