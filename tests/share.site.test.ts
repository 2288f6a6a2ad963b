/** What is handed out to be pasted elsewhere leads somewhere, and the rows are the same wherever they are taken from. */
import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { site } from '#lib/site.ts';
import { pointsOf, said, tree } from '#lib/walk/tree.ts';
import { fileOf, page, plain, text, within, type Page } from './built.ts';
import { charts, views } from './registry.ts';

/** Everything a page offers to copy. */
const offered = (one: Page) => [
	...one.tags.flatMap((tag) => tag['data-copy'] || []),
	...[...one.html.matchAll(/<(pre|textarea)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , code]) => plain(plain(code!)))
];
/** Every address of ours in a text. */
const addresses = (text: string) =>
	[...text.matchAll(/https?:\/\/[^\s"'<>()[\]{}]+/g)].map(([address]) => address!).filter((one) => within(one));

test('every example of /share/ names an address of ours, and every address in it answers', () => {
	const one = page('/share/');
	const examples = offered(one);
	const silent = examples.filter((example) => !addresses(example).length && !example.includes('cdn.ampproject.org'));
	expect(silent).toEqual([]);
	expect(examples.flatMap(addresses).filter((address) => !fileOf(within(address)!.path))).toEqual([]);
	const places = one.tags.flatMap(({ tag, id }) => (tag === 'section' && id ? id : []));
	const asked = 'html wordpress ghost medium substack notion discourse mastodon bluesky github amp newsletter';
	expect(places).toEqual(expect.arrayContaining(asked.split(' ')));
});

describe.each(views)('$at', ({ at, chart, name, view, rows, words }) => {
	const own = page(`/charts/${at}/`);

	test('what its page offers to copy leads to it, and every address in it answers', () => {
		const all = offered(own);
		const dark = Object.keys(chart.views)[0] === name;
		expect(all.filter((one) => one.includes('card-dark.png')).length > 0).toBe(dark);
		for (const one of all) expect(one).toContain(`${site.origin}`);
		const found = all.flatMap(addresses).map((address) => within(address)!.path);
		expect(found.filter((path) => !fileOf(path) || !path.includes(`/${at}/`))).toEqual([]);
	});

	test('page, frame, CSV and JSON have the same rows', () => {
		const ids = rows.map(({ id }) => id);
		const lines = text(`charts/${at}/data.csv`).split('\n');
		const csv = csvParseRows(lines.filter((line) => !line.startsWith('# ')).join('\n'));
		expect(csv.slice(1).map(([id]) => id)).toEqual(ids);
		const json = JSON.parse(text(`charts/${at}/data.json`)) as { title: string; rows: unknown[] };
		expect(json.title).toBe(words.headline);
		expect(json.rows).toEqual(JSON.parse(JSON.stringify(rows)));
		expect(own.tags.flatMap(({ tag, id }) => (tag === 'tr' && id ? id : []))).toEqual(ids);
		// In the words of the tree: in the lists of both, or in the drawing of a frame that has no room for its list.
		const called = new Map(pointsOf([tree(chart, view)]).map((point) => [point.ids[0]!, point]));
		const names = (one: Page) => [...one.html.matchAll(/<li data-of="([^"]+)">([^<]*)/g)];
		const frame = page(`/embed/${at}/`);
		for (const [, id, name] of [...names(own), ...names(frame)]) expect(plain(name!)).toBe(said(called.get(id!)!));
		for (const { 'data-row': id, 'aria-label': name } of frame.tags)
			if (id && name) expect(name).toBe(called.get(id)!.name);
		const marks = new Set(own.tags.flatMap((tag) => tag['data-row'] ?? []));
		if (marks.size) expect(new Set(names(own).map(([, id]) => id))).toEqual(marks);
	});
});

test.each(charts.filter((chart) => Object.keys(chart.views).length > 1))(
	'a frame of $id offers other views, and says which one it is',
	({ id, views: all }) => {
		for (const name of Object.keys(all)) {
			const one = page(`/embed/${id}/${name}/`);
			const links = one.tags.filter(({ tag, href }) => tag === 'a' && href?.startsWith('/embed/'));
			const here = links.filter((link) => link['aria-current'] === 'page').map(({ href }) => href);
			expect(here).toEqual([`/embed/${id}/${name}/`]);
			expect(links.length).toBeGreaterThan(1);
			expect(links.length).toBeLessThanOrEqual(6);
		}
	}
);
