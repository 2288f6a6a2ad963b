/** The tables as they are given away: files, addresses of rows, the descriptor and the archive. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { changes } from '#data/changes.ts';
import { tables } from '#data/tables.ts';
import { archive } from '#lib/server/archive.ts';
import { descriptor, isFree } from '#lib/server/datapackage.ts';
import { site } from '#lib/site.ts';
import { anchorOf, csvOf, jsonOf, kindOf, previewOf } from '#lib/table/publish.ts';

/** The reference implementation of Data Packages: it holds the official profiles, and asks no network for them. */
const { Package } = createRequire(import.meta.url)('datapackage');
const errors = async (value: object): Promise<string[]> =>
	(await Package.load(structuredClone(value))).errors.map(({ message }: Error) => message);

const readme = readFileSync('data/README.md', 'utf8');

describe.each(tables.map((table) => ({ name: table.schema.name, table })))('$name', ({ name, table }) => {
	test('is published byte for byte as it is kept, and as JSON with the same rows', () => {
		expect(csvOf(table)).toBe(readFileSync(`data/${name}.csv`, 'utf8'));
		const { rows, columns, revision, licence, asOf, title } = JSON.parse(jsonOf(table));
		expect(rows).toEqual(table.rows);
		expect(columns.map(({ key }: { key: string }) => key)).toEqual(Object.keys(table.schema.columns));
		expect({ revision, licence, asOf, title }).toEqual({
			revision: table.schema.revision,
			licence: table.schema.licence,
			asOf: table.schema.asOf,
			title: table.schema.title
		});
	});

	test('gives every row an address of its own that needs no escape', () => {
		const anchors = table.rows.map((row) => anchorOf(table.schema, row));
		expect(new Set(anchors).size).toBe(table.rows.length);
		expect(anchors.filter((anchor) => !/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(anchor))).toEqual([]);
	});

	test('stands in the readme with its number of rows and the group it is shown in', () => {
		const [, rows, kinds] =
			new RegExp(`^\\| \`${name}\` \\| ([\\d,]+) \\|.*\\| ([\\w +]+) \\|$`, 'm').exec(readme) ?? [];
		expect(Number(rows?.replace(',', ''))).toBe(table.rows.length);
		expect(kinds?.split(' + ')).toContain(kindOf(table.schema));
	});

	test('does not fill its page with rows, but for a table that is read as a whole', () => {
		const shown = previewOf(table);
		const all = table.schema.whole || table.rows.length <= 80;
		expect(shown.length).toBe(all ? table.rows.length : 50);
	});
});

test('a row’s address joins its key, in letters and digits only', () => {
	const { schema } = tables.find((table) => table.schema.name === 'finale-speakers')!;
	const row = { series: 'ds9', scene: 4, speaker: 'O’Brien, Kéiko' };
	expect(anchorOf(schema, row)).toBe('ds9-4-OBrien-Keiko');
});

test('the descriptor fits the official profile of tabular data packages, and a damaged one does not', async () => {
	const whole = descriptor(tables);
	expect(whole.resources.map(({ name }) => name)).toEqual(tables.map(({ schema }) => schema.name));
	expect(await errors(whole)).toEqual([]);
	expect(await errors({ ...whole, name: 'Not a name' })).toContainEqual(expect.stringContaining('"/name"'));
	const [first, ...rest] = structuredClone(whole.resources);
	first!.schema.fields[0]!.type = 'nonsense';
	expect(await errors({ ...whole, resources: [first, ...rest] })).not.toEqual([]);
});

test('what is not ours to license says so in the descriptor', () => {
	const other = descriptor(tables).resources.filter(({ licenses }) => !('name' in licenses[0]!));
	expect(other.map(({ name }) => name)).toEqual(['ratings']);
	expect(other[0]!.licenses[0]!.title).toContain('non-commercial');
});

describe('the archive', () => {
	const zone = process.env.TZ;
	afterEach(() => {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});

	test('holds readme, licence, descriptor and every table that may be given away', async () => {
		const files = unzipSync(archive(tables, readme));
		const text = (name: string) => Buffer.from(files[`shape-of-goodbye/${name}`]!).toString();
		const free = tables.filter(isFree);
		const names = ['README.md', 'LICENSE.txt', 'datapackage.json', ...free.map(({ schema }) => `${schema.name}.csv`)];
		expect(Object.keys(files)).toEqual(names.map((name) => `shape-of-goodbye/${name}`));
		expect(names).not.toContain('ratings.csv');
		for (const table of free) expect(text(`${table.schema.name}.csv`)).toBe(csvOf(table));
		const inside = JSON.parse(text('datapackage.json'));
		expect(inside.resources.map(({ path }: { path: string }) => path)).toEqual(names.slice(3));
		expect(await errors(inside)).toEqual([]);
		expect(text('README.md')).toContain('`ratings` (IMDb');
	});

	test('has the same bytes in every time zone', () => {
		const [east, west] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((name) => {
			process.env.TZ = name;
			return Buffer.from(archive(tables, readme));
		});
		expect(east!.equals(west!)).toBe(true);
	});
});

test('the newest revision has its entry among the changes, and entries name tables that exist', () => {
	expect(Math.max(...changes.map(({ revision }) => revision))).toBe(site.revision);
	expect(changes.filter(({ revision }) => revision === site.revision).map(({ date }) => date)).toContain(site.asOf);
	const known = tables.map(({ schema }) => schema.name);
	expect(changes.filter(({ table }) => table !== null && !known.includes(table))).toEqual([]);
});
