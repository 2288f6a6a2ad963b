/** Whether a column is established elsewhere, counted by us, or somebody's opinion with a rubric. */
export type Kind = 'fact' | 'measured' | 'judged';

/** What a cell of a column may be, in the terms of Table Schema (`multipleOf`: of JSON Schema). */
export interface Constraints {
	/** The least and the most it may be, both included; days and months as text. */
	readonly minimum?: number | string;
	readonly maximum?: number | string;
	readonly multipleOf?: number;
	/** A regular expression that the whole cell fits. */
	readonly pattern?: string;
	/** No other row has it, whatever else the key is. */
	readonly unique?: true;
}

/** What a reader is told about a column. `unit` is a plural noun ("words"), absent where there is none. */
export interface About extends Constraints {
	readonly label: string;
	readonly meaning: string;
	readonly unit?: string;
	readonly kind: Kind;
}

/** One column: what is said about it, and how a cell of it is read. `read` gives undefined for a cell that does not fit. */
export interface Column<T> extends About {
	readonly type: string;
	readonly expects: string;
	readonly read: (cell: string) => T | undefined;
}

export type Cell = string | number | null;
export type Columns = Readonly<Record<string, Column<Cell>>>;

/** A table as it is published: name (path under data/, no extension), provenance, and its columns in file order. */
export interface Schema<C extends Columns = Columns> {
	readonly name: string;
	readonly title: string;
	readonly source: string;
	readonly licence: string;
	/** The day (ISO) up to which the content was checked. */
	readonly asOf: string;
	readonly revision: number;
	/** What the table cannot say, one sentence each. */
	readonly limits: readonly string[];
	/** The columns that together name one row. */
	readonly key: readonly string[];
	readonly columns: C;
	/** What holds between its cells, its rows and other tables. */
	readonly rules?: readonly Rule[];
	/** Its page shows every row, however many there are: others link to them. */
	readonly whole?: true;
}

/** Keeps `key` to names of columns. */
type Keyed<C> = { readonly key: readonly (keyof C & string)[] };

/** The row type of a schema: `type Episode = Row<typeof schema>`. */
export type Row<S> =
	S extends Schema<infer C> ? { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never } : never;

/** A row as rules see it: any table's. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a rule of one table reads cells of others by name
export type Cells = Readonly<Record<string, any>>;

/** What a rule may look at beside its row. */
export interface Around {
	/** The table whose rule it is, its rows, and the place of the row among them. */
	readonly table: string;
	readonly rows: readonly Cells[];
	readonly at: number;
	/** The rows of a table with these cells, in file order. @throws when the rule does not say that it reads the table */
	all(table: string, cells?: Cells): readonly Cells[];
	/** The first and the last of them. @throws the fault of the row that needs one, where there is none */
	one(table: string, cells?: Cells): Cells;
	last(table: string, cells?: Cells): Cells;
	/** The place of a row within its table, from 0. */
	place(row: Cells): number;
}

/** Something that holds for every row of a table. */
export interface Rule<R = Cells> {
	/** Other tables that it looks into. */
	readonly reads: readonly string[];
	/** Where it is a reference: columns here, and the columns of the other table that have the same cells in some row. */
	readonly foreignKey?: {
		readonly fields: readonly string[];
		readonly resource: string;
		readonly to: readonly string[];
	};
	/** The column that breaks it in a row, and what was expected there; nothing where it holds. */
	broken(row: R, around: Around): readonly [column: string, expected: string] | undefined;
}

// Marked free of side effects so that a bundle that only shows rows drops the schema. A spread in an argument would keep it:
// a range that several columns share is an argument of its own.

/** Keeps rules to rows of the table, and lets some stand together in a list of their own. */
type Ruled<C extends Columns> = {
	readonly rules?: readonly (Rule<Row<Schema<C>>> | readonly Rule<Row<Schema<C>>>[])[];
};

/** A schema value, for the types check that `key` and rules name columns. */
/* @__NO_SIDE_EFFECTS__ */
export function table<C extends Columns>(
	schema: Omit<Schema<C>, 'rules'> & Keyed<NoInfer<C>> & Ruled<NoInfer<C>>
): Schema<C> {
	return { ...schema, rules: (schema.rules ?? []).flat() as readonly Rule[] };
}

/** Any words on one line; never empty. */
/* @__NO_SIDE_EFFECTS__ */
export function text(about: About, range?: Constraints): Column<string> {
	return bounded({ ...about, ...range }, 'text', 'one line of text', (cell) =>
		/^\S(.*\S)?$/u.test(cell) ? cell : undefined
	);
}

/** A decimal number as a program prints it: digits, at most one point, no exponent, no thousands mark, no needless zero. */
/* @__NO_SIDE_EFFECTS__ */
export function number(about: About, range?: Constraints): Column<number> {
	return bounded({ ...about, ...range }, 'number', 'a number', (cell) =>
		/^-?\d+(\.\d+)?$/.test(cell) && String(Number(cell)) === cell ? Number(cell) : undefined
	);
}

/** A whole number, without leading zeros. */
/* @__NO_SIDE_EFFECTS__ */
export function integer(about: About, range?: Constraints): Column<number> {
	return bounded({ ...about, ...range }, 'integer', 'a whole number', (cell) =>
		/^(0|-?[1-9]\d{0,14})$/.test(cell) ? Number(cell) : undefined
	);
}

/** A calendar day, YYYY-MM-DD, that exists. */
/* @__NO_SIDE_EFFECTS__ */
export function day(about: About, range?: Constraints): Column<string> {
	return bounded({ ...about, ...range }, 'day', 'a day as YYYY-MM-DD', (cell) =>
		/^\d{4}-\d\d-\d\d$/.test(cell) && exists(cell) ? cell : undefined
	);
}

/** A calendar month, YYYY-MM. */
/* @__NO_SIDE_EFFECTS__ */
export function month(about: About, range?: Constraints): Column<string> {
	return bounded({ ...about, ...range }, 'month', 'a month as YYYY-MM', (cell) =>
		/^\d{4}-\d\d$/.test(cell) && exists(`${cell}-01`) ? cell : undefined
	);
}

/** One of a few words, with the union of them as its type. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<const V extends string>(values: readonly V[], about: About): Column<V> {
	return {
		...about,
		type: values.join(' | '),
		expects: `one of ${values.join(', ')}`,
		read: (cell) => values.find((value) => value === cell)
	};
}

/** The same column with empty cells allowed: they become null, for unknown is never zero. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<T extends Cell>(column: Column<T>): Column<T | null> {
	return {
		...column,
		type: `${column.type} or empty`,
		expects: `${column.expects}, or nothing`,
		read: (cell) => (cell === '' ? null : column.read(cell))
	};
}

/** A column whose cells also keep to the constraints, and whose expectation names them. */
/* @__NO_SIDE_EFFECTS__ */
function bounded<T extends number | string>(
	about: About,
	type: string,
	expects: string,
	read: (cell: string) => T | undefined
): Column<T> {
	const { minimum, maximum, multipleOf: step, pattern } = about;
	const whole = pattern === undefined ? null : new RegExp(`^(?:${pattern})$`, 'u');
	const fits = (value: T) =>
		(minimum === undefined || value >= minimum) &&
		(maximum === undefined || value <= maximum) &&
		(step === undefined || Number.isInteger(Number(value) / step)) &&
		(whole === null || whole.test(String(value)));
	return {
		...about,
		type,
		expects: [expects, rangeOf(about), pattern && `like ${pattern}`].filter(Boolean).join(' '),
		read: (cell) => {
			const value = read(cell);
			return value !== undefined && fits(value) ? value : undefined;
		}
	};
}

/** The range of a column in words: "from 0 to 5 in steps of 0.5"; nothing where it has none. */
export function rangeOf({ minimum, maximum, multipleOf: step }: Constraints): string {
	const from = minimum === undefined ? '' : `from ${minimum}`.replace(' -', ' −');
	const to = maximum === undefined ? '' : `to ${maximum}`;
	return [from, to, step === undefined ? '' : `in steps of ${step}`].filter(Boolean).join(' ');
}

/* @__NO_SIDE_EFFECTS__ */
function exists(iso: string): boolean {
	const time = Date.parse(`${iso}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
