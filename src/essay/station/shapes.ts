/** The windows as markup is written: arcs of dashes on the far wall, quads on the near one, and what paints them. */
import { lines, onArc, spot, type Point } from './camera.ts';
import { toneOf } from './chance.ts';
import { panesOf, quad, type Bay } from './panes.ts';

/** A scene on the far wall: an arc for each row, as long as its words, and how high a pane is there. */
export function rowsOf(bay: Bay): { width: number; arcs: { words: number; path: string }[] } {
	const { decks } = bay.wall;
	const { upper, lower } = decks[decks.length >> 1]!;
	const [[, top], [, foot]] = [spot(upper, bay.at(0.5)), spot(lower, bay.at(0.5))];
	const arcs = decks.map(({ upper: [radius, high], lower: [, low] }, row) => ({
		words: bay.counts[row]!,
		path: onArc([radius, (high + low) / 2], bay.at(0), bay.at(1))
	}));
	return { width: Math.round((foot - top) * 10) / 10, arcs: arcs.filter(({ words }) => words > 0) };
}

/** A scene's panes as one path, deck by deck, which is short to send. */
export const quadsOf = (bay: Bay): string =>
	lines(
		panesOf(bay)
			.sort((a, b) => a.deck - b.deck)
			.map((pane) => quad(pane, bay.wall)),
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
