/** Whether a column is established elsewhere, counted by us, or somebody's opinion with a rubric. */
export type Kind = 'fact' | 'measured' | 'judged';

/** What a reader is told about a column. `unit` is a plural noun ("words"), absent where there is none. */
export interface About {
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
}

/** Keeps `key` to names of columns. */
type Keyed<C> = { readonly key: readonly (keyof C & string)[] };

/** The row type of a schema: `type Episode = Row<typeof schema>`. */
export type Row<S> =
	S extends Schema<infer C> ? { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never } : never;

// Marked free of side effects so that a bundle that only shows rows drops the schema.

/** A schema value. Returns its argument; the types check that `key` names columns. */
/* @__NO_SIDE_EFFECTS__ */
export function table<C extends Columns>(schema: Schema<C> & Keyed<NoInfer<C>>): Schema<C> {
	return schema;
}

/** Any words on one line; never empty. */
/* @__NO_SIDE_EFFECTS__ */
export function text(about: About): Column<string> {
	return {
		...about,
		type: 'text',
		expects: 'one line of text',
		read: (cell) => (/^\S(.*\S)?$/u.test(cell) ? cell : undefined)
	};
}

/** A decimal number: digits, at most one point, no exponent, no thousands mark. */
/* @__NO_SIDE_EFFECTS__ */
export function number(about: About): Column<number> {
	return {
		...about,
		type: 'number',
		expects: 'a number',
		read: (cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : undefined)
	};
}

/** A whole number, without leading zeros. */
/* @__NO_SIDE_EFFECTS__ */
export function integer(about: About): Column<number> {
	return {
		...about,
		type: 'integer',
		expects: 'a whole number',
		read: (cell) => (/^(0|-?[1-9]\d{0,14})$/.test(cell) ? Number(cell) : undefined)
	};
}

/** A calendar day, YYYY-MM-DD, that exists. */
/* @__NO_SIDE_EFFECTS__ */
export function day(about: About): Column<string> {
	return {
		...about,
		type: 'day',
		expects: 'a day as YYYY-MM-DD',
		read: (cell) => (/^\d{4}-\d\d-\d\d$/.test(cell) && exists(cell) ? cell : undefined)
	};
}

/** A calendar month, YYYY-MM. */
/* @__NO_SIDE_EFFECTS__ */
export function month(about: About): Column<string> {
	return {
		...about,
		type: 'month',
		expects: 'a month as YYYY-MM',
		read: (cell) => (/^\d{4}-\d\d$/.test(cell) && exists(`${cell}-01`) ? cell : undefined)
	};
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

/* @__NO_SIDE_EFFECTS__ */
function exists(iso: string): boolean {
	const time = Date.parse(`${iso}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
