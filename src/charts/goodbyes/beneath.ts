/** What stands at and beneath the strip: the scene without words, who speaks where, and the other finale. */
import type { Form } from '#lib/chart/chart.ts';
import type { Layer } from '#lib/chart/layer.ts';
import { textWidth } from '#lib/chart/text.ts';
import { countOf, finaleOf, goodbyes, scenesOf, silent, together } from './data.ts';
import { along, sizes, thickness, type Strip } from './layout.ts';
import { panelOf } from './marks.ts';

/** The scene without words has no width: it is drawn as an empty frame where it stands. */
export function silence(layer: Layer, strip: Strip) {
	const at = along(strip, finaleOf('ds9').scenes[silent]!.start);
	const deep = thickness(strip);
	const [x, y, w, h] = strip.down ? [strip.x, strip.y + at - 3, deep, 6] : [strip.x + at - 3, strip.y, 6, deep];
	const right = x + w;
	const foot = y + h;
	layer.patches.push({ x, y, w, h, fill: 'ground' });
	for (const [x1, y1, x2, y2] of [
		[x, y, right, y],
		[x, foot, right, foot],
		[x, y, x, foot],
		[right, y, right, foot]
	] as const)
		layer.lines.push({ x1, y1, x2, y2, stroke: 'accent' });
}

/** Two rows under the strip: the scenes in which the captain speaks, and those in which his son does; where both do, they are joined. */
export function presence(layer: Layer, form: Form, strip: Strip) {
	const top = sizes[form].rows;
	if (top === null) return;
	const size = sizes[form].label;
	const wide = form === 'wide';
	const h = wide ? 12 : 7;
	const pitch = wide ? 48 : 34;
	const both = together('ds9', 'Sisko', 'Jake');
	const { scenes } = finaleOf('ds9');
	const spot = (scene: number) => {
		const x = along(strip, scenes[scene]!.start);
		return { x, w: Math.max(along(strip, scenes[scene]!.end) - x - 1, 1) };
	};
	const rows = [
		{ speaker: 'Sisko', text: (n: number) => `The captain, Sisko, speaks in ${n} scenes` },
		{ speaker: 'Jake', text: (n: number) => `His son, Jake, in ${n}; both in ${both.length}, which are joined` }
	];
	rows.forEach(({ speaker, text }, i) => {
		const y = top + i * pitch;
		const own = scenesOf('ds9', speaker);
		layer.labels.push({ x: 0, y: i ? y + h + size : y - 6, text: text(own.length), size, fill: 'ink-2' });
		for (const scene of own)
			layer.patches.push({ ...spot(scene), y, h, fill: both.includes(scene) ? 'ink' : 'context' });
	});
	for (const scene of both) {
		const { x, w } = spot(scene);
		const at = x + w / 2;
		layer.lines.push({ x1: at, x2: at, y1: top + h, y2: top + pitch, stroke: 'ink', width: 1.5 });
	}
}

/** The other finale beneath, with a tick for every goodbye that both readers, or one, count. */
export function compare(layer: Layer, form: Form, strip: Strip) {
	const finale = finaleOf(strip.series);
	const size = sizes[form].label;
	const wide = form === 'wide';
	const all = goodbyes.filter((one) => one.series === strip.series && !['uncounted', 'unsaid'].includes(one.standing));
	layer.panels.push(panelOf(strip, form, wide ? 10 : 8));
	const x = strip.before;
	layer.lines.push({ x1: x, x2: x, y1: strip.y - (wide ? 10 : 8), y2: strip.y + thickness(strip) + 4, width: 1.5 });
	for (const one of all) {
		const { start, end } = finale.scenes[one.scene]!;
		const at = along(strip, (start + end) / 2);
		const dash = one.standing === 'said' ? {} : { dash: '2 2' };
		layer.lines.push({
			x1: at,
			x2: at,
			y1: strip.y - (wide ? 11 : 9),
			y2: strip.y - 2,
			width: 2,
			stroke: strip.series,
			...dash
		});
	}
	const y = strip.y - (wide ? 20 : 14);
	layer.labels.push({ x: 0, y, text: finale.show, size, weight: 600 });
	const from = textWidth(finale.show, size, form) * 1.04 + 12;
	const after = all.filter((one) => one.after).length;
	const sure = countOf(strip.series, 'said');
	const text =
		strip.series === 'voy'
			? `at its true scale: ${sure} or ${all.length} goodbyes (ticks), ${after || 'none'} after it is won`
			: `at its true scale: ${sure} goodbyes and one refused (ticks), all after it is won`;
	layer.labels.push({ x: from, y, text, size, fill: 'ink-2' });
}
