/** What stands around the line of her words: seasons, the figure, the empty frame, and what each source says. */
import { forms, type Form } from '#lib/chart/chart.ts';
import type { Layer } from '#lib/chart/layer.ts';
import { lines } from '#lib/chart/text.ts';
import { about, missing, recorded, seasons } from './data.ts';
import { alongHours, isRowed, itemFrame, lineSizes } from './layout.ts';
import { about100, knownOf } from './said.ts';

/** The line and everything beneath it. */
export function lineLayer(layer: Layer, form: Form) {
	const { y, h, long, frame } = lineSizes[form];
	const full = !forms[form].compact;
	const size = 12.5;
	for (const { season, first, last } of seasons) {
		const x = Math.max(alongHours(first - 0.5, form), 0);
		const w = Math.min(alongHours(last + 0.5, form), long) - x;
		if (season % 2 === 0) layer.patches.push({ x, y: y - h, w, h, fill: 'raised' });
		const text = season === 1 && form !== 'narrow' && form !== 'narrow-compact' ? 'Season 1' : String(season);
		if (full || form === 'wide-compact')
			layer.labels.push({ x: x + w / 2, y: y + 16, text, size, anchor: 'middle', fill: 'ink-3' });
	}
	layer.lines.push({ x1: 0, x2: frame.x + frame.w, y1: y, y2: y, stroke: 'ink-3' });
	figure(layer, form);
	gap(layer, form);
	const at = { anchor: 'middle' as const, x: frame.x + frame.w / 2, size };
	if (form !== 'narrow-compact' && form !== 'narrow')
		layer.labels.push({
			...at,
			y: frame.y + frame.h / 2 + 4.5,
			text: form === 'card' ? 'no clip' : 'no clip of her',
			fill: 'accent',
			weight: 600
		});
	else layer.labels.push({ ...at, y: frame.y + frame.h / 2 + 4.5, text: 'no clip', fill: 'accent', weight: 600 });
	if (full || form === 'wide-compact')
		layer.labels.push({ ...at, y: y + 16, text: form === 'narrow' ? 'finale' : 'the finale', fill: 'ink-2' });
	if (isRowed(form)) items(layer, form);
	else counted(layer, form);
}

function figure(layer: Layer, form: Form) {
	const big = { wide: 64, frame: 44, narrow: 40, 'wide-compact': 44, card: 42, 'narrow-compact': 32 }[form];
	const y = { wide: 60, frame: 42, narrow: 36, 'wide-compact': 40, card: 40, 'narrow-compact': 30 }[form];
	const text = about100(missing.words!);
	layer.labels.push({ x: 0, y, text, size: big, serif: true, fill: 'accent' });
	const small = form === 'narrow' || form === 'narrow-compact';
	const says = small
		? ['words by the old', 'friend, Jadzia']
		: ['words spoken by the old friend', 'in a new body, Jadzia'];
	const size = form === 'wide' ? 14 : 12.5;
	const step = form === 'wide' ? 19 : 16;
	const from = big * (form === 'card' ? 0.56 : 0.5) * text.length + (form === 'wide' ? 4 : 8);
	says.forEach((line, i) => layer.labels.push({ x: from, y: y - step - 2 + i * step, text: line, size }));
}

/** After her last season she is heard once, recorded. */
function gap(layer: Layer, form: Form) {
	if (forms[form].width !== 760) return;
	const { y } = lineSizes[form];
	const wide = form === 'wide';
	const lift = wide ? 46 : 30;
	const { hour } = recorded[0]!;
	const x = alongHours(hour, form) + 1;
	const end = alongHours(seasons.at(-2)!.last, form) + 1;
	layer.lines.push({ x1: x, x2: x, y1: y - lift, y2: y - 5, stroke: 'ink-3' });
	layer.labels.push({ x: end + 8, y: y - lift - 6, text: 'voice, recorded', size: 12.5, fill: 'ink-2' });
	if (!wide) return;
	layer.labels.push({ x: end + 4, y: y - 96, text: 'she is killed', size: 12.5, anchor: 'end', fill: 'ink-2' });
	layer.lines.push({ x1: end, x2: end, y1: y - 90, y2: y - 12, stroke: 'ink-3' });
}

/** What each source says, known on the left and disputed on the right; on phones one under the other. */
function items(layer: Layer, form: 'wide' | 'frame' | 'narrow') {
	const size = form === 'wide' ? 13 : 12.5;
	const room = form === 'narrow' ? 292 : 330;
	const own = about.slice(1);
	for (const memory of own) {
		const { x, y, w } = itemFrame(memory, form);
		const left = x + w + 9;
		if (form === 'narrow') {
			const text = `${memory.item.item}${memory.item.known === 'disputed' ? ' (disputed)' : ''}`;
			layer.labels.push({ x: left, y: y + 10.5, text, size });
			continue;
		}
		layer.labels.push({ x: left, y: y + 11.5, text: `${memory.item.item}, ${knownOf(memory)}`, size, weight: 600 });
		const all = lines(memory.item.finding, size, room, form);
		// A sentence that would be cut is left to the rows.
		const found = all.length > (form === 'wide' ? 3 : 1) ? [] : all;
		const step = form === 'wide' ? 17 : 16;
		found.forEach((text, i) => layer.labels.push({ x: left, y: y + 11.5 + step * (i + 1), text, size, fill: 'ink-2' }));
	}
	const head = itemFrame(own[0]!, form).y - (form === 'wide' ? 14 : 9);
	if (form === 'narrow') {
		layer.labels.push({ x: 0, y: head, text: 'Known, and disputed: no cause is given', size, fill: 'ink-3' });
		return;
	}
	layer.labels.push({ x: 0, y: head, text: 'Known', size, fill: 'ink-3' });
	layer.labels.push({
		x: 395,
		y: head,
		text: 'Disputed; Terry Farrell played her. No cause is given here',
		size,
		fill: 'ink-3'
	});
}

/** Where there is no room for items: how many are known, and how many contradict each other. */
function counted(layer: Layer, form: Form) {
	const own = about.slice(1);
	const known = own.filter(({ item }) => item.known !== 'disputed');
	const disputed = own.filter(({ item }) => item.known === 'disputed');
	const narrow = form === 'narrow-compact';
	for (const [group, text] of [
		[known, narrow ? 'known' : 'things known'],
		[disputed, narrow ? 'accounts of why' : 'accounts of why, disputed']
	] as const) {
		const { x, y, w, h } = itemFrame(group.at(-1)!, form);
		layer.labels.push({ x: x + w + 8, y: y + h - 1.5, text, size: 12.5, fill: 'ink-2' });
	}
}
