/** What stands where: the grid of all hours, the closing run, and the seasons beside it, each with scales of its own. */
import { max } from 'd3-array';
import { panels, type Extent, type Size } from '#lib/chart/forms.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import type { Box } from '#lib/marks/place.ts';
import { spanAt, tenth, type Place, type Scales } from '#lib/marks/scales.ts';
import { closing, goesOn, placeOf, type Hour } from './data.ts';
import { others, type HoursView } from './view.ts';

/** Episodes of the closing run, by their first hour. */
export const titled = closing.filter(({ part }) => part === 1);
const ten = closing.length;
const nth = ({ hour }: Hour) => hour - closing[0]!.hour;
const step = (n: number) => [n, n + 1] as const;

/** A panel of cells, a step across and a step down for each. */
export interface Part extends Extent {
	sides: readonly [number, number];
	xDomain: readonly [number, number];
	domain: readonly [number, number];
	x: (hour: Hour) => Place;
	y: (hour: Hour) => number;
}
const seasons = {
	xDomain: [0, max(closing, placeOf)! + 1],
	domain: [8, 1],
	x: (hour: Hour) => step(placeOf(hour)),
	y: ({ season }: Hour) => season
} as const;

/** The title of an episode under its cells, in lines. */
export const titleLines = (hour: Hour, { width, text }: Size) =>
	// Files are set in the face at its full width, as cards are.
	lines(hour.title, text, (width / ten) * (goesOn(hour) ? 2 : 1) - 5, 'card');

export interface Parts extends Readonly<Record<'grid' | 'run' | 'other', Part>> {
	/** Room for words above a grid; hardly any where they stand right of it. */
	head: number;
}

/** The parts of a view at a size. What has no room under the grid stands beside it. */
export function partsOf(view: HoursView, size: Size): Parts {
	const { width, height, roomy } = size;
	const { draw } = view;
	const tall = height > 400;
	const beside = size.low && height < width * 0.65;
	const left = roomy ? 61 : beside && width < 700 ? 0 : 24;
	/** The gap after the last cell falls outside. */
	const right = width + (roomy ? 3 : 1);
	const gap = Math.round(width / 24);
	/** Where the ten stand in columns: how wide a cell, a title, and how many columns there is room for. */
	const cell = beside ? width / 20 : 44;
	const wide = cell + max(titled, ({ title }) => textWidth(title, size.text, size.form))! + 14;
	const columns = width >= 2 * wide + (beside ? 300 : 60) ? 2 : 1;

	/** In a wide frame, names and numbers of the two grids stand right of them. */
	const aside = draw === 'all' && roomy && !tall;
	const half = draw === 'final-ten' ? width - columns * wide - gap : (width - gap) / 2;
	const edge = aside ? width - 205 : beside ? half : right;
	const head = aside ? 2 : beside && edge - left > 150 ? 42 : tall ? 46 : draw === 'all' && height > 300 ? 42 : 20;
	const under = max(titled, (hour) => titleLines(hour, size).length)! * 16 + 8;
	const [share, between, below] = {
		all: [0.5, head + (tall || aside ? 44 : 32), beside ? 22 : 1],
		'final-ten': roomy ? [0.62, tall ? 90 : 56, under] : [columns > 1 ? 0.46 : 0.32, 22, 2],
		'one-season-today': roomy
			? [0.5, tall ? 80 : 58, 1]
			: [0.42, 40, beside || height < 300 ? 1 : size.narrow ? 40 : 22]
	}[draw] as [number, number, number];
	const foot = height - below;
	const [own, rest] = beside
		? [
				{ top: head, foot },
				{ top: draw === 'final-ten' ? 4 : head, foot }
			]
		: (panels(head, foot, [share, 1 - share], between) as [Extent, Extent]);
	const sides = beside ? ([edge + gap + (draw === 'all' ? left : 0), right] as const) : ([left, edge] as const);
	const grid = { ...seasons, ...own, sides: [left, edge] } as const;
	const other = { ...grid, ...rest, sides };
	if (draw === 'all') return { grid, run: grid, other, head };

	if (draw === 'final-ten' && !roomy) {
		const deep = ten / columns;
		const from = beside ? sides[0] : 30;
		const column = (hour: Hour) => Math.floor(nth(hour) / deep);
		const x = (hour: Hour) => [column(hour), column(hour) + (cell * columns) / (width - from)] as const;
		const y = (hour: Hour) => nth(hour) % deep;
		return {
			grid,
			run: { ...rest, sides: [from, width], xDomain: [0, columns], domain: [deep, 0], x, y },
			other,
			head
		};
	}
	const cells = max([ten, ...others(view).map(({ hours }) => hours)])!;
	const row = { xDomain: [0, cells], domain: [1, 0], x: (hour: Hour) => step(nth(hour)), y: () => 0 } as const;
	if (draw === 'final-ten') return { grid, run: { ...row, ...rest, sides: [0, right] }, other, head };
	const [run, today] = panels(rest.top, rest.foot, [1, 1], tall && roomy ? 46 : 28) as [Extent, Extent];
	return { grid, run: { ...row, ...run, sides }, other: { ...row, ...today, sides }, head };
}

/** The cell at a place across and down, and a gap after it; `on` across or down, it reaches into the next, so that no seam shows. */
export function cellAt(k: Scales, across: Place, down: number, on?: 'across' | 'down' | null): Box {
	const [left, right] = spanAt(k, across);
	const [top, foot] = [k.yScale(down), k.yScale(down + 1)];
	const gap = Math.max(1, Math.min(4, Math.round(Math.min(right - left, foot - top) * 0.12)));
	const [w, h] = [right - left - (on === 'across' ? -1 : gap), foot - top - (on === 'down' ? -1 : gap)];
	return { x: tenth(left), y: tenth(top), w: tenth(w), h: tenth(h) };
}

/** The cell of an hour in its part. */
export function cellOf(k: Scales<Hour>, hour: Hour): Box {
	const next = closing[nth(hour) + 1];
	const on = !goesOn(hour) ? null : next && k.y(next) !== k.y(hour) ? 'down' : 'across';
	return cellAt(k, k.x(hour), k.y(hour), on);
}

/** Cells as one shape. */
export const outline = (cells: readonly Box[]) => cells.map(({ x, y, w, h }) => `M${x} ${y}h${w}v${h}h${-w}z`).join('');
