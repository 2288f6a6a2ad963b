/** What others build on at an address with its revision: the same bytes as the live ones, leading to their own kind. */
import { describe, expect, test } from 'vitest';
import { absolute, site } from '#lib/site.ts';
import { bytes, fileOf, files, page, text, within } from './built.ts';
import { views } from './registry.ts';

const [revision] = JSON.parse(text('r/revisions.json')) as { revision: number; files: string[] }[];

test('the list names what there is of this revision', () => {
	expect(revision!.revision).toBe(site.revision);
	expect(revision!.files.filter((file) => fileOf(`/${file}`) === undefined)).toEqual([]);
	// Its frames ask for typefaces, which stay with them.
	expect(revision!.files.filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(0);
	const tables = files.filter((file) => /^data\/[\w-]+\.csv$/.test(file));
	expect(revision!.files).toEqual(expect.arrayContaining(tables.map((file) => `r/${site.revision}/${file}`)));
});

describe.each(views)('$at', ({ at }) => {
	test('has its frame, its pictures and its rows there, byte for byte', () => {
		const own = ['card.png', 'chart.svg', 'data.csv', 'data.json'].map((file) => `charts/${at}/${file}`);
		for (const file of [...own, `embed/${at}/index.html`]) {
			expect(revision!.files).toContain(`r/${site.revision}/${file}`);
			expect(bytes(`r/${site.revision}/${file}`).equals(bytes(file)), file).toBe(true);
		}
	});

	test('its frame leads to frames and files of the same revision, and says where the live ones are', () => {
		const one = page(`/r/${site.revision}/embed/${at}/`);
		const to = one.tags.flatMap(({ tag, href }) => (tag === 'a' && href ? within(href, one.path)!.path : []));
		expect(to.filter((path) => !fileOf(path))).toEqual([]);
		const frozen = to.filter((path) => path.startsWith(`/r/${site.revision}/`));
		expect(frozen).toEqual(expect.arrayContaining([`/r/${site.revision}/charts/${at}/data.csv`]));
		// Live are only the page of the chart, and the part of it that tells how to take it home.
		expect(new Set(to.filter((path) => !frozen.includes(path)))).toEqual(new Set([`/charts/${at}/`]));
		expect(one.tags.find(({ rel }) => rel === 'canonical')?.href).toBe(absolute(`/charts/${at}/`));
	});

	test('its page tells the address', () => {
		expect(page(`/charts/${at}/`).html).toContain(absolute(`/r/${site.revision}/embed/${at}/`));
	});
});
