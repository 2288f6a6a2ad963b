/** The words at the closing run, where it stands on its own. */
import type { Form } from '#lib/chart/chart.ts';
import type { Layer } from '#lib/chart/layer.ts';
import { inWords } from '#lib/chart/number.ts';
import { lines } from '#lib/chart/text.ts';
import { slotOf } from './cells.ts';
import { closing, seasonOf, years } from './data.ts';
import { gridOf, right } from './layout.ts';
import { bold, end, isRoomy, quiet, type Put } from './put.ts';
import { drop, inRun, runOf } from './runs.ts';
import type { HoursView } from './view.ts';
import { most } from './words.ts';

const ten = inWords(closing.length);
const titled = closing.filter(({ part }) => part === 1);

/** Two thin lines from where the closing run was to where it stands. */
function zoom(layer: Layer, view: HoursView, form: Form, y2: number) {
	if (!isRoomy(form)) return;
	const at = gridOf(view, form);
	const one = runOf(view, form);
	const y1 = at.y + 7 * at.py - at.gap + 3;
	const far = one.x + closing.length * one.px - one.gap;
	const line = { y1, y2, stroke: 'context' };
	layer.lines.push({ x1: slotOf(at, closing[0]!).x, x2: one.x, ...line }, { x1: right(at), x2: far, ...line });
}

/** The closing run taken out, with its titles: beneath a row of cells, or right of a column. */
export function finalTen(put: Put, view: HoursView, form: Form, layer: Layer) {
	const one = runOf(view, form);
	for (const hour of titled) {
		const box = inRun(one, hour.hour - closing[0]!.hour, false);
		const foot = box.y + box.h;
		const first = hour === titled[0];
		const outer = first || hour === titled.at(-1);
		const style = { ...(outer ? bold : {}), ...(first ? { fill: 'accent' } : {}) };
		const x = box.x + box.w + 8;
		if (isRoomy(form)) {
			put(box.x, box.y - 7, `${first ? 'hour ' : ''}${hour.hour}`, quiet);
			// Files are set in the face at its full width, as cards are.
			const size = form === 'wide' ? 13 : 12.5;
			lines(hour.title, size, one.px * hour.of - 5, 'card').forEach((text, i) =>
				put(box.x, foot + 19 + i * 16, text, { size, ...style })
			);
		} else if (form === 'narrow-compact') {
			if (outer) lines(hour.title, 12.5, 104, form).forEach((text, i) => put(x, box.y + 11 + i * 15, text, style));
		} else {
			if (form === 'narrow') put(one.x - 6, foot - 4, String(hour.hour), { ...quiet, ...end });
			put(x, foot - box.h / 2 + 4.5, hour.title, { ...style, size: 12.5 });
		}
	}
	zoom(layer, view, form, one.y - 24);
}

/** The closing run, and one season of today beneath it. */
export function today(put: Put, view: HoursView, form: Form, layer: Layer) {
	const one = runOf(view, form);
	const { show, season, from, to, numbers } = seasonOf(view.season);
	const roomy = isRoomy(form);
	const lift = form === 'wide' ? 11 : 8;
	const below = one.y + drop[form];
	const small = form === 'narrow-compact';
	const aired = years([from, to]);
	const own = small ? `the last ${ten}` : roomy ? `Deep Space Nine, the last ${ten} hours` : `The last ${ten} hours`;
	put(one.x, one.y - lift, own, { ...bold, fill: 'accent' });
	put(
		one.x,
		below - lift,
		small ? `one season, ${aired}` : `${show}, season ${season}${form === 'card' ? '' : ` (${aired})`}`,
		bold
	);
	if (roomy) {
		const size = form === 'wide' ? 40 : 32;
		const middle = (one.py - one.gap) / 2 + size * 0.33;
		put(one.x - 9, one.y + middle, String(closing.length), { size, serif: true, ...end });
		put(one.x - 9, below + middle, String(numbers), { size, serif: true, ...end });
		put(right(gridOf(view, form)), below - lift, most, { fill: 'ink-2', ...end });
		zoom(layer, view, form, one.y - (form === 'wide' ? 34 : 28));
	} else if (form === 'narrow') {
		lines(`${most}.`, 12.5, 280, form).forEach((text, i) =>
			put(one.x, below + one.py + 17 + i * 17, text, { fill: 'ink-2' })
		);
	}
}
