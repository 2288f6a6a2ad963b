/** What stands around the frames where people are compared: who, how it is known, and the words. */
import { forms, type Form } from '#lib/chart/chart.ts';
import { emptyLayer, type Layer } from '#lib/chart/layer.ts';
import { count } from '#lib/chart/number.ts';
import { textWidth } from '#lib/chart/text.ts';
import { memories, missing, remembered } from './data.ts';
import { barOf, frameOf, isRowed, rowSizes, strips, type Stripped } from './layout.ts';
import { lineLayer } from './line.ts';
import { about100, called, standingOf } from './said.ts';
import type { MemoriesView } from './view.ts';

/** Everything but the marks. */
export function aroundOf(view: MemoriesView, form: Form): Layer {
	const layer = emptyLayer();
	if (view.draw === 'jadzia') lineLayer(layer, form);
	else if (isRowed(form)) rowLayer(layer, view, form);
	else stripLayer(layer, view, form as Stripped);
	return layer;
}

function rowLayer(layer: Layer, view: MemoriesView, form: keyof typeof rowSizes) {
	const { text: x, label: size } = rowSizes[form];
	const narrow = form === 'narrow';
	if (!narrow) {
		const head = { y: 11, size: 12.5, fill: 'ink-3' };
		layer.labels.push({ x: 0, text: 'in the montage', ...head });
		layer.labels.push({ x: rowSizes[form].bar, text: 'words ever spoken, in all episodes', ...head });
	}
	for (const memory of memories) {
		const frame = frameOf(view, memory, form);
		const middle = frame.y + frame.h / 2;
		const lost = memory === missing;
		const style = lost ? { fill: 'accent' } : {};
		const small = 12.5;
		const name = narrow ? (memory.about?.name ?? 'a fifth passage') : called(memory);
		const y = narrow ? frame.y + 14 : middle - 3;
		layer.labels.push({ x, y, text: name, size, weight: 600, ...style });
		if (narrow) {
			const from = x + textWidth(name, size, form) * 1.05 + 8;
			const text = brief[memory.standing]!;
			layer.labels.push({ x: from, y, text, size: small, fill: 'ink-2' });
		} else {
			const line = memory.standing === 'unnamed' ? 'by one critic’s count; whose is not known' : standingOf(memory);
			layer.labels.push({ x, y: middle + (form === 'wide' ? 15 : 13), text: line, size: small, fill: 'ink-2' });
		}
		const bar = barOf(memory, form);
		if (bar && memory.words !== null) {
			const text = `${count(memory.words)}${lost ? ' words' : ''}`;
			const at = { x: bar.x + bar.w + 8, y: bar.y + bar.h / 2 + 4.5 };
			layer.labels.push({
				...at,
				text,
				size: small,
				fill: lost ? 'accent' : 'ink-2',
				...(lost ? { weight: 600 } : {})
			});
		}
		// Unknown is drawn as unknown.
		if (memory.standing === 'open' || memory.standing === 'unnamed')
			layer.labels.push({
				x: frame.x + frame.w / 2,
				y: middle + (form === 'wide' ? 8 : 6),
				text: '?',
				size: form === 'wide' ? 24 : 18,
				anchor: 'middle',
				fill: 'ink-2',
				serif: true
			});
	}
	if (form !== 'wide') return;
	const frame = frameOf(view, missing, form);
	layer.lines.push({ x1: 0, x2: 760, y1: frame.y - 10, y2: frame.y - 10, stroke: 'rule' });
}

const brief: Readonly<Record<string, string>> = {
	transcript: 'in the transcript',
	'one-page': 'by one page',
	unnamed: 'by one critic’s count',
	open: 'not known',
	missing: 'in no clip'
};

function stripLayer(layer: Layer, view: MemoriesView, form: Stripped) {
	const { y, h } = strips[form];
	const big = form === 'narrow-compact' ? 34 : 46;
	const text = about100(missing.words!);
	layer.labels.push({ x: 0, y: big - 6, text, size: big, serif: true, fill: 'accent' });
	const from = big * (form === 'card' ? 0.56 : 0.5) * text.length + 8;
	const says =
		form === 'narrow-compact'
			? ['words, and she is', 'in no clip']
			: ['words ever spoken, and the old', 'friend, Jadzia, is in no clip'];
	says.forEach((line, i) => layer.labels.push({ x: from, y: big - 22 + i * 16, text: line, size: 12.5 }));
	const foot = y + h + 17;
	const wide = form === 'wide-compact';
	for (const memory of memories) {
		const frame = frameOf(view, memory, form);
		const middle = frame.x + frame.w / 2;
		if (memory.standing === 'open' || memory.standing === 'unnamed')
			layer.labels.push({
				x: middle,
				y: y + h / 2 + 6,
				text: '?',
				size: 17,
				anchor: 'middle',
				fill: 'ink-2',
				serif: true
			});
		if (form === 'narrow-compact') continue;
		const lost = memory === missing;
		const name = memory.about?.name ?? (wide ? 'not named' : '');
		const style = lost ? { fill: 'accent', weight: 600 } : {};
		if (name) layer.labels.push({ x: middle, y: foot, text: name, size: 12.5, anchor: 'middle', ...style });
		if (wide && memory.words !== null)
			layer.labels.push({
				x: middle,
				y: foot + 16,
				text: count(memory.words),
				size: 12.5,
				anchor: 'middle',
				fill: lost ? 'accent' : 'ink-2'
			});
	}
	groups(layer, view, form, foot + (wide ? 37 : form === 'card' ? 18 : 0));
}

/** What the frames of a strip have in common. */
function groups(layer: Layer, view: MemoriesView, form: Stripped, y: number) {
	const open = memories.filter(({ standing }) => standing === 'open' || standing === 'unnamed');
	for (const [group, text] of [
		[
			remembered,
			form === 'narrow-compact' ? `${remembered.length} seen` : `${remembered.length} seen, by transcript or page`
		],
		[open, 'not known']
	] as const)
		layer.labels.push({ x: frameOf(view, group[0]!, form).x, y, text, size: 12.5, fill: 'ink-3' });
	const { width } = forms[form];
	layer.labels.push({
		x: width,
		y,
		text: form === 'narrow-compact' ? 'missing' : 'in no clip',
		size: 12.5,
		anchor: 'end',
		fill: 'accent'
	});
}
