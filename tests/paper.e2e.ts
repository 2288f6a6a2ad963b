/** The site on paper, and in a reader's own colours. */
import type { Page } from '@playwright/test';
import { expect, test } from './e2e/quiet.ts';
import { whole } from './sample.ts';

/** Pages of what a page prints, on A4. */
async function printed(page: Page): Promise<number> {
	const paper = await page.pdf({ format: 'A4' });
	return paper.toString('latin1').match(/\/Type \/Page\b/g)!.length;
}

/** What stands in the page, in print. */
async function onPaper(page: Page) {
	// As wide as what A4 leaves between its margins.
	await page.setViewportSize({ width: 658, height: 1014 });
	await page.emulateMedia({ media: 'print' });
	const shown = page.locator('main:visible');
	return {
		chapters: await shown.locator('.chapter > :first-child h2:visible').allTextContents(),
		texts: await shown.locator(':is(.chapter .flat, .step, .aside):visible').count(),
		figures: await shown.locator('.figure:visible').count()
	};
}

/** What the browser says before it prints, print emulated alone does not: said until the essay's script hears it. */
async function sayPrinting(page: Page): Promise<void> {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await expect(async () => {
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect(asked).toContainEqual(expect.stringMatching(/\/read\/$/));
	}).toPass();
}

/** Chromium says of the one request that print cannot wait for that it is out of fashion. */
function forgetWaiting(noise: string[]): void {
	noise.splice(0, noise.length, ...noise.filter((line) => !line.includes('Synchronous XMLHttpRequest')));
}

// The essay prints what its flat form has.
for (const path of whole ? ['./', './read/'] : ['./'])
	test(`${path} prints as a paper: every chapter, every step with its picture, two to a page`, async ({
		page,
		noise
	}) => {
		test.setTimeout(120_000);
		await page.goto('./read/');
		const chapters = await page.locator('.chapter > :first-child h2').allTextContents();
		const steps = await page.locator('.chapter .flat').count();
		const figures = await page.locator('.chapter .figure').count();
		expect(chapters.length).toBeGreaterThan(5);

		await page.goto(path);
		if (path === './') await sayPrinting(page);
		expect(await onPaper(page)).toEqual({ chapters, texts: steps, figures });
		await expect(page.locator('p.paper:visible').last()).toHaveText(/^https?:.+\/$/);
		const tall = await page
			.locator('.chapter .flat:visible')
			.filter({ hasNot: page.locator('.field') })
			.evaluateAll((all) => all.filter((step) => step.getBoundingClientRect().height > 600).map(({ id }) => id));
		expect(tall).toEqual([]);
		await page.emulateMedia({ media: null });

		const sheets = await printed(page);
		expect(sheets).toBeGreaterThan(figures / 2);
		expect(sheets).toBeLessThan(figures * 0.8);
		await expect(page.locator('main')).toHaveCount(1);
		forgetWaiting(noise);
	});

test('the essay prints all it says where its flat form cannot be had', async ({ page, noise }) => {
	await page.goto('./');
	const texts = await page.locator('.step, .aside').count();
	await page.route('**/read/', (route) => route.fulfill({ status: 503 }));
	await sayPrinting(page);
	const paper = await onPaper(page);
	expect(paper.texts).toBe(texts);
	expect(paper.chapters.length).toBeGreaterThan(5);
	expect(paper.figures).toBeGreaterThan(paper.chapters.length);
	await expect(page.locator('.bar, .sky, [data-lights]').filter({ visible: true })).toHaveCount(0);
	noise.splice(0);
});

test('a chart prints with its words, rows and address, in light, without what only a screen can do', async ({
	page
}) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto('./charts/finales/after/');
	await page.locator('html').evaluate((root) => (root.dataset.theme = 'dark'));
	for (const gone of ['.share', '.controls', '.bar', '.readout', '.crumbs'])
		await expect(page.locator(gone).first(), gone).toBeHidden();
	await expect(page.locator('p.paper')).toHaveText(/\/charts\/finales\/after\/$/);
	await expect(page.locator('p.paper')).toBeVisible();
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	const rows = page.locator('.scroll');
	expect(await rows.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThan(2);
	await page.goto('./embed/finales/after/?theme=dark');
	expect(await printed(page)).toBe(1);
});

test('the gallery prints as a wall: every picture, no links, two sheets', async ({ page }) => {
	await page.goto('./charts/');
	expect(await printed(page)).toBe(2);
	await page.emulateMedia({ media: 'print' });
	const pictures = await page.locator('.gallery article').count();
	expect(pictures).toBeGreaterThan(10);
	await expect(page.locator('.gallery .drawing svg:visible')).toHaveCount(pictures);
	await expect(page.locator('.gallery li:visible')).toHaveCount(0);
});

test('a chart fills its first sheet, rows come after', async ({ page }) => {
	await page.goto('./charts/finales/after/');
	// What A4 leaves across, between its margins.
	await page.setViewportSize({ width: 1024, height: 706 });
	await page.emulateMedia({ media: 'print' });
	const sheet = (await page.locator('.sheet').boundingBox())!;
	const drawing = (await page.locator('.drawing:visible svg').boundingBox())!;
	expect(sheet.height).toBeLessThan(706 - 24);
	expect(drawing.height * drawing.width).toBeGreaterThan((1024 * 706) / 2);
	await expect(page.locator('.sheet')).toHaveCSS('break-after', 'page');
	await expect(page.locator('.sheet p.paper')).toBeVisible();
	await expect(page.locator('.sheet table')).toHaveCount(0);
});

test('the field of the dead has a sheet to itself, every pixel of it', async ({ page }) => {
	await page.goto('./read/');
	await page.emulateMedia({ media: 'print' });
	const field = page.locator('.field');
	for (const side of ['break-before', 'break-after']) await expect(field).toHaveCSS(side, 'page');
	const { width, height } = (await field.locator('.area').boundingBox())!;
	const whole = Number(await field.getAttribute('data-pixels'));
	expect(Math.abs(width * height - whole)).toBeLessThan(width);
	// With its number it fits what A4 and Letter leave between margins of 10 mm.
	const { height: all } = (await field.boundingBox())!;
	expect(width).toBeLessThan(718);
	expect(all).toBeLessThan(979);
});

test('in a reader’s own colours labels stay on a ground of ours, and what is chosen stays marked', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	for (const path of ['./charts/finales/after/', './embed/finales/after/']) {
		await page.goto(path);
		const drawing = page.locator('.drawing:visible svg');
		await expect(drawing).toHaveCSS('forced-color-adjust', 'none');
		const ground = await drawing.evaluate((svg) => getComputedStyle(svg).backgroundColor);
		const inks = await drawing.locator('text').evaluateAll((all) => all.map((text) => getComputedStyle(text).fill));
		expect(inks.length).toBeGreaterThan(0);
		expect(inks).not.toContain(ground);
	}
	await page.goto('./charts/finales/after/');
	const edges = await page
		.locator('.controls a')
		.evaluateAll((all) =>
			all.map((link) => [link.hasAttribute('aria-current'), getComputedStyle(link).borderImageSource === 'none'])
		);
	expect(edges.filter(([chosen, edge]) => chosen !== edge)).toEqual([]);
});
