/**
 * A view as a tree: overview, groups, segments, points. The list to read, the keys and the sound of a chart are made from it,
 * so that they say the same in the same order.
 */
import type { Chart, Column, Row } from '#lib/chart/chart.ts';
import type { Cell } from '#lib/table/columns.ts';

/** What a chart says of its rows, where columns cannot know it. */
export interface Walk {
	/** What a row is in words, as its mark is called; nothing leaves it to the row’s own cells. */
	name(row: Row): string | null;
	/** The series a row belongs to, in words; left and right go along it. Without, the view is one series. */
	group?(row: Row): string;
	/** The part of its series, in words. */
	segment?(row: Row): string;
	/** The column that is its value: said beside its name, and heard as pitch. */
	value: string;
	/** The column by which points follow each other along a series, where that is not the order of the rows. */
	along?: string;
	/** Whether a row has a mark of its own; without, every row has. Others stand in the line of what they belong to. */
	drawn?(row: Row): boolean;
	/** Whether a point lies in a stretch that is judged to be apart, such as after the win: heard as a breath. */
	apart?(row: Row): boolean;
}

/** A value in print, with its unit as a plural noun where it has one ("points"); `at` is the number, for those who play it. */
export interface Value {
	says: string;
	unit: string;
	at: number | null;
}

/** One thing a reader can stand at. */
export interface Node {
	level: 'overview' | 'group' | 'segment' | 'point';
	name: string;
	/** Of a point its own; of a series from the least to the greatest. */
	value: Value | null;
	/** Its place among those beside it, from 1: of points along their series. */
	n: number;
	m: number;
	/** The rows it lights. */
	ids: readonly string[];
	children: readonly Node[];
}

/** A point, and what only points have. */
export interface Point extends Node {
	/** Where it stands along its series: the cell of the chart’s column, or its place. */
	along: number;
	/** Whether it has a mark of its own. */
	drawn: boolean;
	/** Whether its value is somebody’s reading. */
	judged: boolean;
	apart: boolean;
}

/** A unit as it is said after a printed value: "share of words, 0 to 1" after a percentage is "of words". */
function unitOf({ unit = '' }: Column, says: string): string {
	const [noun = ''] = unit.split(', ');
	return says.endsWith('%') ? noun.replace(/^share /, '') : noun;
}

/** A cell in print. */
const printed = (column: Column, cell: Cell) => column.print?.(cell) ?? String(cell ?? '');

/** The value of a cell; nothing where nothing is known. */
function valueOf(column: Column, cell: Cell): Value | null {
	if (cell === null || cell === undefined) return null;
	const says = printed(column, cell);
	const unit = unitOf(column, says);
	const number = typeof cell === 'number';
	return {
		says,
		unit: number && Math.abs(cell) === 1 ? unit.replace(/s(?= (of|per) |$)/, '') : unit,
		at: number ? cell : null
	};
}

/** From the least to the greatest of some values. */
function rangeOf(column: Column, points: readonly Point[]): Value | null {
	const values = points.flatMap(({ value }) => (value && value.at !== null ? [value] : []));
	if (!values.length) return null;
	const [least, most] = [Math.min, Math.max].map((end) => end(...values.map(({ at }) => at!))) as [number, number];
	if (least === most) return valueOf(column, least);
	const says = `${printed(column, least)} to ${printed(column, most)}`;
	return { says, unit: unitOf(column, says), at: null };
}

/** What a row is by its own cells: the first two that tell it from others and are not what it belongs to. */
function told(row: Row, columns: readonly Column[], rows: readonly Row[], own: string): string {
	const cells = columns
		.filter(({ key }) => row[key] !== null && row[key] !== own && rows.some((other) => other[key] !== row[key]))
		.map(
			(column) => (typeof row[column.key] === 'number' ? `${column.label} ` : '') + printed(column, row[column.key]!)
		);
	return cells.slice(0, 2).join(', ') || row.id;
}

/** Rows by what they are said to belong to, in the order in which that first comes. */
function by<T>(all: readonly T[], of: (one: T) => string): [name: string, own: T[]][] {
	const found = new Map<string, T[]>();
	for (const one of all) found.set(of(one), [...(found.get(of(one)) ?? []), one]);
	return [...found];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a chart says of its rows, or what columns alone tell: the first number with a unit is the value. */
export function walkOf(chart: Chart, view: unknown): Walk {
	const columns = chart.columns(view);
	const [row] = chart.rows(view);
	const value = columns.find(({ key, unit }) => unit && typeof row![key] === 'number') ?? columns.at(-1)!;
	return chart.walk?.(view) ?? { name: () => null, value: value.key };
}

/** The tree of a view. Every row is in it once, as a point. */
export function tree(chart: Chart, view: unknown): Node {
	const rows = chart.rows(view);
	const columns = chart.columns(view);
	const { name, group, segment, value, along, drawn, apart } = walkOf(chart, view);
	const column = columns.find(({ key }) => key === value);
	if (!column) throw new Error(`${chart.id}: its rows have no column “${value}”`);

	const pointOf = (row: Row, own: string, n: number, m: number): Point => ({
		level: 'point',
		name: capital(name(row) ?? told(row, columns, rows, own)),
		value: valueOf(column, row[value] ?? null),
		n,
		m,
		ids: [row.id],
		children: [],
		along: along && typeof row[along] === 'number' ? row[along] : n,
		drawn: drawn?.(row) ?? true,
		judged: column.kind === 'judged',
		apart: apart?.(row) ?? false
	});
	const parent = (level: Node['level'], called: string, n: number, m: number, children: readonly Node[]): Node => {
		const points = pointsOf(children);
		return {
			level,
			name: called,
			value: rangeOf(column, points),
			n,
			m,
			ids: points.flatMap(({ ids }) => ids),
			children
		};
	};
	const groups = by(rows, (row) => group?.(row) ?? chart.title).map(([called, own], i, all) => {
		const ordered = along ? own.toSorted((a, b) => Number(a[along] ?? 0) - Number(b[along] ?? 0)) : own;
		const points = ordered.map((row, i) => ({ row, point: pointOf(row, called, i + 1, own.length) }));
		const segments = by(points, ({ row }) => segment?.(row) ?? called);
		return parent(
			'group',
			capital(called),
			i + 1,
			all.length,
			segments.map(([part, own], i) =>
				parent(
					'segment',
					capital(part),
					i + 1,
					segments.length,
					own.map(({ point }) => point)
				)
			)
		);
	});
	return parent('overview', chart.words(view).headline, 1, 1, groups);
}

/** The points of some nodes, in the order of the tree. */
export function pointsOf(nodes: readonly Node[]): Point[] {
	return nodes.flatMap((node) => (node.level === 'point' ? [node as Point] : pointsOf(node.children)));
}

/** The points of a series along it, whatever part of it they are in. */
export const seriesOf = (group: Node): Point[] => pointsOf([group]).sort((a, b) => a.n - b.n);

/** A value with its unit: "−2 points", "18.0 % of spoken words". */
export const inUnits = ({ says, unit }: Value) => (unit ? `${says} ${unit}` : says);

/** What a node says: its name, and its value where the name does not say it already. */
export function said({ level, name, value, ids }: Node): string {
	if (level !== 'point') return `${name} (${ids.length})${value ? `: ${inUnits(value)}` : ''}`;
	return !value || value.at === null || name.includes(value.says)
		? name
		: `${name.replace(/\.$/, '')}: ${inUnits(value)}`;
}

/** What divides a node for a reader: its parts past those that are all there is of it, and of points those that are drawn. */
export function partsOf({ children }: Node): readonly Node[] {
	if (children.length === 1 && children[0]!.children.length) return partsOf(children[0]!);
	return children.filter((child) => child.level !== 'point' || (child as Point).drawn);
}
