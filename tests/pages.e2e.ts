/** Every kind of page: nothing jumps, nothing is out of reach, nothing sticks out. */
import type { Page } from '@playwright/test';
import { violations } from './e2e/axe.ts';
import { kinds, nowhere } from './e2e/kinds.ts';
import { expect, forgetMissing, test } from './e2e/quiet.ts';
import { sample, whole } from './sample.ts';

/** Goes down the whole page as a reader would, a part of a window at a time. */
const readThrough = (page: Page) =>
	page.evaluate(async () => {
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight * 0.9) {
			scrollTo({ top: y, behavior: 'instant' });
			await frame();
			await frame();
		}
	});

const widths = [390, 1280];
for (const [i, width] of widths.entries())
	// Every kind of page in one of them, the essay in both.
	for (const address of kinds.filter((_, j) => whole || j === 0 || j % widths.length === i))
		test(`nothing shifts on ${address}, ${width} wide`, async ({ page }) => {
			test.setTimeout(60_000);
			await page.setViewportSize({ width, height: 800 });
			await page.addInitScript(() => {
				// The page waits a second for its typefaces; a machine that is too slow for that says nothing of the page.
				const timer = window.setTimeout.bind(window);
				Object.assign(window, { setTimeout: (run: () => void, ms?: number) => timer(run, ms === 1000 ? 30_000 : ms) });
				const shifts: { value: number; what: string[] }[] = [];
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & {
						value: number;
						sources: { node?: Node }[];
					})[])
						shifts.push({
							value: entry.value,
							what: entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''))
						});
				}).observe({ type: 'layout-shift', buffered: true });
				Object.assign(window, { shifts });
			});
			await page.goto(address);
			await page.evaluate(() => document.fonts.ready);
			await readThrough(page);
			const shifts = await page.evaluate(
				() => (window as unknown as { shifts: { value: number; what: string[] }[] }).shifts
			);
			const sum = shifts.reduce((total, { value }) => total + value, 0);
			expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(0.001);
		});

// The flat form has no words or pictures that the essay has not, and many more at once.
for (const address of [...kinds, nowhere].filter((one) => whole || one !== './read/'))
	test(`nobody is locked out of ${address}`, async ({ page, noise }) => {
		// The flat form has all pictures of the essay on one page.
		test.setTimeout(90_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(address);
		expect.soft(await violations(page), 'light').toEqual([]);
		// A theme is colours and nothing else.
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await violations(page, 'color-contrast', 'link-in-text-block'), 'dark').toEqual([]);
		if (address === nowhere) forgetMissing(noise, 1);
	});

test('nothing sticks out sideways', async ({ page, noise }) => {
	test.setTimeout(60_000);
	for (const address of [...kinds, nowhere]) {
		await page.goto(address);
		for (const width of sample([320, 360, 390, 768, 1280, 1920], 3)) {
			await page.setViewportSize({ width, height: 800 });
			const [content, room] = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				document.documentElement.clientWidth
			]);
			expect.soft(content, `${address}, ${width} wide`).toBeLessThanOrEqual(room!);
		}
	}
	forgetMissing(noise, 1);
});

test('the theme follows the system until the reader chooses, and the choice is kept', async ({ page }) => {
	const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('./method/');
	const dark = await ground();
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await ground();
	expect(light).not.toBe(dark);

	await page.getByRole('button', { name: 'Theme' }).click();
	expect(await ground()).toBe(dark);
	await page.reload();
	expect(await ground()).toBe(dark);
	await page.goto('./charts/');
	expect(await ground()).toBe(dark);
	await page.getByRole('button', { name: 'Theme' }).click();
	expect(await ground()).toBe(light);
});

test('an unknown address answers 404 with the gallery', async ({ page, noise }) => {
	await page.goto('./charts/');
	const cards = page.locator('main a.drawing svg');
	const all = await cards.count();
	expect(all).toBeGreaterThan(0);
	const answer = await page.goto(nowhere);
	expect(answer!.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands at this address');
	await expect(cards).toHaveCount(all);
	forgetMissing(noise, 1);
	await cards.first().click();
	await expect(page.locator('.figure .headline')).toBeVisible();
});

test('a query changes the picture; one that asks for nothing known says so in one line', async ({ page }) => {
	const chart = page.locator('.figure');
	const finding = chart.locator('.drawing:visible text', { hasText: '12.2' });
	await page.goto('./charts/finales/after/');
	await expect(finding).toHaveCount(0);
	const usual = await chart.locator('.headline').textContent();

	await page.goto('./charts/finales/after/?cut=strictest&v=1');
	await expect(finding).toHaveText('12.2\u202f%');
	await expect(chart.locator('.headline')).toContainText('12.2\u202f%');
	await expect(page.locator('.notice')).toHaveCount(0);

	await page.goto('./charts/finales/after/?cut=nonsense&colour=%3Cb%3E&v=1');
	await expect(page.locator('.notice')).toHaveCount(1);
	await expect(page.locator('.notice')).toContainText('cut');
	await expect(chart.locator('.headline')).toHaveText(usual!);
});
