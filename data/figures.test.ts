import { describe, expect, it } from 'vitest';
import type { Proofs } from '#lib/proof/proof.ts';
import { Database, type Table, type Value } from '#lib/proof/database.ts';
import { sourcesOf } from '#lib/proof/proof.ts';
import { isReadAs } from '#lib/proof/reads.ts';
import { figures as spoken } from '#essay/numbers.ts';
import { figures, type Figure } from './figures.ts';
import { tables } from './tables.ts';
import views from './views.sql?raw';

const proofs = import.meta.glob<Proofs>(['../src/essay/**/*proofs.ts', '../src/charts/*/{,claims.}proofs.ts'], {
	eager: true,
	import: 'default'
});

const sources: readonly Table[] = tables
	.filter(({ schema }) => schema.name !== 'figures')
	.map(({ schema, rows }) => ({ name: schema.name, columns: Object.keys(schema.columns), rows }));
const database = new Database(sources, views);

/** What the formulas of a figure give. */
const given = ({ formula, formula_to, rows }: Figure, from: Database): Value[] =>
	[formula, formula_to].flatMap((sql) => (sql === null ? [] : [from.value(sql, sourcesOf(rows)[0])]));

/** A database that has the rows a figure names, and no others. */
function only({ rows }: Figure): Database {
	const named = sourcesOf(rows);
	const kept = sources.map(({ name, columns, rows }): Table => {
		const own = named.filter((from) => from.trim().split(/\s/)[0] === name.replaceAll('-', '_'));
		const places = new Set(own.flatMap((from) => placesOf(from)));
		return { name, columns, rows: rows.filter((_, at) => places.has(at)) };
	});
	return new Database(kept, views);
}

const placesOf = (from: string) => database.ask(`select rowid from ${from}`).map(([id]) => Number(id) - 1);

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
	it('is what its formula gives, and reads as it', () => {
		const values = given(figure, database) as number[];
		const written = [figure.value, figure.to].filter((value) => value !== null);
		expect(written).toEqual(values.map((value) => Math.round(value * 1e6) / 1e6));
		expect(isReadAs(figure.reads, ...values)).toBe(true);
	});

	it('rests on the rows it names: without all others it is the same', () => {
		expect(given(figure, only(figure))).toEqual(given(figure, database));
	});
});

it('is a number of the prose or of a proof', () => {
	const all = Object.values(proofs).flatMap((page) => Object.values(page).flat());
	const named = new Set([...Object.keys(spoken()), ...all.flatMap((proof) => proof.figures ?? [])]);
	expect(figures.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});
