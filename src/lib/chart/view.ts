/**
 * A view is the small record of what a reader may change in a chart. Here it is written into addresses and read back.
 * Named views are paths; finer state is a query that holds only what differs from the named view, plus `v=1`.
 */
import type { Chart } from './chart.ts';

/** How one field of a view is written. `parse` answers undefined for a value that does not exist. */
export interface Field<T> {
	parse(text: string): T | undefined;
	format(value: T): string;
	/** A field that only paths express: a query never changes it. */
	path?: boolean;
	/** Names under which published links know the field, beside its own. */
	was?: readonly string[];
}
export type Fields<V> = { readonly [K in keyof V]-?: Field<V[K]> };

type Loose = Record<string, unknown>;
type LooseFields = Record<string, Field<unknown>>;

/** No link is longer than this, so no value can be either; longer input is hostile or broken. */
const longest = 400;
const version = '1';

/** The parts of an address below the site: `/charts/<id>/<view>/` and the query of a finer state ('' if none). */
export interface Address {
	name: string;
	path: string;
	query: string;
	/** path + query */
	href: string;
}

function differences(fields: LooseFields, a: Loose, b: Loose): string[] {
	return Object.keys(fields).filter((key) => fields[key]!.format(a[key]) !== fields[key]!.format(b[key]));
}

/**
 * The address of a view: its nearest named view as path, the rest as query.
 * @throws when no named view shares the view's path fields: such a view has no address.
 */
export function address(chart: Chart, view: unknown): Address {
	const fields = chart.fields as LooseFields;
	let best: { name: string; rest: string[] } | undefined;
	for (const [name, named] of Object.entries(chart.views)) {
		const rest = differences(fields, view as Loose, named.view as Loose);
		if (rest.some((key) => fields[key]!.path)) continue;
		if (!best || rest.length < best.rest.length) best = { name, rest };
	}
	if (!best) throw new Error(`${chart.id}: a view has no named view near it`);
	const params = new URLSearchParams();
	for (const key of best.rest) params.set(key, fields[key]!.format((view as Loose)[key]));
	if (best.rest.length) params.set('v', version);
	const path = `/charts/${chart.id}/${best.name}/`;
	const query = best.rest.length ? `?${params}` : '';
	return { name: best.name, path, query, href: path + query };
}

/**
 * The view an address asks for. Unknown parameters are ignored; a value that does not exist is replaced by the named
 * view's own, and `notices` says so in one line each. Never throws on any query.
 * @throws only when `name` is not a named view of the chart.
 */
export function readView(chart: Chart, name: string, params: URLSearchParams): { view: unknown; notices: string[] } {
	if (!Object.hasOwn(chart.views, name)) throw new Error(`${chart.id}: no view "${name}"`);
	const fields = chart.fields as LooseFields;
	const view: Loose = { ...(chart.views[name]!.view as Loose) };
	const notices: string[] = [];
	for (const key of Object.keys(fields)) {
		const text = [key, ...(fields[key]!.was ?? [])].map((name) => params.get(name)).find((found) => found !== null);
		if (text === undefined || fields[key]!.path) continue;
		const value = text.length > longest ? undefined : fields[key]!.parse(text);
		if (value === undefined) notices.push(`The link asks for a “${key}” that does not exist; the usual one is shown.`);
		else view[key] = value;
	}
	const settled = (chart.settle?.(view) ?? view) as Loose;
	for (const key of differences(fields, view, settled))
		notices.push(`This view has no other “${key}”; the usual one is shown.`);
	return { view: settled, notices };
}

/**
 * A field that was renamed: links under its former names, and with former values (old → new), keep their meaning.
 * Addresses are always written the new way.
 */
export function formerly<T>(
	field: Field<T>,
	{ names = [], values = {} }: { names?: readonly string[]; values?: Readonly<Record<string, string>> }
): Field<T> {
	const parse = (text: string) => field.parse(Object.hasOwn(values, text) ? values[text]! : text);
	return { ...field, parse, was: names };
}

/** A field whose value is one of a few words. */
export function choice<const T extends string>(values: readonly T[], options: { path?: boolean } = {}): Field<T> {
	return { parse: (text) => values.find((value) => value === text), format: (value) => value, ...options };
}

/** A field that holds some of a few words, in their own order; empty is not allowed. */
export function some<const T extends string>(values: readonly T[]): Field<readonly T[]> {
	return {
		parse(text) {
			const asked = text.split(',');
			const found = values.filter((value) => asked.includes(value));
			return found.length > 0 && found.length === asked.length ? found : undefined;
		},
		format: (list) => values.filter((value) => list.includes(value)).join(',')
	};
}

/** A field that may be empty; `inner` reads it when it is not. */
export function maybe<T>(inner: Field<T>): Field<T | null> {
	return {
		parse: (text) => (text === '' ? null : inner.parse(text)),
		format: (value) => (value === null ? '' : inner.format(value))
	};
}

/** A field of `count` shares between 0 and 1, written as per cents with one decimal. */
export function shares(count: number): Field<readonly number[]> {
	return {
		parse(text) {
			const parts = text.split(',');
			if (parts.length !== count || !parts.every((part) => /^\d{1,3}(\.\d)?$/.test(part))) return undefined;
			const values = parts.map((part) => Math.round(Number(part) * 10) / 1000);
			return values.every((value) => value <= 1) ? values : undefined;
		},
		format: (values) => values.map((value) => String(Math.round(value * 1000) / 10)).join(',')
	};
}
