/** Words around the strip and the lives: seasons, hours, names. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { lines } from '#lib/chart/text.ts';
import { typeset } from '../titles.ts';
import { closing, episodeOf, lifeOf, numberOf, wholeHours } from './data.ts';
import { hourWidth, isGrid, lanesOf, seasons, stripOf, tracks, xOf } from './layout.ts';
import { turningIn } from './lanes.ts';
import { list } from './list.ts';
import { planOf } from './plan.ts';
import { peopleOf, type RewatchView } from './view.ts';

/** Everything but the hours themselves and the lines of lives. */
export function around(view: RewatchView, form: Form): Layer {
	const layer = emptyLayer();
	if (isGrid(form)) rowsOf(layer, form);
	else bands(layer, view, form);
	names(layer, view, form);
	list(layer, view, form);
	return layer;
}

/** The number of each season at its row. */
function rowsOf(layer: Layer, form: Form) {
	if (form !== 'narrow') return;
	for (const { season, box } of tracks(form))
		layer.labels.push({ x: 0, y: box.y + box.h - 2, text: String(season!.season), size: 12.5, fill: 'ink-3' });
}

/** Every second season as a lighter band down to the foot of the lives, its number above; the close is lit. */
function bands(layer: Layer, view: RewatchView, form: Form) {
	const strip = stripOf(form);
	const lanes = lanesOf(view, form);
	const foot = lanes.kind === 'none' ? strip.y + strip.h : lanes.box.y + lanes.box.h;
	const first = episodeOf(closing[0]!).hour_start;
	const y = strip.y - 7;
	for (const { season, first: from, last } of seasons) {
		const x = xOf(from, form);
		const w = xOf(last + 1, form) - x;
		if (season % 2 === 0) layer.patches.push({ x, y: strip.y, w, h: foot - strip.y, fill: 'raised' });
		const middle = (xOf(from, form) + xOf(Math.min(last + 1, first), form)) / 2;
		if (form === 'card' && last > first) continue;
		const text = season > 1 ? String(season) : 'Season 1';
		layer.labels.push({ x: middle, y, text, size: 12.5, anchor: 'middle', fill: 'ink-3' });
	}
	const x = xOf(first, form);
	layer.panels.push({ x, y: strip.y, w: strip.x + strip.w - x, h: foot - strip.y, fill: 'lit' });
	const end = { x: strip.x + strip.w, y, size: 12.5, anchor: 'end', fill: 'accent' } as const;
	layer.labels.push({ ...end, text: 'the close', weight: 600 });
	if (form === 'card') return;
	const { hours } = planOf(view);
	const large = form === 'wide' ? 38 : 28;
	layer.labels.push({
		x: 0,
		y: strip.y + strip.h - (form === 'wide' ? 14 : 6),
		text: String(hours),
		size: large,
		serif: true
	});
	const [beside, under] =
		form === 'wide' ? [0, strip.y + strip.h + 3] : [large * 1.1 + (hours > 99 ? 18 : 2), strip.y + strip.h - 6];
	layer.labels.push({ x: beside, y: under, text: `of ${wholeHours} hours`, size: 12.5, fill: 'ink-3' });
}

/** Who the lives are, at their left; what bars count. */
function names(layer: Layer, view: RewatchView, form: Form) {
	const { kind, box, each } = lanesOf(view, form);
	const size = form === 'wide' ? 13.5 : 12.5;
	if (kind === 'bars') {
		const top = turningIn(view).reduce((a, b) => (b.n > a.n ? b : a));
		const text = 'How many turn';
		layer.labels.push({ x: 0, y: box.y + box.h - 18, text, size: 12.5, fill: 'ink-2' });
		layer.labels.push({ x: 0, y: box.y + box.h - 2, text: 'in each episode', size: 12.5, fill: 'ink-2' });
		const { hour_start, title } = episodeOf(top.file);
		const x = xOf(hour_start, form) - hourWidth(form) - 2;
		layer.labels.push({
			x,
			y: box.y + 12,
			text: `${numberOf(episodeOf(top.file))} ${typeset(title)}, ${top.n}`,
			size: 12.5,
			anchor: 'end',
			weight: 600
		});
	}
	if (kind !== 'lines' && kind !== 'rows') return;
	peopleOf(view).forEach((id, i) => {
		const { name, role } = lifeOf(id).about;
		const middle = box.y + (i + 0.5) * each;
		if (kind === 'rows') {
			layer.labels.push({
				x: box.x - 10,
				y: Math.round(middle + 4.5),
				text: name,
				size: 12.5,
				anchor: 'end',
				fill: 'ink-2'
			});
			return;
		}
		const roles = each > 60 ? lines(role, 12.5, 112, form, 3) : each > 45 ? lines(role, 12.5, 112, form, 1) : [];
		const top = middle - (roles.length * 16) / 2 + 5;
		layer.labels.push({ x: 0, y: top, text: name, size, weight: 600 });
		roles.forEach((text, k) => layer.labels.push({ x: 0, y: top + 17 + k * 16, text, size: 12.5, fill: 'ink-3' }));
	});
	if (forms[form].compact || kind === 'rows') return;
	const text = 'Fortune, judged. Filled: a turning point on the list; open: one left out.';
	layer.labels.push({ x: box.x, y: box.y + box.h + 12, text, size: 12.5, fill: 'ink-3' });
}
