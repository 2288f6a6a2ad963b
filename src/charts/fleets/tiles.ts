/** All battles as tiles on one scale: a hull for what was sent, in it a block of ships for every fate that is counted. */
import { greatest, least, range, sum } from 'd3-array';
import type { Size } from '#lib/chart/forms.ts';
import { textWidth } from '#lib/chart/text.ts';
import type { Box } from '#lib/marks/place.ts';
import { toldOf, type BattleId } from './battles.ts';
import { countedBothWays, type Part } from './data.ts';
import type { Spot } from './places.ts';
import { fought } from './view.ts';

export interface Tile {
	id: BattleId;
	/** Where its hull is, in pixels; `open` where nobody says how many were sent. */
	hull: Box;
	open: boolean;
	/** The one fleet that is counted both ways. */
	lit: boolean;
	parts: readonly Part[];
	spots: readonly Spot[];
}
export interface Tiles {
	pitch: number;
	tiles: readonly Tile[];
	/** Lines for what is said under a tile. */
	said: number;
	key: boolean;
}

/** The fleet each battle is about. What is sent and in no other figure stands where it says so, or in a figure without a number. */
const fleets = fought.map(({ id, parts }) => {
	const own = parts.filter(({ enemy }) => !enemy);
	const [sent, ...fates] = own as [Part, ...Part[]];
	const rest = (sent.ships ?? 0) - (sent.ships === null ? 0 : sum(fates, ({ ships }) => ships ?? 0));
	const silent = fates.find(({ fate, ships }) => fate === 'back' && ships === null);
	const ships = (part: Part) => (part === (silent ?? sent) ? rest : part === sent ? 0 : (part.ships ?? 0));
	return { id, parts: own, open: sent.ships === null, blocks: own.map((part) => ({ part, ships: ships(part) })) };
});
type Fleet = (typeof fleets)[number];
const longest = greatest(fleets, ({ blocks }) => sum(blocks, ({ ships }) => ships))!;

/** How many ships stand in a column: about as high as wide, and such that columns are full where they can be. */
function rowsOf({ blocks }: Fleet, most: number): number {
	const counts = blocks.map(({ ships }) => ships).filter(Boolean);
	const about = Math.round(Math.sqrt(sum(counts) / 1.7));
	const choices = range(Math.max(1, about - 2), about + 2).filter((rows) => rows <= most);
	return least(choices, (rows) => Math.abs(rows - about) * 2 + sum(counts, (n) => (rows - (n % rows)) % rows)) ?? most;
}
const columnsOf = ({ blocks }: Fleet, rows: number) =>
	sum(blocks, ({ ships }) => (ships ? Math.ceil(ships / rows) + 0.5 : 0));

/** The tiles of a drawing, as many beside each other as makes ships largest while names have room. */
export function tilesOf(size: Size): Tiles {
	const { width, height, roomy, low, narrow, text, form } = size;
	const tall = roomy && height > 400;
	const top = tall ? 28 : 0;
	const names = Math.max(...fleets.map(({ id }) => textWidth(toldOf(id).label, text, form)));
	const fits = [2, 3, 4, 6].flatMap((columns) => {
		const gap = columns > 2 ? (roomy ? 20 : 8) : 12;
		const w = (width - gap * (columns - 1)) / columns;
		const step = (height - top) / (fleets.length / columns);
		const said = tall ? 2 : step > 96 ? 1 : 0;
		const head = text + 6;
		const h = Math.floor(step - head - (said ? said * 14.5 + 10 : 8));
		const fitting = range(1.5, 9, 0.5).filter((pitch) => {
			const rows = Math.floor((h - 4) / pitch);
			return rows > 0 && columnsOf(longest, rows) * pitch < w - 4 - h * 0.15;
		});
		const pitch = fitting.at(-1) ?? 0;
		return w + 4 < names && !(low && narrow) ? [] : [{ columns, gap, w, h, step, head, said, pitch }];
	});
	const { columns, gap, w, h, step, head, said, pitch } = greatest(fits, (one) => one.pitch)!;
	const tiles = fleets.map((fleet, i): Tile => {
		const hull = {
			x: Math.round((i % columns) * (w + gap)) + 0.5,
			y: Math.round(top + Math.floor(i / columns) * step + head) + 0.5,
			w: Math.floor(w) - 1,
			h
		};
		const most = Math.floor((h - 4) / pitch);
		const rows = fleet === longest ? most : rowsOf(fleet, most);
		const from = fleet.parts.some(({ row }) => row?.unit === 'share') ? w / 3 : 0;
		let next = Math.ceil((hull.x + from + (fleet === longest ? 2 : Math.min(8, w * 0.06))) / pitch);
		const spots = fleet.blocks.map(({ part, ships }): Spot => {
			const own = Math.min(rows, ships) || 1;
			const spot = {
				part,
				ships,
				rows: own,
				x: next,
				y: Math.round((hull.y + h / 2) / pitch - own / 2),
				words: [],
				at: [0, 0] as const
			};
			next += ships ? Math.ceil(ships / own) + (pitch > 4 && fleet !== longest ? 1 : 0) : 0;
			return spot;
		});
		const lit = countedBothWays.some(({ id }) => id === fleet.id);
		return { id: fleet.id, hull, open: fleet.open, lit, parts: fleet.parts, spots };
	});
	return { pitch, tiles, said, key: tall };
}
