/** Labels in a column: each as near to where it belongs as the others allow. Pure. */
import type { Label } from '#lib/chart/label.ts';
import type { Style } from './place.ts';

/** A run of neighbours that move as one. */
interface Run {
	top: number;
	sizes: number[];
}
const tall = ({ sizes }: Run) => sizes.reduce((sum, size) => sum + size, 0);

/**
 * Middles (pixels, in the order given) as near to those wanted as sizes allow, within two bounds: neighbours that would
 * touch move as one (pool of adjacent violators).
 */
export function dodge(wanted: readonly { at: number; size: number }[], from: number, to: number): number[] {
	const order = wanted.map((one, i) => ({ ...one, i })).toSorted((a, b) => a.at - b.at);
	const bounded = (run: Run) => ({ ...run, top: Math.max(from, Math.min(run.top, to - tall(run))) });
	const runs: Run[] = [];
	for (const { at, size } of order) {
		let run = bounded({ top: at - size / 2, sizes: [size] });
		for (let above = runs.at(-1); above && above.top + tall(above) > run.top; above = runs.at(-1)) {
			runs.pop();
			const [n, m] = [above.sizes.length, run.sizes.length];
			run = bounded({
				top: (above.top * n + (run.top - tall(above)) * m) / (n + m),
				sizes: [...above.sizes, ...run.sizes]
			});
		}
		runs.push(run);
	}
	const found: number[] = [];
	let [k, next] = [0, from];
	for (const { top, sizes } of runs) {
		next = Math.max(next, top);
		for (const size of sizes) {
			found[order[k++]!.i] = next + size / 2;
			next += size;
		}
	}
	return found;
}

/** Lines of text that stand together, around a height. */
export interface Block {
	at: number;
	lines: readonly (readonly [text: string, style: Style])[];
}

/** A column of labels at `x` between two heights, each block as near to its height as the others allow. */
export function column(
	blocks: readonly Block[],
	x: number,
	from: number,
	to: number,
	gap = 4,
	/** Between the lines of a block, in pixels. */
	leading = 1
): Label[] {
	const high = (size: number) => size * 0.95 + leading;
	const heights = blocks.map(({ lines }) => lines.reduce((sum, [, { size }]) => sum + high(size), gap));
	const middles = dodge(
		blocks.map(({ at }, i) => ({ at, size: heights[i]! })),
		from,
		to
	);
	return blocks.flatMap(({ lines }, i) => {
		let y = middles[i]! - (heights[i]! - gap) / 2;
		return lines.map(([text, style]): Label => {
			y += high(style.size);
			return { ...style, text, x, y: y - style.size * 0.2 };
		});
	});
}
