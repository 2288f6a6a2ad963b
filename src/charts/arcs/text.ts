/** How wide a text is set, estimated from the letters of the chart face (Archivo, 92 % wide, measured at weight 600). */
import type { Form } from '#lib/chart/chart.ts';

const widths: readonly (readonly [RegExp, number])[] = [
	[/[il jI'’|,.!·]/g, 0.25],
	[/[frt()[\]/:;-]/g, 0.33],
	[/[mMW%…w]/g, 0.8],
	[/[“”]/g, 0.45],
	[/[A-Z&]/g, 0.66],
	[/[+−]/g, 0.6]
];
const other = 0.545;
/** Pictures are set in the face at its full width. */
const full = 1.085;

/** Width in nominal pixels. */
export function textWidth(text: string, size: number, form: Form): number {
	let rest = text.replaceAll(' ', '');
	let em = (text.length - rest.length) * 0.2;
	for (const [letters, width] of widths) {
		const left = rest.replace(letters, '');
		em += (rest.length - left.length) * width;
		rest = left;
	}
	return (em + rest.length * other) * size * (form === 'card' ? full : 1);
}
