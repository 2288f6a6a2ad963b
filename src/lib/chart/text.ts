/** How wide a text is set, estimated from the letters of the chart face (Archivo, 92 % wide, measured at weight 600). */
import type { Form } from './forms.ts';
import type { Label } from './label.ts';

const widths: readonly (readonly [RegExp, number])[] = [
	[/[il jI'’|,.!·]/g, 0.25],
	[/[frt()[\]/:;-]/g, 0.33],
	[/[mMW%…w]/g, 0.8],
	[/[“”]/g, 0.45],
	[/[A-Z&]/g, 0.66],
	[/[+−×]/g, 0.6]
];
const other = 0.545;
/** Pictures are set in the face at its full width, and files by programs that have another: Arial is as wide. */
const full = 1.085;

/** Width in nominal pixels. The serif is narrower, so for it this is an upper bound. */
export function textWidth(text: string, size: number, form: Form): number {
	let rest = text.replaceAll(' ', '');
	let em = (text.length - rest.length) * 0.2;
	for (const [letters, width] of widths) {
		const left = rest.replace(letters, '');
		em += (rest.length - left.length) * width;
		rest = left;
	}
	return (em + rest.length * other) * size * (form === 'card' || form === 'file' ? full : 1);
}

/** A text in lines no wider than `room`; what `most` lines cannot hold ends in an ellipsis. */
export function lines(text: string, size: number, room: number, form: Form, most = Infinity): readonly string[] {
	const found: string[] = [];
	for (const word of text.split(' ')) {
		const longer = found.length ? `${found.at(-1)} ${word}` : word;
		if (found.length && textWidth(longer, size, form) <= room) found[found.length - 1] = longer;
		else found.push(word);
	}
	if (found.length <= most) return found;
	const kept = found.slice(0, most);
	let last = kept.at(-1)!;
	while (textWidth(`${last}…`, size, form) > room && last.includes(' ')) last = last.slice(0, last.lastIndexOf(' '));
	return [...kept.slice(0, -1), `${last.replace(/[\s,;:.]+$/, '')}…`];
}

/** The box a label fills, for tests and for labels that avoid each other. */
export function boxOf({ text, x, y, size, anchor }: Label, form: Form): { x: number; y: number; w: number; h: number } {
	const w = textWidth(text, size, form);
	const left = anchor === 'end' ? x - w : anchor === 'middle' ? x - w / 2 : x;
	return { x: left, y: y - size * 0.75, w, h: size * 0.95 };
}
