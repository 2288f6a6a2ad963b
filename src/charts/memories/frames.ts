/** Where the frames of film stand: a row for each person, side by side as a strip, or around the hours of one. Pure. */
import { panels, type Size } from '#lib/chart/forms.ts';
import type { Box } from '#lib/marks/place.ts';
import { tenth, type Scales } from '#lib/marks/scales.ts';
import { about, memories, type Memory } from './data.ts';
import type { MemoriesView } from './view.ts';

/** High enough for words beside every frame: those about one person, or all, in one line or two. */
export const isFull = ({ height, narrow }: Size) => height >= (narrow ? 225 : 290);
export const hasRows = ({ height }: Size) => height >= 225;

/** The one who is missing stands apart. */
const apart = 0.15;
const slotOf = (memory: Memory) => memories.indexOf(memory) + (memory.standing === 'missing' ? apart : 0);
export const slots = memories.length + apart;

/** What is known about the one who is missing, and what is disputed: beside each other where it is wide. */
export const items = about.filter(({ standing }) => standing !== 'missing');
export const known = items.filter(({ item }) => item.known !== 'disputed');
export const disputed = items.filter(({ item }) => item.known === 'disputed');

/** The frame of an item about her, and the room for words at its right. */
export function itemFrame({ xRange, yRange, custom: { size } }: Scales, memory: Memory): Box & { room: Box } {
	const { width, height } = size;
	const own = disputed.includes(memory) ? disputed : known;
	const [w, h] = size.narrow ? [18, 12] : [21, 14];
	if (!isFull(size)) {
		const first = own === disputed ? xRange[0] + width * (size.narrow ? 0.5 : 0.45) : 1;
		const x = first + own.indexOf(memory) * (w + 5);
		return { x, y: height - h - 9, w, h, room: { x: x + w + 8, y: height - h - 12, w: width, h: 20 } };
	}
	const two = width >= 700;
	const rows = two ? known : items;
	const i = two ? own.indexOf(memory) : items.indexOf(memory);
	const all = panels(
		yRange[0] + (size.narrow ? 50 : 56),
		height,
		rows.map(() => 1),
		2
	);
	const { top, foot } = all[i]!;
	const x = two && own === disputed ? width / 2 + 16 : 1;
	const room = { x: x + w + 9, y: top - 1, w: (two ? width / 2 - 16 : width) - w - 14, h: foot - top };
	return { x, y: top, w, h, room };
}

/** The frame of a memory in a view. */
export function frameOf(k: Scales, { draw }: MemoriesView, memory: Memory): Box {
	const { size } = k.custom;
	const [foot, top] = k.yRange as [number, number];
	const at = slotOf(memory);
	if (draw === 'all' && hasRows(size)) {
		const y = k.yScale(at);
		const h = Math.round((k.yScale(at + 1) - y) * 0.8);
		return { x: 1, y, w: Math.round(Math.min(h * 1.6, size.narrow ? 46 : 78)), h };
	}
	if (draw === 'all') {
		const x = tenth(k.xScale(at));
		return { x, y: top, w: tenth(k.xScale(at + 1) - x - (size.narrow ? 4 : 8)), h: foot - top };
	}
	if (memory.standing !== 'missing') return itemFrame(k, memory);
	const x = k.xRange.at(-1)! + (size.narrow ? 12 : 26);
	const w = size.width - x - 1;
	const h = Math.round(w * 0.65);
	return { x, y: foot - h - (size.height > 400 ? 12 : 4), w, h };
}
