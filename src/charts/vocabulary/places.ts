/** Places for a few lines of text around a mark. */
import type { Label } from '#lib/chart/layer.ts';
import type { Box, Point } from './layout.ts';

export const meet = (a: Box, b: Box, pad = 0) =>
	a.x < b.x + b.w + pad && b.x < a.x + a.w + pad && a.y < b.y + b.h + pad && b.y < a.y + a.h + pad;

/** A few lines that belong together, as wide as the widest. */
export interface Block {
	at: Point;
	/** Distance from the mark's middle at which words may begin. */
	clear: number;
	/** How many pixels away are as bad as a covered dot. */
	loose: number;
	lines: readonly { text: string; weight?: number; fill?: string }[];
}

/** The labels of a block at one of the places around its mark. */
export function* places({ at, clear, lines }: Block, size: number): Generator<readonly Label[]> {
	const step = size + 3;
	const tall = (lines.length - 1) * step;
	for (const by of [0, 8, -8, 18, -18, 30, -30, 44, -44])
		for (const side of [1, -1] as const)
			for (const lift of [0, 1, -1]) {
				const x = lift === 0 ? at.x + side * clear : at.x + side * Math.min(4, clear);
				const middle = at.y + size * 0.36 - tall / 2 + by;
				const y =
					lift === 0
						? middle
						: lift > 0
							? at.y - clear - tall - 3 + Math.min(by, 0)
							: at.y + clear + size + Math.max(by, 0);
				if (lift === 0 && Math.abs(by) > 20) continue;
				yield lines.map((line, i) => ({
					x,
					y: y + i * step,
					size,
					anchor: side > 0 ? ('start' as const) : ('end' as const),
					...line
				}));
			}
}

/** How far a box is from a point. */
export const apart = ({ x, y, w, h }: Box, at: Point) =>
	Math.hypot(Math.max(x - at.x, at.x - x - w, 0), Math.max(y - at.y, at.y - y - h, 0));
