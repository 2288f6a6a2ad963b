/**
 * What may hold between the cells of a table and between tables, as values for a schema. They are checked where tables are
 * read (`check.ts`), and like columns they are dropped from whatever only shows rows.
 */
import type { Around, Cell, Cells, Rule } from './columns.ts';

/** A test of a row, with what it may look at beside it. */
type Test<R> = (row: R, around: Around) => boolean;
/** A value that a cell should have. */
type Value<R> = (row: R, around: Around) => Cell;
type Name<R> = keyof R & string;

/** Anything that can be said of a row; the fault names `column`. */
/* @__NO_SIDE_EFFECTS__ */
export function rule<R = Cells>(
	column: Name<NoInfer<R>>,
	expected: string | ((row: R, around: Around) => string),
	holds: Test<R>,
	...reads: string[]
): Rule<R> {
	return {
		reads,
		broken: (row, around) =>
			holds(row, around) ? undefined : [column, typeof expected === 'string' ? expected : expected(row, around)]
	};
}

/** A cell is what follows from others. `what` says what that is: "the sum of its parts". */
/* @__NO_SIDE_EFFECTS__ */
export function equals<R = Cells>(
	column: Name<NoInfer<R>>,
	what: string,
	value: Value<R>,
	...reads: string[]
): Rule<R> {
	return rule<R>(
		column,
		(row, around) => `${String(value(row, around) ?? 'nothing')} (${what})`,
		(row, around) => same(row[column] as Cell, value(row, around)),
		...reads
	);
}

/** The same rule for each of some columns. */
/* @__NO_SIDE_EFFECTS__ */
export function each<K extends string, R>(columns: readonly K[], of: (column: K) => Rule<R>): Rule<R>[] {
	return columns.map(of);
}

/** A cell is the sum of some others. */
/* @__NO_SIDE_EFFECTS__ */
export function sumOf<R = Cells>(column: Name<NoInfer<R>>, parts: readonly Name<NoInfer<R>>[]): Rule<R> {
	return equals<R>(column, `the sum of ${parts.join(', ')}`, (row) =>
		parts.reduce((sum, part) => sum + Number(row[part]), 0)
	);
}

/** A cell belongs to some rows whose cells of that column add up to a number. `what` says what that is. */
/* @__NO_SIDE_EFFECTS__ */
export function addsUp<R = Cells>(
	column: Name<NoInfer<R>>,
	what: string,
	parts: (row: R, around: Around) => readonly Cells[],
	whole: (row: R, around: Around) => number | undefined,
	...reads: string[]
): Rule<R> {
	return rule<R>(
		column,
		(row, around) =>
			`${column} that add up to ${whole(row, around)} (${what}), not to ${total(parts(row, around), column)}`,
		(row, around) => {
			const sum = whole(row, around);
			return sum === undefined || total(parts(row, around), column) === sum;
		},
		...reads
	);
}

/** A cell is no more than another of its row, or than what follows from others; an empty one is. */
/* @__NO_SIDE_EFFECTS__ */
export function atMost<R = Cells>(
	column: Name<NoInfer<R>>,
	most: Name<NoInfer<R>> | ((row: R, around: Around) => number | string),
	what = `its ${String(most)}`,
	...reads: string[]
): Rule<R> {
	const limit = (row: R, around: Around) => (typeof most === 'function' ? most(row, around) : row[most]) as number;
	return rule<R>(
		column,
		(row, around) => `at most ${limit(row, around)} (${what})`,
		(row, around) => row[column] === null || (row[column] as number) <= limit(row, around),
		...reads
	);
}

/** A cell is filled where something holds, and only there. */
/* @__NO_SIDE_EFFECTS__ */
export function filledIf<R = Cells>(
	column: Name<NoInfer<R>>,
	when: string,
	holds: Test<R>,
	...reads: string[]
): Rule<R> {
	return rule<R>(
		column,
		(row, around) => (holds(row, around) ? `something, because ${when}` : `nothing, unless ${when}`),
		(row, around) => (row[column] !== null) === holds(row, around),
		...reads
	);
}

/** Cells are all filled, or all empty. */
/* @__NO_SIDE_EFFECTS__ */
export function together<R = Cells>(...columns: Name<NoInfer<R>>[]): Rule<R> {
	const [first, ...others] = columns;
	return {
		reads: [],
		broken: (row) => {
			const other = others.find((name) => (row[name] === null) !== (row[first!] === null));
			return other && [other, row[other] === null ? `something, as in ${first}` : `nothing, as in ${first}`];
		}
	};
}

/** No two rows have the same cells in these columns. */
/* @__NO_SIDE_EFFECTS__ */
export function unique<R = Cells>(...columns: Name<NoInfer<R>>[]): Rule<R> {
	return rule<R>(
		columns.at(-1)!,
		(row, { one, place, table }) =>
			`a ${columns.join(' + ')} not used before (row ${2 + place(one(table, pick(row, columns)))} has it)`,
		(row, { all, table }) => all(table, pick(row, columns))[0] === row
	);
}

/** A cell counts the rows, from 1, anew for each set of cells in `by`; `write` says how a number is written. */
/* @__NO_SIDE_EFFECTS__ */
export function counts<R = Cells>(
	column: Name<NoInfer<R>>,
	write: (number: number, row: R) => Cell = (number) => number,
	by: readonly Name<NoInfer<R>>[] = []
): Rule<R> {
	return equals<R>(column, `rows are numbered${by.length ? ` for each ${by.join(' + ')}` : ''}`, (row, around) =>
		write(1 + group(row, around, by).at, row)
	);
}

/** Rows stand in the order of some cells, the first weighing most, anew for each set of cells in `by`. */
/* @__NO_SIDE_EFFECTS__ */
export function ascending<R = Cells>(
	columns: readonly Name<NoInfer<R>>[],
	by: readonly Name<NoInfer<R>>[] = []
): Rule<R> {
	return inOrder<R>(columns.at(-1)!, (row) => columns.map((name) => row[name] as Cell), by, columns.join(', then '));
}

/** The same with whatever gives the order: numbers or text, the first weighing most. Rows that are equal may follow each other. */
/* @__NO_SIDE_EFFECTS__ */
export function inOrder<R = Cells>(
	column: Name<NoInfer<R>>,
	order: (row: R, around: Around) => readonly Cell[],
	by: readonly Name<NoInfer<R>>[],
	what: string,
	...reads: string[]
): Rule<R> {
	return rule<R>(
		column,
		`rows in the order of ${what}${by.length ? `, for each ${by.join(' + ')}` : ''}`,
		(row, around) => {
			const { rows, at } = group(row, around, by);
			if (at === 0) return true;
			const [before, now] = [order(rows[at - 1] as R, around), order(row, around)];
			const off = now.findIndex((cell, i) => cell !== before[i]);
			return off < 0 || now[off]! > before[off]!;
		},
		...reads
	);
}

/** How columns here are called in another table; cells there that are always the same stand in `only`. */
interface To<R> {
	readonly fields: { readonly [K in Name<NoInfer<R>>]?: string };
	readonly only?: Cells;
}

/** The row of another table that a row names. An empty cell names none. */
function target<R>(row: R, { all }: Around, table: string, { fields, only = {} }: To<R>): Cells | null | undefined {
	const own = Object.entries(fields) as [Name<NoInfer<R>>, string][];
	if (own.some(([name]) => row[name] === null)) return null;
	return all(table, { ...only, ...Object.fromEntries(own.map(([name, there]) => [there, row[name]])) })[0];
}

/** Cells are found together in a row of another table (a foreign key); `same` are further cells that then are the same. */
/* @__NO_SIDE_EFFECTS__ */
export function refers<R = Cells>(
	table: string,
	fields: { readonly [K in Name<NoInfer<R>>]?: string },
	same: { readonly [K in Name<NoInfer<R>>]?: string } = {},
	only?: Cells
): Rule<R> {
	const to = { fields, ...(only ? { only } : {}) };
	const own = Object.keys(fields);
	const theirs = Object.values(fields) as string[];
	const named = Object.values(only ?? {}).join(' ');
	return {
		reads: [table],
		foreignKey: { fields: own, resource: table, to: theirs },
		broken: (row, around) => {
			const found = target(row, around, table, to);
			if (found === null) return;
			if (!found) {
				const others = own.slice(0, -1).map((name) => `${name} ${String(row[name as Name<NoInfer<R>>])}`);
				const with_ = [named, ...others].filter(Boolean).join(', ');
				const what = theirs.at(-1)!;
				return [
					own.at(-1)!,
					`${/^[aeio]/.test(what) ? 'an' : 'a'} ${what} of the table ${table}${with_ ? ` (${with_})` : ''}`
				];
			}
			for (const [name, there] of Object.entries(same) as [Name<NoInfer<R>>, string][])
				if (row[name] !== found[there])
					return [name, `${String(found[there] ?? 'nothing')} (${there} in the table ${table})`];
			return;
		}
	};
}

/** Every word of a cell with blanks between fits; what is expected of the first that does not. */
/* @__NO_SIDE_EFFECTS__ */
export function eachOf<R = Cells>(
	column: Name<NoInfer<R>>,
	expected: string,
	holds: (word: string, row: R, around: Around) => boolean,
	...reads: string[]
): Rule<R> {
	const words = (row: R) => (row[column] === null ? [] : String(row[column]).split(' '));
	return rule<R>(
		column,
		(row, around) => `${expected}, unlike “${words(row).find((word) => !holds(word, row, around))}”`,
		(row, around) => words(row).every((word) => holds(word, row, around)),
		...reads
	);
}

/** The rows of this table are, one by one and in order, those of another (or those with the cells in `only`). */
/* @__NO_SIDE_EFFECTS__ */
export function oneForEach<R = Cells>(
	table: string,
	fields: { readonly [K in Name<NoInfer<R>>]?: string },
	same: { readonly [K in Name<NoInfer<R>>]?: string } = {},
	only: Cells = {}
): Rule<R> {
	const keys = Object.entries(fields) as [Name<NoInfer<R>>, string][];
	const known = refers<R>(table, fields, same, only);
	return {
		...known,
		broken: (row, around) => {
			const broken = known.broken(row, around);
			if (broken) return broken;
			const there = around.all(table, only);
			const next = there[around.at];
			const name = (one: Cells) => keys.map(([, theirs]) => String(one[theirs])).join(' ');
			const last = keys.at(-1)![0];
			if (!next || keys.some(([own, theirs]) => row[own] !== next[theirs]))
				return [last, next ? `${name(next)}: one row for each of the table ${table}, in its order` : 'no further row'];
			if (around.at === around.rows.length - 1 && there.length > around.rows.length)
				return [last, `a further row for ${name(there[around.at + 1]!)}, as in the table ${table}`];
			return;
		}
	};
}

/** Cells of a row. */
function pick<R>(row: R, names: readonly Name<NoInfer<R>>[]): Cells {
	return Object.fromEntries(names.map((name) => [name, row[name]]));
}

/** The rows that share some cells with a row, and its place among them. */
function group<R>(
	row: R,
	{ all, rows, at, table }: Around,
	by: readonly Name<NoInfer<R>>[]
): { rows: readonly Cells[]; at: number } {
	if (!by.length) return { rows, at };
	const own = all(table, pick(row, by));
	return { rows: own, at: own.indexOf(row as Cells) };
}

/** Sums of halves and tenths carry noise in their last digits. */
function same(a: Cell, b: Cell): boolean {
	return a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-9);
}

/** The sum of a column over some rows. */
export function total(rows: readonly Cells[], column: string): number {
	return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}
