/** What a chart's page says of itself to search engines, social networks and hosts that embed. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { changes } from '#data/changes.ts';
import { described, presented } from '#lib/chart/described.ts';
import { absolute, inside, site } from '#lib/site.ts';
import { bytes, fileOf, find, inner, meta, page, pages, text, within } from './built.ts';
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
		for (const name of ['description', 'og:description']) expect(meta(one, name), name).toBe(presented(chart, view));
		for (const name of ['og:image:alt', 'twitter:image:alt'])
			expect(meta(one, name), name).toBe(described(chart, view));
		// Whoever sees the picture alone is told as well.
		if (chart.columns(view).some(({ kind }) => kind === 'judged'))
			for (const name of ['og:image:alt', 'og:description']) expect(meta(one, name)).toMatch(/\bjudged\b/i);
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
			description: presented(chart, view),
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

const dates = (revision: number) => new Set(changes.filter((one) => one.revision === revision).map(({ date }) => date));

const listed = pages.filter(({ path }) => path !== '/404.html' && !path.startsWith('/embed/'));

test.each(listed)('$path has a description, a canonical address and JSON-LD that parses', (one) => {
	expect(meta(one, 'description')).toMatch(/^[\p{Lu}\d].{20,}/u);
	expect(link(one, 'canonical')).toMatch(/^https?:\/\/.+\/$/);
	expect(linked(one)['@context']).toBe('https://schema.org');
});

test.each(listed)('$path has a picture, its alternative, an author and two days', (one) => {
	const picture = within(meta(one, 'og:image'))!.path;
	expect(picture).toMatch(/\/card\.png$/);
	expect(fileOf(picture), picture).toBeDefined();
	expect(meta(one, 'twitter:image')).toBe(absolute(picture));
	expect([meta(one, 'og:image:width'), meta(one, 'og:image:height')]).toEqual(['1200', '630']);
	const [alt, description] = [meta(one, 'og:image:alt'), meta(one, 'og:description')];
	expect(alt).toMatch(/^[\p{Lu}\d].{20,}/u);
	expect(description).not.toBe(alt);
	expect(meta(one, 'twitter:image:alt')).toBe(alt);
	expect(meta(one, 'description')).toBe(description);
	expect(meta(one, 'author')).toBe(site.name);
	expect([...dates(1)]).toEqual([meta(one, 'article:published_time')]);
	expect([...dates(site.revision)]).toEqual([meta(one, 'article:modified_time')]);
	expect(linked(one)).toMatchObject({
		datePublished: site.published,
		dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
	});
});

test.each(['record', 'method', 'data', 'proof', 'share', 'charts'])(
	'the picture of /%s/ says in words what on it is judged',
	(name) => expect(meta(page(`/${name}/`), 'og:image:alt')).toMatch(/\bjudged\b/i)
);

test.each(views)('the address of the frame $at, pasted alone, brings its picture', ({ at, chart, view }) => {
	const one = page(`/embed/${at}/`);
	expect(meta(one, 'og:image')).toBe(absolute(`/charts/${at}/card.png`));
	expect(meta(one, 'twitter:card')).toBe('summary_large_image');
	expect([meta(one, 'og:image:alt'), meta(one, 'description')]).toEqual([
		described(chart, view),
		presented(chart, view)
	]);
});

test('every icon that a page or the manifest names is a square of the size that it is said to be', async () => {
	const links = page('/').tags.filter(({ rel }) => /^(icon|apple-touch-icon)$/.test(rel ?? ''));
	const named = links.map(({ href }) => within(href!)!.path);
	expect(named.sort()).toEqual(['/apple-touch-icon.png', '/favicon.ico', '/favicon.svg']);
	const { icons } = JSON.parse(text('manifest.webmanifest')) as { icons: Record<'src' | 'sizes' | 'type', string>[] };
	const sized = icons.filter(({ type }) => type === 'image/png');
	expect(sized.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
	for (const { src, sizes } of [...sized, { src: inside('/apple-touch-icon.png'), sizes: '180x180' }]) {
		const { width, height, format } = await sharp(bytes(within(src)!.path.slice(1))).metadata();
		expect(`${format} ${width}x${height}`).toBe(`png ${sizes}`);
	}
	// A mask may cut a circle: all marks stand in it, and the ground reaches every corner.
	const maskable = sharp(bytes('icon-maskable.png')).removeAlpha();
	const { data, info } = await maskable.raw().toBuffer({ resolveWithObject: true });
	const colour = (x: number, y: number) => data.readUIntBE((y * info.width + x) * 3, 3);
	const marked = [...Array(512 * 512).keys()].filter((i) => colour(i % 512, Math.floor(i / 512)) !== colour(0, 0));
	const reach = Math.max(...marked.map((i) => Math.hypot((i % 512) - 256, Math.floor(i / 512) - 256)));
	expect(reach).toBeGreaterThan(100);
	expect(reach).toBeLessThanOrEqual(0.4 * 512);
});

test('favicon.ico holds pictures of three sizes', async () => {
	const file = bytes('favicon.ico');
	const all = Array.from({ length: file.readUInt16LE(4) }, (_, i) => 6 + 16 * i);
	const sizes = await Promise.all(
		all.map(async (at) => {
			const [length, from] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
			const { width, format } = await sharp(file.subarray(from, from + length)).metadata();
			expect([format, width]).toEqual(['png', file.readUInt8(at)]);
			return width;
		})
	);
	expect(sizes).toEqual([16, 32, 48]);
});

test('no two pages with an address of their own share a title', () => {
	const own = listed.filter((one) => link(one, 'canonical') === absolute(one.path));
	const titles = own.map((one) => inner(one, 'title'));
	expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

test('a page for lost readers is not for search engines', () => {
	expect(meta(page('/404.html'), 'robots')).toBe('noindex');
});
