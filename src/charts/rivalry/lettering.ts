/** How notes are set: stacked lines, one large figure in the gap, and what stands above a profile. */
import type { Form } from '#lib/chart/chart.ts';
import type { Label, Layer } from '#lib/chart/layer.ts';
import type { Meeting } from './data.ts';
import { lines, rise, sizeOf, type Across } from './layout.ts';

/** Lines of text under each other from a place on. */
export function stack(
	layer: Layer,
	at: Omit<Label, 'text' | 'size'>,
	size: number,
	texts: readonly string[],
	lead = size * 1.22
) {
	texts.forEach((text, i) => layer.labels.push({ ...at, y: at.y + i * lead, text, size }));
}

/** The middle between the two men. */
const midOf = (form: Form) => (lines[form].sisko + lines[form].dukat) / 2;
/** The size of the one large figure. */
export const bigOf = (form: Form) =>
	({ wide: 38, frame: 32, narrow: 19, 'wide-compact': 26, 'narrow-compact': 18, card: 24 })[form];

/** The large figure in the gap, and what it says beneath. */
export function figure(
	layer: Layer,
	form: Form,
	x: number,
	text: string,
	says: readonly string[],
	fill: string,
	anchor: Label['anchor'] = 'middle'
) {
	const size = sizeOf(form);
	const big = bigOf(form);
	const mid = midOf(form);
	const y = mid + (says.length ? big * 0.1 - (says.length - 1) * size * 0.3 : big * 0.32);
	layer.labels.push({ x, y, text, size: big, anchor, fill, serif: true });
	stack(layer, { x, y: y + size * 1.4, anchor, fill: 'ink' }, size, says);
}

/** A note above Sisko's profile, with a line down to the hour it speaks of. */
export function above(
	layer: Layer,
	meeting: Meeting,
	text: string,
	level: number,
	form: Form,
	x: Across,
	anchor: 'start' | 'end' = 'start'
) {
	const at = x(meeting.hour);
	const y = lines[form].sisko - lines[form].reach - 4 - level * 17;
	const top = lines[form].sisko - rise(meeting.counted.sisko_shared / meeting.hours, form) - 3;
	layer.lines.push({ x1: at, x2: at, y1: y - 9, y2: top, stroke: 'ink-3' });
	layer.labels.push({ x: at + (anchor === 'start' ? 5 : -5), y, text, size: sizeOf(form), anchor });
}
