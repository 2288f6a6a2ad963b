/** The station is the finale: a reader sets a lamp on it, it unrolls into the strip, and goes dark in the order of its words. */
import { expect, test } from './e2e/quiet.ts';

const goTo = (page: import('@playwright/test').Page, selector: string, share: number) =>
	page.locator(selector).evaluate((section, share) => {
		const { top, height } = section.getBoundingClientRect();
		scrollTo({ top: scrollY + top + share * (height - innerHeight), behavior: 'instant' });
	}, share);

test('the lamp is set by keys and by pointer, kept in the address, and known to the chart of finales', async ({
	page
}) => {
	await page.goto('./');
	const lamp = page.getByRole('slider', { name: 'When is it won?' });
	const told = page.locator('output.told');
	await expect(lamp).toHaveAttribute('aria-valuetext', /^50\.0/);
	await expect(told).toBeHidden();
	await lamp.press('PageUp');
	await lamp.press('ArrowRight');
	await expect(lamp).toHaveAttribute('aria-valuetext', /^55\.5/);
	await expect(told).toContainText('4,337 of 7,814 words');
	await expect(page).toHaveURL(/\?guess=55\.5$/);

	const at = (await lamp.boundingBox())!;
	await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
	await page.mouse.down();
	// To the middle of the near side, past the turn of the hull.
	const ring = (await page.locator('.st-panes').boundingBox())!;
	await page.mouse.move(ring.x + ring.width / 2, ring.y + ring.height * 0.6, { steps: 5 });
	await page.mouse.up();
	const share = Number(await lamp.inputValue());
	expect(share).toBeGreaterThan(0.72);
	await expect(page).toHaveURL(new RegExp(`guess=${String(Math.round(share * 1000) / 10).replace('.', '\\.')}$`));

	await page.reload();
	await expect(lamp).toHaveValue(String(share));
	await page.locator('#where-is-it-won').scrollIntoViewIfNeeded();
	await expect(page.getByRole('slider', { name: 'Where Deep Space Nine is won' }).first()).toHaveAttribute(
		'aria-valuenow',
		String(Math.round(share * 1000) / 10)
	);
});

test('the ring unrolls: words are painted from ring to strip, and the mark stands beside the win', async ({ page }) => {
	await page.goto('./?guess=84');
	const painted = () =>
		page.locator('#the-unrolling canvas').evaluate((canvas: HTMLCanvasElement) => {
			const { width, height } = canvas;
			const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
			copy.drawImage(canvas, 0, 0);
			const { data } = copy.getImageData(0, 0, width, height);
			let [count, left, right] = [0, width, 0];
			for (let i = 3; i < data.length; i += 4)
				if (data[i]) {
					const x = ((i - 3) / 4) % width;
					[count, left, right] = [count + 1, Math.min(left, x), Math.max(right, x)];
				}
			return { count, left: left / width, right: right / width };
		});
	await goTo(page, '#the-unrolling', 0.02);
	await expect.poll(async () => (await painted()).count).toBeGreaterThan(5_000);
	const ring = await painted();
	await goTo(page, '#the-unrolling', 1);
	await expect
		.poll(async () => (await painted()).right - (await painted()).left)
		.toBeGreaterThan(ring.right - ring.left);
	await expect(page.locator('#the-unrolling .said').first()).toContainText('You said 84.0');
	await expect(page.locator('#the-unrolling .you')).toBeVisible();
});

test('lights go down in the order in which words are spoken; the mark stays, the couple too', async ({ page }) => {
	await page.goto('./?guess=84');
	const lit = () =>
		page
			.locator('.st [data-until]')
			.evaluateAll((all) =>
				all.filter((use) => !use.classList.contains('st-off')).map((use) => Number((use as SVGElement).dataset.until))
			);
	await expect(page.locator('html')).toHaveAttribute('data-alive', '');
	const all = await lit();
	expect(all.length).toBeGreaterThan(50);
	let before = all;
	for (const share of [0.15, 0.4, 0.7]) {
		await goTo(page, '[data-lights]', share);
		await expect.poll(async () => (await lit()).length).toBeLessThan(before.length);
		const now = await lit();
		expect(now, 'what is left is spoken last').toEqual(all.slice(-now.length));
		before = now;
	}
	await expect(page.locator('.stopped')).toHaveText('You would have stopped here.');
	await expect(page.locator('.stopped')).toHaveClass(/there/);
	await goTo(page, '[data-lights]', 1);
	await expect.poll(lit).toEqual([]);
	await expect(page.locator('.st-window')).toBeVisible();
	await expect(page.locator('.two')).toContainText('Kira');
});

test('who has set the lamp takes their station home: a picture that shows it, and its address', async ({ page }) => {
	await page.goto('./?guess=84');
	await expect(page.locator('html')).toHaveAttribute('data-alive', '');
	const home = page.locator('.yours');
	await expect(home).toBeHidden();
	// What is drawn on the way may move the end of the page.
	await expect(async () => {
		await goTo(page, '.credits', 0);
		await expect(home).toBeVisible({ timeout: 2000 });
	}).toPass();
	await expect(home.locator('.told')).toContainText('word 6,564 of 7,814, at 84.0');
	// The lamp's own light, where it stands on the ring.
	const lamps = () =>
		home.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
			const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
			let sum = 0;
			for (let i = 0; i < data.length; i += 4)
				if (data[i]! > 250 && data[i + 1]! > 236 && data[i + 2]! < 222) sum += i % 9973;
			return sum;
		});
	const there = await lamps();
	expect(there).toBeGreaterThan(0);
	const saving = page.waitForEvent('download');
	await home.getByRole('button', { name: 'Save' }).click();
	expect((await saving).suggestedFilename()).toBe('my-station.png');
	await page.goto('./?guess=30');
	await goTo(page, '.credits', 0);
	await expect(home.locator('.told')).toContainText('word 2,344');
	expect(await lamps()).not.toBe(there);
});

test('a goodbye lights its words as the reader comes, and whoever leaves is gone', async ({ page }) => {
	await page.goto('./');
	await expect(page.locator('html')).toHaveAttribute('data-alive', '');
	const states: [number, number][] = [];
	for (const share of [-0.1, 0.3, 1]) {
		await goTo(page, '#goodbye-exile .space', share);
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		states.push(
			await page.locator('#goodbye-exile .space').evaluate((space) => {
				const style = getComputedStyle(space);
				return [Number(style.getPropertyValue('--said')), Number(style.getPropertyValue('--gone'))];
			})
		);
	}
	expect(states[0]![0]).toBeLessThan(states[1]![0]);
	expect(states[1]![1]).toBe(0);
	expect(states[2]).toEqual([1, 1]);
	await expect(page.locator('#goodbye-exile')).toContainText('217');
	await expect(page.locator('#the-unrolling .said').first(), 'nobody has guessed').toBeHidden();
	await goTo(page, '.credits', 0);
	await expect(page.locator('.yours'), 'and has nothing to take').toBeHidden();
});

test.describe('scripts off', () => {
	test.use({ javaScriptEnabled: false });
	test('the station is lit, nothing is asked, and every goodbye is there', async ({ page }) => {
		await page.goto('./');
		await expect(page.locator('.when')).toBeHidden();
		await expect(page.locator('#the-unrolling .said').first()).toBeHidden();
		await expect(page.locator('#the-unrolling .still svg')).toBeVisible();
		await expect(page.locator('.goodbye .night svg.wide')).toHaveCount(7);
		await expect(page.locator('#goodbye-shore svg.wide')).toBeVisible();
	});
});
