/** Sizes in each of the drawings: where words and ships stand, and how large they may be. */
import type { Form } from '#lib/chart/chart.ts';

/** Height of a drawing: the same for all views of a form, so that nothing below it ever moves. */
export function heightOf(form: Form): number {
	return { wide: 516, frame: 330, narrow: 336, 'wide-compact': 200, 'narrow-compact': 168, card: 186 }[form];
}

/** Words stand beside the ships, with room for the number and for what it counts, or above them. */
export interface Setting {
	/** Where ships begin. */
	x: number;
	/** Where the words beside a number begin, and how wide they may be. */
	text: { x: number; room: number };
	number: number;
	size: number;
	step: number;
	/** Size of a ship in a ratio, which is not to scale. */
	glyph: number;
	above: boolean;
	/** Least room between lines, most thickness of ships, most room between lines. */
	least: number;
	thick: number;
	apart: number;
}

export const settings: Readonly<Record<Form, Setting>> = {
	wide: {
		x: 264,
		text: { x: 88, room: 160 },
		number: 33,
		size: 13.5,
		step: 17,
		glyph: 22,
		above: false,
		least: 12,
		thick: 110,
		apart: 90
	},
	frame: {
		x: 256,
		text: { x: 74, room: 172 },
		number: 26,
		size: 13,
		step: 15.5,
		glyph: 19,
		above: false,
		least: 6,
		thick: 72,
		apart: 60
	},
	narrow: {
		x: 0,
		text: { x: 0, room: 318 },
		number: 14,
		size: 12.5,
		step: 16,
		glyph: 14,
		above: true,
		least: 9,
		thick: 64,
		apart: 56
	},
	'wide-compact': {
		x: 256,
		text: { x: 66, room: 180 },
		number: 20,
		size: 12.5,
		step: 14,
		glyph: 15,
		above: false,
		least: 4,
		thick: 48,
		apart: 30
	},
	'narrow-compact': {
		x: 0,
		text: { x: 0, room: 318 },
		number: 13,
		size: 12.5,
		step: 15,
		glyph: 11,
		above: true,
		least: 3,
		thick: 40,
		apart: 26
	},
	card: {
		x: 178,
		text: { x: 56, room: 118 },
		number: 20,
		size: 12.5,
		step: 14,
		glyph: 13,
		above: false,
		least: 4,
		thick: 44,
		apart: 30
	}
};
