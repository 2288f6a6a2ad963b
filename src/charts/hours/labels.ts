/** The words in the drawings: whose hours they are and how many, seasons, and what the view adds. */
import type { Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { inWords } from '#lib/chart/number.ts';
import { lines } from '#lib/chart/text.ts';
import { slotOf } from './cells.ts';
import { finalTen, today } from './closing.ts';
import { closing, hours, ownYears, voyagerHours, voyagerYears } from './data.ts';
import { both, gridOf, right, type Grid } from './layout.ts';
import { bold, end, isRoomy, quiet, sizeOf, type Put } from './put.ts';
import type { HoursView } from './view.ts';

/** Seasons are not numbered where a row stands for little more than a line. */
const noSeasons: readonly Form[] = ['narrow-compact', 'card'];

/** The numbers of the seasons, left of their rows. */
function seasonNames(put: Put, at: Grid, form: Form) {
	if (noSeasons.includes(form)) return;
	const first = isRoomy(form) ? 'Season 1' : form === 'narrow' ? 'S1' : '1';
	for (let season = 1; season <= 7; season++) {
		const y = at.y + (season - 1) * at.py + (at.py - at.gap) / 2 + 4.5;
		put(at.x - 7, y, season === 1 ? first : String(season), { ...quiet, ...end, size: 12.5 });
	}
}

/** What is picked, or when it ran. */
function under(view: HoursView, form: Form): string {
	const picked = hours.find(({ hour }) => hour === view.hour);
	if (!picked) return ownYears;
	return noSeasons.includes(form) ? `hour ${picked.hour}` : `hour ${picked.hour}: ${picked.title}`;
}

/** Name, years and number of a grid: above it, or right of it in frames. */
function head(put: Put, at: Grid, form: Form, show: string, number: number, says: string) {
	const left = isRoomy(form) || form === 'narrow' ? 0 : noSeasons.includes(form) ? at.x : at.x - 13;
	if (form === 'frame' && at.px < 20) {
		const x = right(at) + 24;
		put(x, at.y + 44, String(number), { size: 56, serif: true });
		put(x, at.y + 72, `hours of ${show}`, bold);
		lines(says, 13, 180, form).forEach((text, i) => put(x, at.y + 92 + i * 17, text, quiet));
	} else if (form === 'narrow' && at.y < 30) {
		put(left, at.y - 10, `${show}, ${says === ownYears ? `${number} hours` : says}`, bold);
	} else {
		const big = { wide: 44, frame: 26, narrow: 34, 'wide-compact': 38, 'narrow-compact': 26, card: 34 }[form];
		const y = at.y - (form === 'wide' ? 14 : 10);
		put(right(at), y, String(number), { size: big, serif: true, ...end });
		if (form === 'frame') put(left, y, `${show}, ${says}`, bold);
		else if (form === 'narrow-compact') put(left, y, says === ownYears || show === 'Voyager' ? show : says, bold);
		else {
			put(left, y - (form === 'wide' ? 20 : 16), show, { ...bold, size: form === 'wide' ? 16 : sizeOf(form) });
			put(left, y, says.startsWith('hour ') ? says : `hours, ${says}`, quiet);
		}
	}
}

/** All hours of two series, the last ten of one underlined. */
function all(put: Put, view: HoursView, form: Form, layer: Layer) {
	const [own, other] = both[form];
	head(put, other, form, 'Voyager', voyagerHours, voyagerYears);
	seasonNames(put, other, form);
	const [x1, x2] = [slotOf(own, closing[0]!).x, right(own)];
	const y = own.y + 7 * own.py - own.gap + (form === 'wide' ? 6 : 4);
	layer.lines.push({ x1, x2, y1: y, y2: y, stroke: 'accent', width: 1.5 });
	const ten = inWords(closing.length);
	const text = form === 'narrow-compact' ? `last ${ten}` : `the last ${ten} hours, from “${closing[0]!.title}”`;
	put(x2, y + (form === 'wide' ? 19 : 15), text, { ...bold, fill: 'accent', ...end });
}

/** Everything but the cells. */
export function layerOf(view: HoursView, form: Form): Layer {
	const layer = emptyLayer();
	const put: Put = (x, y, text, style) => layer.labels.push({ x, y, text, size: sizeOf(form), ...style });
	const at = gridOf(view, form);
	head(put, at, form, 'Deep Space Nine', hours.length, under(view, form));
	seasonNames(put, at, form);
	if (view.draw === 'all') all(put, view, form, layer);
	else if (view.draw === 'final-ten') finalTen(put, view, form, layer);
	else today(put, view, form, layer);
	return layer;
}
