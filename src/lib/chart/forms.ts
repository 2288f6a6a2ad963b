/** How large drawings are. A form is a size; what a drawing leaves out when small follows from the size, not from its name. */

/**
 * Nominal sizes in pixels. Pages show wide or narrow; frames the one of the others that fills them best; card is the one
 * on pictures, and file the one that is taken along: in programs that set its words in a face of their own.
 */
export const forms = {
	wide: { width: 760, height: 516 },
	narrow: { width: 320, height: 336 },
	frame: { width: 760, height: 330 },
	middle: { width: 500, height: 320 },
	'narrow-low': { width: 320, height: 252 },
	'wide-compact': { width: 760, height: 200 },
	'narrow-compact': { width: 320, height: 168 },
	card: { width: 480, height: 186 },
	file: { width: 760, height: 516 }
} as const;
export type Form = keyof typeof forms;

/** What a drawing receives. */
export interface DrawingProps<V> {
	view: V;
	form: Form;
	/** Nominal height, where the drawing stretches to the height there is. */
	height?: number | undefined;
	/** Whether it keeps back what the next step of the essay tells: the same marks, without the letters that give it away. */
	tease?: boolean;
	/** Whether its marks carry their names; a second drawing points by row. */
	names?: boolean;
	/** Rises with every figure on a page, so that ids inside drawings stay unique. */
	prefix?: string;
	/** Takes a view the reader changed in the drawing itself; absent where it only shows. */
	change?: ((view: V) => void) | undefined;
}

/** The forms of a frame; its style sheet shows the one that fits. */
export const framed: readonly Form[] = ['frame', 'middle', 'narrow', 'narrow-low', 'wide-compact', 'narrow-compact'];

/** The smallest share of its nominal size at which the type of a drawing is still read. */
const smallest = 0.84;

/**
 * What a script draws in a room of this size (CSS pixels): the widest form that is readable there, and its nominal height
 * in that room, within what a drawing can be stretched to.
 */
export function fitting(width: number, height: number): { form: Form; height: number } {
	const form = (['wide', 'middle'] as const).find((one) => forms[one].width * smallest <= width) ?? 'narrow';
	const room = (height / width) * forms[form].width;
	// What the server drew stays where it nearly fills the room.
	if (form === 'wide' && room > 0.85 * forms.wide.height) return { form, height: forms.wide.height };
	const [least, most] = form === 'wide' ? [forms['wide-compact'].height, forms.wide.height] : [168, 470];
	// In steps: a line more or less of words above does not move every mark.
	return { form, height: Math.round(Math.min(most, Math.max(least, room)) / 6) * 6 };
}

/** A size that is drawn, and what follows from it. All lengths are nominal pixels. */
export interface Size {
	form: Form;
	width: number;
	height: number;
	/** Wide enough for whole sentences beside the marks. */
	roomy: boolean;
	/** As narrow as a phone. */
	narrow: boolean;
	/** Too low for a second panel under the first. */
	low: boolean;
	/** Font size of what matters, of what surrounds it, and of one figure that is the finding. */
	text: number;
	note: number;
	figure: number;
}

/** The size of a form; where the height there is is known (nominal pixels), a drawing stretches to it. */
export function sizeOf(form: Form, height: number = forms[form].height): Size {
	const { width } = forms[form];
	const low = height < 230;
	const narrow = width < 400;
	const roomy = width >= 700 && !low;
	const tall = height > 400;
	return {
		form,
		width,
		height,
		roomy,
		narrow,
		low,
		text: roomy ? (tall ? 13.5 : 13) : 12.5,
		note: 12.5,
		figure: narrow ? 28 : roomy && tall ? 44 : 36
	};
}

/** Where a part of a drawing begins and ends, from above. */
export interface Extent {
	top: number;
	foot: number;
}

/** Panels under each other between two heights: in proportion to `parts`, with `gap` between them, on whole pixels. */
export function panels(from: number, to: number, parts: readonly number[], gap: number): Extent[] {
	const unit = (to - from - gap * (parts.length - 1)) / parts.reduce((sum, part) => sum + part, 0);
	let next = from;
	return parts.map((part) => {
		const top = Math.round(next);
		next += part * unit + gap;
		return { top, foot: Math.round(next - gap) };
	});
}
