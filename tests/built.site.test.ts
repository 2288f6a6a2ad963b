/** The built site as a whole: every address answers, every link leads somewhere, nothing asks elsewhere. */
import { readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { absolute } from '#lib/site.ts';
import { bytes, fileOf, files, page, pages, text, within, type Tag } from './built.ts';
import { elements } from './elements.ts';
import { charts, views } from './registry.ts';

const published = readFileSync('tests/published-urls.txt', 'utf8').trimEnd().split('\n');

test('the list of published addresses is sorted, without doubles', () => {
	expect(published.length).toBeGreaterThan(80);
	expect(published).toEqual([...new Set(published)].sort());
});

test('every address ever published answers', () => {
	expect(published.filter((path) => !fileOf(path))).toEqual([]);
});

test.each(views)('$at has its page, its embed and its files', ({ at }) => {
	const own = ['', 'card.png', 'chart.svg', 'data.csv', 'data.xlsx', 'data.json', 'metadata.json', 'oembed.json'].map(
		(file) => `/charts/${at}/${file}`
	);
	for (const path of [...own, `/embed/${at}/`]) expect(fileOf(path), path).toBeDefined();
});

const known = new Map(pages.map((one) => [one.path, new Set(one.tags.flatMap(({ id }) => id ?? []))]));

/** Every address a tag names: links, pictures, scripts. */
const named = ({ href, src, poster, srcset }: Tag) =>
	[href, src, poster, ...(srcset?.split(',').map((one) => one.trim().split(' ')[0]) ?? [])].filter(
		(one) => one !== undefined && !one.startsWith('data:')
	) as string[];

describe.each(pages)('$path', (one) => {
	test('every link within the site leads to a file, and every fragment to an element', () => {
		const dead = one.tags.flatMap(named).filter((href) => {
			const to = within(href, one.path);
			if (!to) return href.startsWith('/') && !href.startsWith('//');
			if (!fileOf(to.path)) return true;
			return to.hash !== '' && to.hash !== 'top' && known.has(to.path) && !known.get(to.path)!.has(to.hash);
		});
		expect(dead).toEqual([]);
	});

	test('no two elements share an id', () => {
		const ids = one.tags.flatMap(({ id }) => id ?? []);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	});

	test('only links that a reader follows lead elsewhere', () => {
		const asked = one.tags.filter(({ tag }) => tag !== 'a').flatMap(named);
		const styles = [...one.html.matchAll(/url\(["']?([^"')]+)/g), ...one.html.matchAll(/@import\s*["']([^"']+)/g)];
		const drawn = styles.map(([, address]) => address!).filter((address) => !/^(data:|#)/.test(address));
		expect([...asked, ...drawn].filter((href) => !within(href, one.path))).toEqual([]);
	});

	test('has a language, one title and one main heading', () => {
		expect(one.tags.find(({ tag }) => tag === 'html')?.lang).toBe('en');
		for (const tag of ['title', 'h1']) expect(one.tags.filter((found) => found.tag === tag)).toHaveLength(1);
	});
});

test.each(files.filter((file) => file.endsWith('.css')))('%s asks nothing of another site', (file) => {
	const asked = [...text(file).matchAll(/url\(["']?([^"')]+)|@import\s*["']([^"']+)/g)].map(([, a, b]) => a ?? b!);
	expect(asked.filter((href) => !href.startsWith('data:') && !within(href, `/${file}`))).toEqual([]);
});

test('no file tells where it was built', () => {
	const here = process.cwd();
	expect(here.length).toBeGreaterThan(4);
	expect(files.filter((file) => bytes(file).includes(here))).toEqual([]);
});

test('the page for lost readers holds the gallery: every view with its finding', () => {
	const lost = page('/404.html');
	const gallery = lost.tags.flatMap(({ tag, href }) => (tag === 'a' && href ? within(href)?.path : undefined) ?? []);
	for (const { at, words } of views) {
		expect(gallery).toContain(`/charts/${at}/`);
		expect(lost.html).toContain(words.headline);
	}
});

test('the gallery shows every chart once with its picture, and every view with its finding', () => {
	const gallery = page('/charts/');
	const named = gallery.tags.flatMap(({ href, src }) => within(href ?? src ?? '')?.path ?? []);
	for (const { at, words } of views) {
		expect(named).toContain(`/charts/${at}/`);
		expect(gallery.html).toContain(words.headline);
	}
	const cards = [...gallery.html.matchAll(/<h3 id="([\w-]+)"[\s\S]*?<\/article>/g)].map(([card, id]) => ({
		card,
		id: id!
	}));
	expect(cards.map(({ id }) => id).sort()).toEqual(charts.map(({ id }) => id).sort());
	for (const { id, card } of cards) expect(card.match(/<svg[^>]*>/g), id).toHaveLength(1);
	// Each drawing finds its own gradients and patterns.
	const ids = gallery.tags.flatMap(({ id }) => id ?? []);
	expect(new Set(ids).size).toBe(ids.length);
});

test('the sitemap is valid, lists every view, and only what answers under its own address', () => {
	const map = text('sitemap.xml');
	expect(XMLValidator.validate(map)).toBe(true);
	const listed = elements(map).flatMap(({ tag, text }) => (tag === 'loc' ? text : []));
	expect(new Set(listed).size).toBe(listed.length);
	expect(listed).toEqual(expect.arrayContaining(views.map(({ at }) => absolute(`/charts/${at}/`))));
	for (const address of listed) {
		const { path } = within(address)!;
		const canonical = page(path).tags.find(({ rel }) => rel === 'canonical')?.href;
		expect(canonical, path).toBe(address);
	}
	expect(text('robots.txt')).toContain(`Sitemap: ${absolute('/sitemap.xml')}\n`);
});
