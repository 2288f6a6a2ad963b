/** The feed: valid Atom, an entry for every revision and every chart, and nothing in it that does not answer. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { changes } from '#data/changes.ts';
import { described } from '#lib/chart/described.ts';
import { absolute, site } from '#lib/site.ts';
import { fileOf, page, plain, tags, text, within } from './built.ts';
import { charts } from './registry.ts';

interface Link {
	rel?: string;
	type?: string;
	href: string;
}
interface Entry {
	id: string;
	title: string;
	published: string;
	updated: string;
	link: Link[];
	content: { type: string; '#text': string };
}

const file = text('feed.xml');
const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	isArray: (name) => name === 'entry' || name === 'link'
});
const { feed } = parser.parse(file) as { feed: Record<string, unknown> & { entry: Entry[]; link: Link[] } };
const entries = feed.entry;
const linkOf = ({ link }: { link: Link[] }, rel: string) => link.filter((one) => (one.rel ?? 'alternate') === rel);
const day = /^\d{4}-\d\d-\d\dT00:00:00Z$/;

test('is well-formed and has what Atom asks of a feed and of every entry, once', () => {
	expect(XMLValidator.validate(file)).toBe(true);
	expect(feed).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', id: absolute('/'), title: site.name });
	expect(feed.author).toMatchObject({ name: site.name });
	expect(linkOf(feed, 'self').map(({ href }) => href)).toEqual([absolute('/feed.xml')]);
	for (const entry of entries) {
		for (const key of ['id', 'title', 'published', 'updated'] as const)
			expect(typeof entry[key], `${entry.id}: ${key}`).toBe('string');
		expect(entry.updated).toMatch(day);
		expect(entry.published <= entry.updated && entry.updated <= String(feed.updated)).toBe(true);
		expect(linkOf(entry, 'alternate')).toHaveLength(1);
		expect(entry.content.type).toBe('html');
	}
	expect(feed.updated).toBe(
		entries
			.map(({ updated }) => updated)
			.sort()
			.at(-1)
	);
});

test('has one entry for every revision and every chart, by names that stay', () => {
	const revisions = [...new Set(changes.map(({ revision }) => revision))];
	expect(entries.map(({ id }) => id)).toEqual([
		...revisions.map((revision) => absolute(`/changes/#revision-${revision}`)),
		...charts.map(({ id }) => absolute(`/charts/${id}/`))
	]);
});

test.each(changes)('tells of $id in its revision, on its day', ({ revision, date, what, why }) => {
	const own = entries.find(({ id }) => id.endsWith(`#revision-${revision}`))!;
	expect(own.updated.slice(0, 10)).toBe(date);
	const says = plain(plain(own.content['#text']));
	for (const part of [what, why]) expect(says).toContain(part);
});

describe.each(charts)('the entry of $id', (chart) => {
	const own = entries.find(({ id }) => id.endsWith(`/charts/${chart.id}/`))!;
	const [name, { view }] = Object.entries(chart.views)[0]!;

	test('has its finding, its words and its picture by whole addresses', () => {
		expect(own.title).toBe(chart.words(view).headline);
		const at = absolute(`/charts/${chart.id}/${name}/`);
		expect(linkOf(own, 'alternate')[0]!.href).toBe(at);
		expect(linkOf(own, 'enclosure')).toEqual([{ rel: 'enclosure', type: 'image/png', href: `${at}card.png` }]);
		const [picture] = tags(plain(own.content['#text'])).filter(({ tag }) => tag === 'img');
		expect(picture).toMatchObject({ src: `${at}card.png`, alt: described(chart, view) });
	});
});

test('every address in it answers, and every fragment is there', () => {
	const named = entries.flatMap(({ link, content }) => [
		...link.map(({ href }) => href),
		...tags(plain(content['#text'])).flatMap(({ href, src }) => href ?? src ?? [])
	]);
	expect(named.length).toBeGreaterThan(charts.length * 3);
	for (const address of [...named, String(feed.icon), String(feed.logo)]) {
		const to = within(address);
		expect(to && fileOf(to.path), address).toBeDefined();
		if (to!.hash)
			expect(
				page(to!.path).tags.some(({ id }) => id === to!.hash),
				address
			).toBe(true);
	}
});
