/** An embed is a document: complete in one request, the same for everyone, and shut against anything else. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { framed } from '#lib/chart/forms.ts';
import { absolute, site } from '#lib/site.ts';
import { find, inner, meta, page } from './built.ts';
import { charts, views } from './registry.ts';

const all = [
	...views.map(({ at, words }) => ({
		path: `/embed/${at}/`,
		at,
		words
	})),
	...charts.map(({ id }) => {
		const first = views.find(({ chart }) => chart.id === id)!;
		return { path: `/embed/${id}/`, at: first.at, words: first.words };
	})
];

describe.each(all)('$path', ({ path, at, words }) => {
	const one = page(path);
	const forms = find(one, { tag: 'svg', role: 'img' }).length;
	const own = absolute(`/charts/${at}/`);
	const inline = (tag: string) =>
		[...one.html.matchAll(new RegExp(`<${tag}([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, attributes, code]) => ({
			attributes,
			hash: `'sha256-${createHash('sha256').update(code!).digest('base64')}'`
		}));

	test('stays out of search engines and names the chart’s page as canonical', () => {
		expect(meta(one, 'robots')).toBe('noindex');
		expect(find(one, { tag: 'link', rel: 'canonical' }).map(({ href }) => href)).toEqual([own]);
		const oembed = find(one, { tag: 'link', rel: 'alternate', type: 'application/json+oembed' });
		expect(oembed.map(({ href, title }) => [href, title])).toEqual([[`${own}oembed.json`, words.headline]]);
		expect(meta(one, 'color-scheme')).toBe('light dark');
	});

	test('allows its one style and its one script by their hashes, its fonts, and nothing else', () => {
		const policy = Object.fromEntries(
			meta(one, 'content-security-policy')
				.split(';')
				.map((rule) => rule.trim().split(/\s+(.*)/s))
		);
		const [styles, scripts] = [inline('style'), inline('script')];
		expect(styles).toHaveLength(1);
		expect(scripts).toHaveLength(1);
		expect(policy).toEqual({
			'default-src': "'none'",
			'style-src': styles[0]!.hash,
			'script-src': scripts[0]!.hash,
			'font-src': `'self' ${site.origin}`,
			'img-src': "'self' data:",
			'base-uri': "'none'",
			'form-action': "'none'"
		});
		// A module would need CORS under sandbox="allow-scripts"; a classic script does not.
		expect(scripts[0]!.attributes).toBe('');
	});

	test('has no attribute that the policy would refuse', () => {
		const refused = one.tags.flatMap((tag) => Object.keys(tag).filter((key) => key === 'style' || /^on/.test(key)));
		expect(refused).toEqual([]);
	});

	test('asks for fonts and for nothing else', () => {
		// What it waits for stands in it.
		const [, awaited] = /<link rel="expect" href="#([^"]+)"/.exec(one.html)!;
		expect(one.html).toContain(` id="${awaited}"`);
		const asked = one.tags.filter(
			({ tag, rel }) => tag !== 'a' && !['canonical', 'alternate', 'expect'].includes(rel ?? '')
		);
		const addresses = asked.flatMap(({ href, src, srcset, data }) => href ?? src ?? srcset ?? data ?? []);
		const drawn = [...one.html.matchAll(/url\(["']?(?!#)([^"')]+)/g)].map(([, address]) => address!);
		for (const address of [...addresses, ...drawn]) expect(address).toMatch(/\.woff2$|^data:,$/);
		expect(one.html.match(/@import|<(img|iframe|object|embed|video|audio)\b/)).toBeNull();
	});

	test('keeps nothing of a reader', () => {
		expect(one.html.match(/localStorage|sessionStorage|document\.cookie|indexedDB|sendBeacon|fetch\(/)).toBeNull();
	});

	test('is complete before any script: finding, subtitle, drawings, source, revision, and the way out', () => {
		expect(inner(one, 'h1').replace(/<[^>]*>/g, '')).toBe(words.headline);
		for (const said of [words.subtitle, words.source, words.limits, words.finding.says])
			expect(one.html).toContain(said);
		// Where all would weigh too much, up to three are left out; the others have rooms in which they show.
		expect(forms).toBeGreaterThanOrEqual(3);
		const shown = framed.filter((form) => one.html.includes(`.fit .${form}{display:block}`));
		expect(shown).toHaveLength(forms);
		for (const form of shown) expect(one.html).toContain(`<div class="drawing ${form}">`);
		expect(one.html).toContain(`Revision ${site.revision} · data as of`);
		expect(find(one, { tag: 'a', href: own, target: '_blank', rel: 'noopener' })).toHaveLength(1);
	});

	test('says first how far into the story it tells', () => {
		expect(one.html).toMatch(/<main[^>]*><p class="spoiler">Spoilers: this tells the story [^<]+\.<\/p><figure/);
	});

	test('carries the names of its marks once: in its list, or in its first drawing', () => {
		const marks = one.tags.flatMap((tag) => tag['data-row'] ?? []);
		const drawn = one.tags.flatMap((tag) => (tag['aria-label'] && tag['data-row']) ?? []);
		const listed = one.tags.flatMap((tag) => tag['data-of'] ?? []);
		// A drawing that keeps its answer back has a list and no marks.
		const named = marks.length ? [...drawn, ...listed] : [];
		expect(Math.min(drawn.length, listed.length)).toBe(0);
		expect(named.length * forms).toBe(marks.length);
		expect(new Set(named)).toEqual(new Set(marks));
	});
});
