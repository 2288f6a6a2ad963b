/** The pictures to share and to take along: their size, their weight, that text is really drawn, that they stand alone. */
import { Resvg } from '@resvg/resvg-js';
import { XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawing } from '#lib/server/markup.ts';
import { bytes, files, text } from './built.ts';
import { broken, elements } from './elements.ts';
import { views } from './registry.ts';
import { sample } from './sample.ts';

const cards = files.filter((file) => /(^|\/)card(-dark)?\.png$/.test(file));

test('every chart has a dark picture of its first view', () => {
	expect(cards.filter((file) => file.endsWith('card-dark.png')).length).toBeGreaterThan(0);
	expect(cards).toContain('card.png');
});

type Region = readonly [left: number, top: number, width: number, height: number];

/** Share (0 to 1) of the pixels of a region that are clearly not the ground around it. */
async function drawn(file: string, [left, top, width, height]: Region): Promise<number> {
	const region = sharp(bytes(file)).flatten().removeAlpha().extract({ left, top, width, height });
	const pixels = await region.raw().toBuffer();
	const ground = pixels.subarray(0, 3);
	let other = 0;
	for (let at = 0; at < pixels.length; at += 3) {
		const far = [0, 1, 2].reduce((sum, i) => sum + Math.abs(pixels[at + i]! - ground[i]!), 0);
		if (far > 120) other++;
	}
	return other / (width * height);
}

describe.each(cards)('%s', (file) => {
	test('is a PNG of 1200 × 630 and at most 300 kB', async () => {
		expect(bytes(file).subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
		expect(await sharp(bytes(file)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
		expect(bytes(file).length).toBeLessThanOrEqual(300_000);
	});
});

describe.each(cards.filter((file) => file.includes('/')))('%s', (file) => {
	// Letters cover some of their region, never most of it; text that a renderer dropped covers nothing.
	test.each([
		['the finding', [60, 32, 1080, 60]],
		['the source', [60, 576, 400, 36]],
		['the name of the site', [860, 576, 280, 36]]
	] as const)('%s is drawn as text', async (_, region) => {
		const share = await drawn(file, region);
		expect(share).toBeGreaterThan(0.04);
		expect(share).toBeLessThan(0.4);
	});

	test('leaves a margin free at every edge', async () => {
		const edges = [
			[0, 0, 1200, 24],
			[0, 612, 1200, 18],
			[0, 0, 40, 630],
			[1160, 0, 40, 630]
		] as const;
		for (const edge of edges) expect(await drawn(file, edge), edge.join()).toBe(0);
	});
});

test('the essay’s own picture has its name drawn large', async () => {
	expect(await drawn('card.png', [60, 230, 520, 220])).toBeGreaterThan(0.05);
});

test.each(views)('the SVG of $at is a file of its own', ({ at, chart, view, words }) => {
	// Typefaces inside are letters without meaning, in which any word may turn up.
	const file = text(`charts/${at}/chart.svg`).replace(/base64,[\w+/=]+/g, '');
	expect(XMLValidator.validate(file)).toBe(true);
	const [svg, title, desc] = elements(file);
	expect(svg).toMatchObject({ tag: 'svg', xmlns: 'http://www.w3.org/2000/svg' });
	expect(title).toMatchObject({ tag: 'title', text: words.headline });
	expect(desc).toMatchObject({ tag: 'desc' });
	expect(desc!.text).toContain(words.alt);
	expect(file.match(/var\(--[\w-]+/) ?? file.match(broken)).toBeNull();
	const marks = elements(drawing(chart, view, 'wide', true)).filter((one) => one['data-row'] !== undefined);
	expect(file.match(/aria-label=/g)?.length ?? 0).toBe(marks.length);
	// "transparent" is black in Inkscape; ids and classes would be those of another drawing in the same page.
	expect(file.match(/transparent|light-dark|paint-order| class=/)).toBeNull();
	const prefix = `${at.replace('/', '-')}-`;
	const named = [...file.matchAll(/ id="([^"]*)"|url\(#([^)]*)\)/g)].map(([, id, link]) => id ?? link!);
	expect(named.filter((one) => !one.startsWith(prefix))).toEqual([]);
	for (const [, address] of file.matchAll(/(?:href|src)=["']([^"']*)|url\((?!#)([^)]*)\)/g))
		expect(address ?? 'data:').toMatch(/^(#|data:)/);
});

test.each(sample(views, 9))('the SVG of $at is drawn without our typefaces and CSS, nothing in it black', ({ at }) => {
	const file = text(`charts/${at}/chart.svg`).replace(/<style>.*?<\/style>/s, '');
	const { pixels } = new Resvg(file, { font: { loadSystemFonts: false } }).render();
	const colours = new Set<number>();
	let black = 0;
	for (let i = 0; i < pixels.length; i += 4) {
		const colour = (pixels[i]! << 16) | (pixels[i + 1]! << 8) | pixels[i + 2]!;
		colours.add(colour);
		if (colour === 0) black++;
	}
	expect(black).toBe(0);
	expect(colours.size).toBeGreaterThan(2);
});
