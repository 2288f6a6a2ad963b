/** How a table is published, whichever it is: its group, its files, and the address of each of its rows. */
import { csvFormat } from 'd3';
import { rangeOf, type Cell, type Kind, type Schema } from './columns.ts';

/** A table with its rows. */
export interface Published {
	readonly schema: Schema;
	readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** The kinds of its columns, each once, facts first. */
export function kindsOf(schema: Schema): Kind[] {
	const found = new Set(Object.values(schema.columns).map(({ kind }) => kind));
	return (['fact', 'measured', 'judged'] as const).filter((kind) => found.has(kind));
}

/**
 * The kind that weighs most. Every table has facts to join it by, so a table is judged where opinions fill a quarter of
 * it and outnumber what is counted, else measured where anything is counted, else a table of facts.
 */
export function kindOf(schema: Schema): Kind {
	const count = (wanted: Kind) => Object.values(schema.columns).filter(({ kind }) => kind === wanted).length;
	const [facts, measured, judged] = [count('fact'), count('measured'), count('judged')];
	if (judged > measured && judged * 3 >= facts) return 'judged';
	return measured > 0 ? 'measured' : 'fact';
}

/** The permanent name of a row within its page: its key, joined by "-", in letters and digits that an address may hold. */
export function anchorOf(schema: Schema, row: Readonly<Record<string, Cell>>): string {
	return schema.key
		.map((name) => String(row[name] ?? 'none'))
		.join('-')
		.normalize('NFD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** Tables up to this length stand on their page as a whole. */
const few = 80;
/** How many rows of a longer one do. */
const some = 50;

/** The rows that stand on the page of a table: all if they are few, else the first. */
export function previewOf({ rows, schema }: Published): Published['rows'] {
	return schema.whole || rows.length <= few ? rows : rows.slice(0, some);
}

/** What a reader is told about each column, in the order of the file; `refers` is the table that has the same cells. */
export function dictionaryOf(schema: Schema) {
	return Object.entries(schema.columns).map(([key, column]) => {
		const { label, meaning, type, unit, kind } = column;
		const optional = type.endsWith(' or empty');
		const range = rangeOf(column) || undefined;
		const refers = schema.rules?.find(({ foreignKey }) => foreignKey?.fields.includes(key))?.foreignKey?.resource;
		return { key, label, meaning, type: type.replace(/ or empty$/, ''), range, refers, optional, unit, kind };
	});
}

/** The file: header, then rows, byte for byte as it is kept. */
export function csvOf({ rows, schema }: Published): string {
	return `${csvFormat([...rows], Object.keys(schema.columns))}\n`;
}

/** The same as JSON: what the table is, its columns, and its rows, one on each line. */
export function jsonOf({ rows, schema }: Published): string {
	const { name, title, revision, asOf, licence, source, limits, key } = schema;
	const about = { name, title, revision, asOf, licence, source, limits, key, columns: dictionaryOf(schema) };
	const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
	return `${JSON.stringify(about, null, 1).slice(0, -2)},\n "rows": [\n${lines}\n]}\n`;
}
