/** Where squares stand: blocks of cells, the largest (in whole pixels) at which a view fits its room. Pure. */
import { max, range, sum } from 'd3-array';
import type { Size } from '#lib/chart/forms.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { Box } from '#lib/marks/place.ts';
import { claimsOf, subjects, verdicts, type Claim, type Subject, type Verdict } from './data.ts';
import type { LedgerView } from './view.ts';

/** Claims that belong together, row by row from a cell, so many side by side. */
export interface Block {
	verdict: Verdict;
	about: Subject | null;
	claims: readonly Claim[];
	x: number;
	y: number;
	across: number;
}

export interface Squares {
	/** Verdicts by subjects, or side by side; one verdict by subjects, in one block, or each claim beside its words. */
	shape: 'matrix' | 'figures' | 'bands' | 'block' | 'list';
	/** What the cells fill. */
	room: Box;
	/** Pixels of a cell, and of the square in it. */
	pitch: number;
	side: number;
	blocks: readonly Block[];
	/** The cell of every claim, drawn or left out: a filter moves nothing. */
	cells: ReadonlyMap<string, readonly [x: number, y: number]>;
	/** Where the words about one claim, or the wrong ones, stand; null where there is no room. */
	words: Box | null;
}

/** Squares side by side for each subject where subjects are columns. */
const columns: Readonly<Record<Subject, number>> = { production: 3, screen: 6, reading: 4, opinion: 3 };

/** Pixels that the number over a block takes. */
const figure = 32;
const high = ({ claims, across }: Block) => Math.ceil(claims.length / across);
/** Where each of some lengths begins, one after the other. */
const starts = (lengths: readonly number[], gap: number) => lengths.map((_, i) => sum(lengths.slice(0, i)) + i * gap);

function shapeOf({ verdict }: LedgerView, { height, narrow }: Size): Squares['shape'] {
	const low = height < 290;
	if (verdict === 'all') return low ? 'figures' : 'matrix';
	return low ? 'block' : verdict === 'contradicted' && !narrow ? 'list' : 'bands';
}

/** The squares of a view, and the room for words beside or under them. */
export function squares(view: LedgerView, size: Size): Squares {
	const { width, height, narrow } = size;
	const shape = shapeOf(view, size);
	const tall = height > 400;
	const under = narrow && shape !== 'figures';
	const whole = narrow || (shape === 'figures' && width < 700);
	const top = { matrix: narrow ? 20 : 34, figures: 62, bands: 0, block: 4, list: 4 }[shape];
	const head = shape === 'bands' ? (narrow ? 20 : 28) : shape === 'matrix' && !narrow ? (tall ? 28 : 20) : 0;
	const w = whole ? width : Math.min(width * (width < 700 ? 0.53 : 0.61), shape === 'figures' ? width : height * 1.05);
	const h = Math.round((under ? Math.max(height * 0.25, Math.min(height * 0.55, height - 130)) : height - 2) - top);

	/** Bands of blocks under each other, at cells of so many pixels, before they are spread over the height. */
	function bands(pitch: number): Block[][] {
		const block = (verdict: Verdict, about: Subject | null, x: number, across: number): Block => {
			return { verdict, about, claims: claimsOf(verdict, about), x, y: 0, across };
		};
		const { verdict } = view;
		if (verdict !== 'all') {
			const n = shape === 'list' ? 1 : Math.floor(w / pitch);
			const abouts = shape === 'bands' ? subjects.filter((about) => claimsOf(verdict, about).length) : [null];
			return abouts.map((about) => [block(verdict, about, 0, n)]);
		}
		if (shape === 'matrix') {
			const lefts = starts(Object.values(columns), 0.6).map((x) => x + (narrow ? 100 / pitch : 0));
			return verdicts.map((one) => subjects.map((about, i) => block(one, about, lefts[i]!, columns[about])));
		}
		const wide = verdicts.map((one) => Math.ceil(claimsOf(one).length / Math.floor(h / pitch)));
		const named = wide.map((n, i) =>
			Math.max(n, figure / pitch, textWidth(verdicts[i]!, size.text, size.form) / pitch)
		);
		const gap = Math.max(10 / pitch, Math.min(2, (w / pitch - sum(named)) / 3));
		return [verdicts.map((one, i) => block(one, null, starts(named, gap)[i]!, wide[i]!))];
	}
	/** The blocks, with what is left of the height between the bands; none where they do not fit. */
	function fitted(pitch: number): Block[] | null {
		const all = bands(pitch);
		const highs = all.map((band) => max(band, high)!);
		const right = max(all.flat(), ({ x, about, across }) => x + (about ? across : Math.max(across, figure / pitch)))!;
		const left = (h - all.length * head) / pitch - sum(highs);
		if (left < 0 || right * pitch > w) return null;
		const gap = Math.min(left / Math.max(all.length - 1, 1), under ? 0.8 : Infinity);
		const tops = starts(highs, head / pitch + gap);
		return all.flatMap((band, i) => band.map((one) => ({ ...one, y: tops[i]! + head / pitch })));
	}

	const list = shape === 'list';
	const pitch = range(
		Math.floor(list ? h : Math.max(shape === 'block' ? 64 : under ? 44 : 32, height / 10)),
		6,
		-1
	).find(fitted)!;
	const side = list ? Math.min(45, Math.round(pitch * 0.55)) : pitch - Math.max(2, Math.ceil(pitch * 0.12));
	const blocks = fitted(pitch)!;
	const cells = new Map(
		blocks.flatMap(({ claims, x, y, across }) =>
			claims.map(({ id }, i) => [id, [x + (i % across), y + Math.floor(i / across)]] as const)
		)
	);
	const foot = top + max(cells.values(), ([, y]) => y + 1)! * pitch + 10;
	const left = w + (tall ? 40 : 26);
	const below = { x: 0, y: foot, w: width, h: height - foot };
	const beside = { x: left, y: 0, w: width - left, h: height };
	const words = under ? below : whole || list ? null : beside;
	return { shape, room: { x: 0, y: top, w, h }, pitch, side, blocks, cells, words };
}
