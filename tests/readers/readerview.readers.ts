/** The reader view of Firefox, by Mozilla's own library: the prose in order, and a picture that can be read for every figure. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { whole } from './outcome.ts';
import { expect, test } from './test.ts';

interface Article {
	title: string;
	/** What the first heading says to those who read text alone. */
	heading: string;
	content: string;
	/** What a reader of the page has: paragraphs outside of figures, in order, and the headlines of the figures. */
	prose: string[];
	headlines: string[];
	text: string;
}

const library = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

/** What the library makes of the page: of the file as it is served, or of the document as it stands. */
const articleOf = (page: Page, served: boolean): Promise<Article> =>
	page.evaluate(`(async () => {
		${library}
		const fold = (text) => text.replace(/\\s+/g, ' ').trim();
		const file = await (await fetch(location.href)).text();
		const source = new DOMParser().parseFromString(file, 'text/html');
		const aside = '.figure, [aria-hidden], nav, [popover], details, .people, .unseen, .tools, .place, .without, .paper, .screen, .says';
		const prose = [...source.querySelectorAll('article p')].filter((one) => !one.closest(aside)).map((one) => fold(one.textContent));
		const headlines = [...source.querySelectorAll('.figure .headline')].map((one) => fold(one.textContent));
		// The library takes the document apart.
		const heading = fold(source.querySelector('h1').textContent);
		const { title, content, textContent } = new Readability(${served ? 'source' : 'document.cloneNode(true)'}).parse();
		return { title, heading, content, prose: prose.filter(Boolean), headlines, text: fold(textContent) };
	})()`);

/** The blocks that are not in the text, or stand before one that they should follow. */
function missed(blocks: readonly string[], text: string): string[] {
	let last = 0;
	return blocks.filter((block) => {
		const at = text.indexOf(block);
		const right = at >= last;
		last = Math.max(last, at);
		return !right;
	});
}

/** Whether a picture is more than a slab: in three colours or more, no great part of it filled with plain black. */
const legible = (picture: Element): boolean => {
	const box = picture.getBoundingClientRect();
	if (box.width < 100 || box.height < 50) return false;
	if (picture instanceof HTMLImageElement) return picture.complete && picture.naturalWidth > 0;
	const colours = new Set<string>();
	let slab = 0;
	for (const one of picture.querySelectorAll('rect, path, circle, line, polyline, polygon, text')) {
		const { fill, stroke, fillOpacity, opacity } = getComputedStyle(one);
		for (const colour of [fill, stroke]) if (colour !== 'none') colours.add(colour);
		const { width, height } = one.getBoundingClientRect();
		if (one.localName !== 'text' && fill === 'rgb(0, 0, 0)' && Number(fillOpacity) * Number(opacity) > 0.5)
			slab = Math.max(slab, (width * height) / (box.width * box.height));
	}
	return colours.size >= 3 && slab < 0.2;
};

for (const path of ['', 'read/'])
	for (const served of [true, false])
		test(`the reader view has the prose of /${path}, ${served ? 'as served' : 'alive'}`, async ({
			page,
			site,
			outcomes
		}) => {
			await page.goto(site + path, { waitUntil: 'load' });
			const { title, heading, prose, text } = await articleOf(page, served);
			const outcome = whole('reader view', `/${path} ${served ? 'as served' : 'alive'}`);
			expect(prose.length).toBeGreaterThan(50);
			const gone = missed(prose, text);
			if (gone.length > 0.05 * prose.length) {
				outcome.words = gone.join(' ').split(' ').length;
				outcome.other.push(`${gone.length} of ${prose.length} paragraphs are not there in order`);
			}
			if (!title.includes('The Shape of Goodbye')) outcome.other.push(`the title is “${title}”`);
			if (heading !== 'The Shape of Goodbye') outcome.other.push(`the heading is “${heading}”`);
			outcomes.push(outcome);
		});

test('the reader view of /read/ has one picture per figure that can be read', async ({ page, site, outcomes }) => {
	await page.goto(`${site}read/`, { waitUntil: 'load' });
	const { content, headlines } = await articleOf(page, true);
	expect(headlines.length).toBeGreaterThan(20);
	// A reader view has none of our style sheets.
	await page.route(`${site}reader`, (route) =>
		route.fulfill({
			contentType: 'text/html;charset=utf-8',
			body: `<!doctype html><main style="width:640px">${content}</main>`
		})
	);
	await page.goto(`${site}reader`, { waitUntil: 'load' });
	const outcome = whole('reader view', '/read/ pictures');
	const figures = page.locator('figure');
	const said = await figures.evaluateAll((all) => all.map((one) => one.textContent.replace(/\s+/g, ' ')));
	const pictures = await figures.evaluateAll((all, source) => {
		const legible = (0, eval)(source) as (picture: Element) => boolean;
		return all.map((one) => [...one.querySelectorAll('svg:not(svg svg), img')].map(legible));
	}, `(${legible})`);
	for (const headline of headlines) {
		const at = said.findIndex((text) => text.includes(headline));
		const good = at < 0 ? [] : pictures[at]!;
		if (!good.includes(true)) outcome.drawings++;
		if (good.length > 1 || good.includes(false))
			outcome.other.push(`“${headline}” has ${good.length} pictures, ${good.filter(Boolean).length} legible`);
	}
	const all = outcome.other.length;
	if (all > 3) outcome.other.splice(3, all, `and ${all - 3} more`);
	outcomes.push(outcome);
});
