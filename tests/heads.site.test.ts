/** What a chart's page says of itself to search engines, social networks and hosts that embed. */
import { describe, expect, test } from 'vitest';
import { described } from '#lib/chart/described.ts';
import { absolute, site } from '#lib/site.ts';
import { fileOf, find, inner, meta, page, pages, text, within } from './built.ts';
import { charts, views } from './registry.ts';

/** The one link of this kind in a page. */
function link(one: ReturnType<typeof page>, rel: string, type?: string): string | undefined {
	const found = find(one, { tag: 'link', rel, ...(type ? { type } : {}) });
	expect(found, rel).toHaveLength(1);
	return found[0]!.href;
}

const linked = (one: ReturnType<typeof page>) =>
	JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(one.html)![1]!);

describe.each(views)('the head of $at', ({ at, chart, view, words }) => {
	const one = page(`/charts/${at}/`);
	const own = absolute(`/charts/${at}/`);

	test('has the finding as title and as main heading', () => {
		expect(inner(one, 'title')).toBe(words.headline);
		expect(inner(one, 'h1').replace(/<[^>]*>/g, '')).toBe(words.headline);
		expect(meta(one, 'og:title')).toBe(words.headline);
	});

	test('describes the picture and names its own address', () => {
		for (const name of ['description', 'og:description', 'og:image:alt', 'twitter:image:alt'])
			expect(meta(one, name), name).toBe(described(chart, view));
		// Whoever sees the picture alone is told as well.
		if (chart.columns(view).some(({ kind }) => kind === 'judged')) expect(meta(one, 'og:image:alt')).toMatch(/judged/i);
		expect(link(one, 'canonical')).toBe(own);
		expect(meta(one, 'og:url')).toBe(own);
		expect(meta(one, 'robots')).toBe('max-image-preview:large');
		expect([meta(one, 'og:site_name'), meta(one, 'og:type')]).toEqual([site.name, 'article']);
	});

	test('has a picture for sharing, by an absolute address without query', () => {
		for (const name of ['og:image', 'twitter:image']) expect(meta(one, name), name).toBe(`${own}card.png`);
		expect([meta(one, 'og:image:width'), meta(one, 'og:image:height')]).toEqual(['1200', '630']);
		expect(meta(one, 'twitter:card')).toBe('summary_large_image');
	});

	test('leads hosts to oEmbed, whose title is the same and whose frame and picture exist', () => {
		expect(link(one, 'alternate', 'application/json+oembed')).toBe(`${own}oembed.json`);
		const answer = JSON.parse(text(`charts/${at}/oembed.json`));
		expect(answer.title).toBe(inner(one, 'title'));
		const [, frame] = /<iframe src="([^"]+)"/.exec(answer.html)!;
		for (const address of [frame!, answer.thumbnail_url, answer.provider_url])
			expect(fileOf(within(address)!.path), address).toBeDefined();
	});

	test('says in JSON-LD that it is a picture, where it is, and what it may be used for', () => {
		const says = { '@context': 'https://schema.org', '@type': 'ImageObject', name: words.headline };
		expect(linked(one)).toMatchObject({
			...says,
			description: described(chart, view),
			url: own,
			contentUrl: `${own}card.png`
		});
		expect(linked(one).license).toMatch(/^https:\/\//);
		expect(linked(one).dateModified).toMatch(/^\d{4}-\d\d-\d\d$/);
	});
});

test.each(charts)('the address of $id itself names its first view as the one that counts', ({ id, views }) => {
	const first = absolute(`/charts/${id}/${Object.keys(views)[0]}/`);
	for (const path of [`/charts/${id}/`, `/embed/${id}/`]) expect(link(page(path), 'canonical')).toBe(first);
});

test('the essay is an article with a picture, and so is its flat form, which names the essay as canonical', () => {
	for (const path of ['/', '/read/']) {
		expect(link(page(path), 'canonical')).toBe(absolute('/'));
		expect(linked(page(path))).toMatchObject({ '@type': 'Article', image: absolute('/card.png') });
		expect(meta(page(path), 'og:image')).toBe(absolute('/card.png'));
	}
});

const listed = pages.filter(({ path }) => path !== '/404.html' && !path.startsWith('/embed/'));

test.each(listed)('$path has a description, a canonical address and JSON-LD that parses', (one) => {
	expect(meta(one, 'description')).toMatch(/^[\p{Lu}\d].{20,}/u);
	expect(link(one, 'canonical')).toMatch(/^https?:\/\/.+\/$/);
	expect(linked(one)['@context']).toBe('https://schema.org');
});

test('no two pages with an address of their own share a title', () => {
	const own = listed.filter((one) => link(one, 'canonical') === absolute(one.path));
	const titles = own.map((one) => inner(one, 'title'));
	expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

test('a page for lost readers is not for search engines', () => {
	expect(meta(page('/404.html'), 'robots')).toBe('noindex');
});
