/** The windows as markup is written: arcs of dashes on the far wall, quads on the near one, and what paints them. */
import { lines, onArc, spot, type Point } from './camera.ts';
import { toneOf } from './chance.ts';
import { far, panesOf, quad, type Bay, type Wall } from './panes.ts';

/** A scene on the far wall: an arc for each row, as long as its words, and how high a pane is there. */
export function rowsOf(bay: Bay): { width: number; arcs: { words: number; path: string }[] } {
	const { upper, lower } = far.decks[7]!;
	const [[, top], [, foot]] = [spot(upper, bay.at(0.5)), spot(lower, bay.at(0.5))];
	const arcs = far.decks.map(({ upper: [radius, high], lower: [, low] }, row) => ({
		words: bay.counts[row]!,
		path: onArc([radius, (high + low) / 2], bay.at(0), bay.at(1))
	}));
	return { width: Math.round((foot - top) * 10) / 10, arcs: arcs.filter(({ words }) => words > 0) };
}

/** A scene's panes as one path, deck by deck, which is short to send. */
export const quadsOf = (bay: Bay, wall: Wall): string =>
	lines(
		panesOf(bay, wall)
			.sort((a, b) => a.deck - b.deck)
			.map((pane) => quad(pane, wall)),
		'z'
	);

/** The paint of windows: cells of four tones, by chance, as one path a tone. It says nothing; rooms differ. */
export const cell = { width: 11, height: 19, columns: 17, rows: 7 };
const cells = Array.from({ length: cell.columns * cell.rows }, (_, i) => i);
export const tones = [0, 1, 2, 3].map((of) =>
	lines(
		cells
			.filter((i) => toneOf(i) === of)
			.map((i): Point[] => {
				const [x, y] = [(i % cell.columns) * cell.width, Math.floor(i / cell.columns) * cell.height];
				return [
					[x, y],
					[x + cell.width, y],
					[x + cell.width, y + cell.height],
					[x, y + cell.height]
				];
			}),
		'z'
	)
);
