/** What every chart promises in words, rows and files. It runs over the registry, so a new chart is covered by itself. */
import { readdirSync } from 'node:fs';
import { csvParseRows } from 'd3';
import { describe, expect, it, test } from 'vitest';
import { charts as registry, chartOf } from '#charts/index.ts';
import { address } from '#lib/chart/view.ts';
import { oembed } from '#lib/embed/snippet.ts';
import { metadataOf } from '#lib/server/csvw.ts';
import { csv, json } from '#lib/share/files.ts';
import { absolute, site } from '#lib/site.ts';
import { charts, views } from './registry.ts';

const broken = /undefined|NaN|Infinity|\[object|\bnull\b|\$\{| {2}|^\s|\s$/;
const sentence = /^[\p{Lu}\d“].+[.?!”]$/su;

test('every folder of a chart is one line of the registry, and the other way round', () => {
	const folders = readdirSync('src/charts', { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(registry).sort());
});

test.each(['nothing', '__proto__', 'constructor', ''])('there is no chart “%s”', async (id) => {
	await expect(chartOf(id)).rejects.toThrow('There is no chart');
});

describe.each(charts)('the chart $id', (chart) => {
	const own = views.filter((one) => one.chart === chart);

	it('has its registry key as id', async () => {
		expect((await chartOf(chart.id)).id).toBe(chart.id);
	});

	it('says what it is and asks a question', () => {
		expect(chart.title).toMatch(/^\p{Lu}/u);
		expect(chart.question).toMatch(/^\p{Lu}.+\?$/u);
		expect(chart.kinds.length).toBeGreaterThan(0);
	});

	it('has views whose names fit an address, with labels and headlines that differ', () => {
		expect(own.length).toBeGreaterThan(0);
		for (const { name } of own) expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
		expect(new Set(own.map(({ label }) => label)).size).toBe(own.length);
		expect(new Set(own.map(({ words }) => words.headline)).size).toBe(own.length);
	});

	it('means the same thing by an id in every view', () => {
		const known = new Map<string, unknown>();
		for (const { rows, columns } of own) {
			const facts = columns.filter(({ kind }) => kind === 'fact').map(({ key }) => key);
			for (const row of rows) {
				for (const key of facts) {
					const thing = `${row.id} ${key}`;
					if (known.has(thing)) expect(row[key], thing).toBe(known.get(thing));
					known.set(thing, row[key]);
				}
			}
		}
	});
});

describe.each(views)('the view $at', ({ chart, name, view, words, rows, columns }) => {
	const page = absolute(`/charts/${chart.id}/${name}/`);

	it('has its own path as address', () => {
		expect(address(chart, view)).toEqual({
			name,
			path: `/charts/${chart.id}/${name}/`,
			query: '',
			href: `/charts/${chart.id}/${name}/`
		});
	});

	it('says a finding, and everything else in whole sentences', () => {
		expect(words.headline).toMatch(/^\p{Lu}(\S+ ){4}/u);
		expect(words.description.length).toBeGreaterThan(0);
		const told = [words.subtitle, words.alt, ...words.description, words.source, words.limits];
		for (const text of told) expect(text).toMatch(sentence);
		const short = [words.finding.figure, words.finding.says, words.reveal?.ask ?? 'none', words.reveal?.says ?? 'none'];
		for (const text of [words.headline, ...told, ...short]) {
			expect(text).not.toBe('');
			expect(text).not.toMatch(broken);
		}
	});

	it('says whether it is measured or judged', () => {
		expect(words.subtitle).toMatch(/measured|judged/);
		// Where a part stands, and whether there is room for it, differs from form to form: the drawing letters it.
		expect(words.subtitle).not.toMatch(/\b(beneath|underneath)\b/);
		for (const { kind } of columns) expect(['fact', ...chart.kinds]).toContain(kind);
	});

	it('has rows with ids of their own, the same each time', () => {
		expect(rows.length).toBeGreaterThan(0);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
		for (const { id } of rows) expect(id).toMatch(/^[\w-]+$/);
		expect(chart.rows(view)).toEqual(rows);
	});

	it('has a column for every cell and a cell for every column', () => {
		const keys = columns.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { label } of columns) expect(label).toMatch(/\S/);
		for (const { id: _, ...cells } of rows) expect(Object.keys(cells).sort()).toEqual(keys.toSorted());
	});

	it('has no cell that is not a text, a finite number or nothing', () => {
		for (const cell of rows.flatMap((row) => Object.values(row))) {
			if (typeof cell === 'number') expect(cell).toSatisfy(Number.isFinite);
			else if (cell !== null) expect(cell).not.toMatch(broken);
		}
	});

	it('prints every cell of its table', () => {
		for (const { key, print } of columns) {
			if (print) for (const row of rows) expect(print(row[key] ?? null)).not.toMatch(broken);
		}
	});

	it('gives its rows as CSV whose first line is the header, and beside it what they are', () => {
		const file = csv(chart, view);
		const [header, ...cells] = csvParseRows(file);
		expect(file).toMatch(/^id,/);
		expect(header).toEqual(['id', ...columns.map(({ key }) => key)]);
		expect(cells).toEqual(rows.map((row) => header!.map((key) => String(row[key] ?? ''))));
		const { tableSchema, ...told } = JSON.parse(metadataOf(chart, view));
		expect(told).toMatchObject({ url: `${page}data.csv`, 'dc:title': words.headline, 'dc:source': words.source });
		expect(told).toMatchObject({ 'dc:modified': { '@value': site.asOf }, 'schema:version': String(site.revision) });
		expect(told['dc:license'] ? site.licence : told['dc:rights']).toBe(chart.licence ?? site.licence);
		expect(tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(header);
		// What the specification allows as a name.
		for (const key of header!) expect(key).toMatch(/^[A-Za-z0-9]\w*$/);
	});

	it('has whole addresses in cells that are addresses', () => {
		for (const cell of rows.flatMap((row) => Object.values(row))) expect(String(cell)).not.toMatch(/^[/#]|^\.\.?\//);
	});

	it('gives its rows as JSON', () => {
		const file = JSON.parse(json(chart, view));
		expect(file).toMatchObject({ title: words.headline, permalink: page, source: words.source, limits: words.limits });
		expect(file).toMatchObject({ revision: site.revision, date: site.asOf, licence: chart.licence ?? site.licence });
		expect(file.rows).toEqual(rows);
		expect(file.columns.map((column: { key: string }) => column.key)).toEqual(columns.map(({ key }) => key));
	});

	it('answers oEmbed 1.0 with a quote first and a frame second', () => {
		const answer = oembed(chart.id, name, words.headline);
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: words.headline, width: 600, height: 560 });
		expect(answer).toMatchObject({ thumbnail_url: `${page}card.png`, thumbnail_width: 1200, thumbnail_height: 630 });
		expect(answer).toMatchObject({ provider_name: site.name, provider_url: absolute('/'), author_name: site.name });
		expect(answer.cache_age).toBeGreaterThan(0);
		expect(answer.html).toMatch(/^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^<>]+><\/iframe>$/);
		expect(answer.html).toContain(`<a href="${page}">`);
		expect(answer.html).toContain(`<iframe src="${absolute(`/embed/${chart.id}/${name}/?theme=light`)}" title="`);
		for (const part of ['loading="lazy"', 'sandbox="allow-scripts ', 'height="560"', 'aspect-ratio:16/10'])
			expect(answer.html).toContain(part);
	});
});
