/** Everybody’s life in a cell of its own: where each stands, the key among them, and the words under them. */
import { max, sum } from 'd3-array';
import type { Size } from '#lib/chart/forms.ts';
import type { Label } from '#lib/chart/label.ts';
import { inWords, signed } from '#lib/chart/number.ts';
import { lines, textWidth } from '#lib/chart/text.ts';
import { place, type Box, type Lines } from '#lib/marks/place.ts';
import { hueOf } from './colour.ts';
import { along, hours, lives, turnHour, turnOf, type Life } from './data.ts';
import { byEnding, end, isSubject } from './facts.ts';
import { axisOf, type ArcsView } from './view.ts';

/** A life, or the key where there is none. `plot` is where its line runs; `box` holds its words too. */
export interface Cell {
	life: Life | null;
	plot: Box;
	box: Box;
	/** Whether the finding is about it. */
	lit: boolean;
}

/** Cells side by side; shelves share the height by `part`. */
interface Shelf {
	on: readonly (Life | null)[];
	part: number;
	/** Height of the words under them. */
	words: number;
}

/** The heights of a cell: the scale, and a little for strokes at its ends. */
export const reach = [-5.4, 5.4] as const;
/** Where zero is in a cell, and the hour in which so many turn. */
export const zeroOf = ({ y, h }: Box) => Math.round(y + h / 2);
export const hairOf = ({ x, w }: Box) => Math.round(x + w * along(turnHour));

/** How the cells are set at a size: columns, the gaps between them, and the type. */
function setOf(size: Size, { draw }: ArcsView) {
	const { width, height, roomy, narrow, low } = size;
	const ended = draw === 'endings';
	const tall = roomy && height > 400;
	return {
		ended,
		columns: narrow ? (ended ? 4 : 5) : width < 700 ? (ended ? 5 : 6) : height > 290 ? 6 : 8,
		across: narrow || width < 500 ? 6 : low ? 12 : 14,
		down: tall ? 12 : low ? 4 : 6,
		/** Whether there is room to say what each person is, and which hue is whose. */
		roles: roomy && height > 480 && !ended,
		hues: !narrow && !low && height > 300,
		name: roomy ? size.text : 12,
		value: ended ? (tall ? 22 : roomy ? 18 : low || narrow ? 12.5 : 16) : size.text,
		/** Whether value and name share a line. */
		inLine: ended ? !low : width > 700
	};
}

const rowsOf = (all: Shelf['on'], columns: number) =>
	Array.from({ length: Math.ceil(all.length / columns) }, (_, i) => all.slice(i * columns, (i + 1) * columns));

/** All by their endings; where it is small, first who stands above zero, then who below, then everybody else. */
function shelvesOf(view: ArcsView, size: Size): readonly Shelf[] {
	const axis = axisOf(view);
	const { ended, columns, across, roles, name, value, inLine } = setOf(size, view);
	const order = byEnding(axis);
	const words = 5 + (inLine ? Math.max(value, name) : name + (ended ? value : 0));
	if (size.low || (size.narrow && !ended)) {
		const at = (life: Life) => (ended ? end(life, axis) : (turnOf(life)?.[axis] ?? NaN));
		const up = order.filter((life) => at(life) > 0);
		const down = order.filter((life) => at(life) <= 0);
		const rest = order.filter((life) => Number.isNaN(at(life)));
		const lit = [up, down].map((on) => ({ on, part: 1, words }));
		if (ended) return lit;
		if (size.low) return [...lit, { on: rest, part: 0.4, words: 0 }];
		return [...lit, ...rowsOf([...rest, null], columns).map((on) => ({ on, part: 0.5, words }))];
	}
	const w = (size.width + across) / columns - across;
	return rowsOf([null, ...order], columns).map((on) => {
		const told = roles ? max(on, (life) => (life ? lines(life.about.role, 12, w, size.form).length : 0))! : 0;
		return { on, part: 1, words: words + told * 14 };
	});
}

/** Where the key and every life stand, in reading order. */
export function cellsOf(view: ArcsView, size: Size): readonly Cell[] {
	const { ended, across, down, hues } = setOf(size, view);
	const shelves = shelvesOf(view, size);
	const foot = size.height - (hues ? (size.height > 400 ? 30 : 24) : 2);
	const free = foot - sum(shelves, ({ words }) => words) - down * (shelves.length - 1);
	const unit = free / sum(shelves, ({ part }) => part);
	const most = max(shelves, ({ on, words }) => (words ? on.length : 0))!;
	let y = 0;
	return shelves.flatMap(({ on, part, words }) => {
		const pitch = (size.width + across) / (words ? most : on.length);
		const [top, h] = [Math.round(y), Math.round(unit * part)];
		y += unit * part + words + down;
		return on.map((life, i) => {
			const plot = { x: Math.round(i * pitch), y: top, w: Math.round(pitch - across), h };
			const lit = life !== null && (ended ? isSubject(life) : turnOf(life) !== undefined);
			return { life, plot, lit, box: { ...plot, h: h + Math.round(words) } };
		});
	});
}

/** The words in and under the cells; where there is little room, of whom the finding is about first. */
export function cellLabels(view: ArcsView, size: Size, cells: readonly Cell[], tease: boolean): Label[] {
	const { ended, hues } = setOf(size, view);
	const hair = ended || tease ? null : `hour ${turnHour}`;
	const known = cells.filter(({ box, plot }) => box.h > plot.h);
	if (size.low) known.sort((a, b) => Number(b.lit) - Number(a.lit));
	const wishes = known.flatMap((cell) => (cell.life ? wishesOf(view, size, cell, cell.life) : []));
	return [
		...cells.flatMap((cell) => (cell.life ? [] : keyLabels(size, cell, hair))),
		...(hues ? footLabels(size, cells, ended) : []),
		...place(wishes, { size, pad: [3, 0] })
	];
}

/** What heights are, and which hour it is. */
function keyLabels({ form }: Size, { plot }: Cell, hair: string | null): Label[] {
	const { x, y, h } = plot;
	const style = { x: x + 4, size: 13, fill: 'ink-2' };
	const zero = zeroOf(plot);
	const ends = [
		{ ...style, y: y + 12, text: signed(5) },
		{ ...style, y: y + h - 4, text: signed(-5) }
	];
	const within = h > 60 && hair !== null && textWidth(hair, 12, form) + 8 < hairOf(plot) - x;
	const place = within ? { x: hairOf(plot) - 5, y: zero + 16, anchor: 'end' as const } : { x, y: y + h + 14 };
	return [
		...(h > 29 ? ends : []),
		...(h > 60 ? [{ ...style, y: zero - 4, text: '0' }] : []),
		...(hair ? [{ size: 13, weight: 600, fill: 'accent', text: hair, ...place }] : [])
	];
}

/** Which hue is whose, of the lives that have one; and what widths are. */
function footLabels(size: Size, cells: readonly Cell[], ended: boolean): Label[] {
	const style = { size: 13, y: size.height - 4 };
	const coloured = lives.filter((life) => cells.some((cell) => cell.life === life && (ended || cell.lit)));
	let x = 0;
	const hues = [...new Set(coloured.map(({ about }) => about.allegiance))].map((power) => {
		const text = power === 'none' ? 'no power' : power;
		const label = { ...style, x, text, fill: power.toLowerCase(), weight: 600 };
		x += textWidth(text, 12, size.form) + 16;
		return label;
	});
	const text = `hours 1 to ${hours.last}, the last ${inWords(hours.last - hours.lastTen + 1)} widened`;
	const across = { ...style, x: size.width, text, fill: 'ink-3', anchor: 'end' as const };
	return [...hues, ...place([[[across]]], { size, taken: hues, pad: 12 })];
}

/** A life’s closing value and what the person is; and the name, without its article where it is too long. */
function wishesOf(view: ArcsView, size: Size, { plot, lit }: Cell, life: Life): Lines[][] {
	const set = setOf(size, view);
	const { x, y, w, h } = plot;
	const { name, role } = life.about;
	const fill = set.ended ? (lit ? hueOf(life) : 'ink') : lit ? 'ink' : 'ink-2';
	const style = { fill, weight: lit ? 600 : 500 };
	const text = signed(end(life, axisOf(view)));
	const first = y + h + (set.ended ? set.value * 0.8 : set.name * 0.8) + 4;
	const value = {
		...style,
		size: set.value,
		text,
		y: first,
		...(set.inLine ? { x: x + w, anchor: 'end' as const } : { x })
	};
	const roles = lines(role, 12, w, size.form).map((text, i) => ({
		...{ x, y: first + 14.5 + i * 14, text },
		...{ size: 13, fill: lit ? 'ink-2' : 'ink-3' }
	}));
	const told = set.inLine ? textWidth(text, set.value, size.form) + 5 : -set.across / 2;
	const short = textWidth(name, set.name, size.form) > w - told ? name.replace(/^The /, '') : name;
	const under = set.ended && !set.inLine ? set.name + 1 : 0;
	const called = { ...style, size: set.name, text: short, x, y: first + under };
	return [
		...(set.ended || set.inLine ? [[[value]]] : []),
		[[called], [{ ...called, x: x + w, anchor: 'end' }]],
		...(set.roles ? [[roles]] : [])
	];
}
