/** The evidence as it is published: tables, record, method and changes in the built site. */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { claims } from '#data/claims.ts';
import { tables } from '#data/tables.ts';
import { anchorOf, previewOf } from '#lib/table/publish.ts';
import { bytes, files, page, text, within } from './built.ts';

const { Package } = createRequire(import.meta.url)('datapackage');
const ids = (path: string) => page(path).tags.flatMap(({ id }) => id ?? []);
const links = (path: string) =>
	page(path).tags.flatMap(({ tag, href }) => (tag === 'a' && href ? (within(href, path)?.path ?? []) : []));

describe('the data package', async () => {
	const whole = await Package.load('build/data/datapackage.json');

	test('is valid, and has every table', () => {
		expect(whole.errors).toEqual([]);
		expect(whole.resourceNames).toEqual(tables.map(({ schema }) => schema.name));
	});

	test.each(tables.map((table) => ({ name: table.schema.name, table })))(
		'$name reads as its descriptor says: types, choices, what may be empty, keys, size and hash',
		async ({ name, table }) => {
			const resource = whole.getResource(name);
			// Throws at the first cell, constraint or key that does not fit.
			expect(await resource.read({ keyed: true })).toHaveLength(table.rows.length);
			const file = bytes(`data/${name}.csv`);
			expect(resource.descriptor.bytes).toBe(file.length);
			expect(resource.descriptor.hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
		}
	);

	test('has the columns and keys that its metadata for CSV on the Web has', () => {
		const { tables: all } = JSON.parse(text('data/metadata.json')) as {
			tables: { url: string; tableSchema: { columns: { name: string }[]; primaryKey: string[] } }[];
		};
		expect(all.map(({ url }) => url)).toEqual(tables.map(({ schema }) => `${schema.name}.csv`));
		for (const { url, tableSchema } of all) {
			const names = tableSchema.columns.map(({ name }) => name);
			expect(text(`data/${url}`).split('\n')[0]).toBe(names.join());
			expect(names).toEqual(expect.arrayContaining(tableSchema.primaryKey));
			for (const name of names) expect(name).toMatch(/^[A-Za-z0-9]\w*$/);
		}
	});

	test('and its archive hold the same files', () => {
		const packed = Object.entries(unzipSync(bytes('data/shape-of-goodbye-data.zip')));
		const csvs = packed.filter(([name]) => name.endsWith('.csv'));
		expect(csvs.length).toBe(tables.length - 1);
		for (const [name, content] of csvs)
			expect(bytes(name.replace('shape-of-goodbye', 'data')).equals(Buffer.from(content)), name).toBe(true);
	});
});

describe.each(tables.map((table) => ({ name: table.schema.name, table })))('/data/$name/', ({ name, table }) => {
	const path = `/data/${name}/`;

	test('shows the rows of its preview, each with its address, and no others', () => {
		const rows = page(path).tags.filter(({ tag, id }) => tag === 'tr' && id !== undefined);
		expect(rows.map(({ id }) => id)).toEqual(previewOf(table).map((row) => anchorOf(table.schema, row)));
	});

	test('explains every column and leads to its files and to what changed', () => {
		expect(ids(path)).toEqual(expect.arrayContaining(Object.keys(table.schema.columns).map((key) => `column-${key}`)));
		expect(links(path)).toEqual(
			expect.arrayContaining([...['csv', 'xlsx', 'json'].map((end) => `/data/${name}.${end}`), '/changes/'])
		);
		expect(JSON.parse(text(`data/${name}.json`)).rows).toHaveLength(table.rows.length);
	});
});

const evidence = ['/data/', '/record/', '/method/', '/changes/'];
test.each(evidence)('%s is one step from the others, needs no script, and is in the sitemap', (path) => {
	expect(links(path)).toEqual(expect.arrayContaining(evidence));
	expect(page(path).tags.filter(({ tag, src }) => tag === 'script' && src)).toEqual([]);
	expect(text('sitemap.xml')).toContain(`${path}</loc>`);
});

test('the record has every claim under its own address, those that are contradicted first', () => {
	const found = ids('/record/').filter((id) => /^C\d\d$/.test(id));
	expect([...found].sort()).toEqual(claims.map(({ id }) => id));
	const wrong = claims.filter(({ verdict }) => verdict === 'contradicted').map(({ id }) => id);
	expect(found.slice(0, wrong.length)).toEqual(wrong);
});

test('no page holds a whole table that is long', () => {
	const heavy = files.filter((file) => /^data\/.*\.html$/.test(file) && bytes(file).length > 160_000);
	expect(heavy).toEqual([]);
});
