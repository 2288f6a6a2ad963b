/** A first visit, with nothing kept from before, has the typefaces: asked of the browser, text by text. */
import type { Page } from '@playwright/test';
import { expect, test } from './e2e/quiet.ts';

/** The fonts that the glyphs of an element were really drawn with, by family. */
async function drawnWith(page: Page, selector: string): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	expect(nodeId, selector).toBeGreaterThan(0);
	const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
	await session.detach();
	// A variable font names its first instance too: "Newsreader 16pt".
	return fonts.map(({ familyName, isCustomFont }) => `${isCustomFont ? '' : 'system: '}${familyName.split(' ')[0]}`);
}

const pages = [
	{ at: './', title: 'h1', text: '.standfirst p', label: '.stage .drawing text:not([font-family])' },
	{
		at: './charts/finales/after/',
		title: '.headline',
		text: '.subtitle',
		label: '.drawing.wide text:not([font-family])'
	},
	{
		at: './embed/finales/after/',
		title: '.headline',
		text: '.subtitle',
		label: '.drawing.frame text:not([font-family])'
	}
];

for (const { at, title, text, label } of pages)
	test(`a first visit to ${at} has the typefaces`, async ({ page }) => {
		test.setTimeout(60_000);
		await page.setViewportSize({ width: 1280, height: 800 });
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 85,
			downloadThroughput: (9e6 / 8) | 0,
			uploadThroughput: (9e6 / 8) | 0
		});
		await page.goto(at, { waitUntil: 'domcontentloaded' });
		// Drawings of the essay wait for the reader.
		await page
			.locator('.drawings')
			.first()
			.evaluate((drawings) => drawings.scrollIntoView());
		await page.locator(`${label} >> visible=true`).first().waitFor();
		await page.evaluate(() => document.fonts.ready);
		const serif = at === './' ? 'Newsreader' : 'Archivo';
		expect(await drawnWith(page, title), title).toEqual(['Newsreader']);
		expect(await drawnWith(page, text), text).toEqual([serif]);
		expect(await drawnWith(page, label), label).toEqual(['Archivo']);
	});

test('without the typefaces no weight is made up: every one has a face of the machine', async ({ page, noise }) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await page.goto('./charts/finales/after/');
	const missing = await page.evaluate(() => {
		const faces = [...document.fonts].map(({ family, weight }) => {
			const [from, to = from] = weight.split(' ').map(Number);
			return { family: family.replaceAll(/["']/g, ''), from: from!, to: to! };
		});
		const asked = new Set<string>();
		for (const element of document.querySelectorAll('body *')) {
			const { fontFamily, fontWeight, display } = getComputedStyle(element);
			if (display !== 'none') asked.add(`${fontWeight} ${fontFamily}`);
		}
		return [...asked].flatMap((one) => {
			const [weight, ...families] = one.split(/ (?=['"A-Za-z])|, /);
			return families
				.map((family) => family.replaceAll(/["']/g, ''))
				.filter((family) => faces.some((face) => face.family === family))
				.filter((family) => {
					const own = faces.filter((face) => face.family === family);
					// A browser thickens a face that ends below 600 where 600 or more is asked for.
					return Number(weight) >= 600 && !own.some(({ to }) => to >= 600);
				})
				.map((family) => `${weight} ${family}`);
		});
	});
	expect(missing).toEqual([]);
	noise.splice(0);
});
