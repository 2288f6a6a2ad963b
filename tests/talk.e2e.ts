/** The talk: one step at a time, by keys, buttons and strokes; without scripts a list of steps. And what else fills a screen. */
import { expect, test } from '@playwright/test';

const here = (page: import('@playwright/test').Page) => new URL(page.url()).hash;

test('goes by keys and buttons, has an address for every step, and leaves for the same step of the essay', async ({
	page
}) => {
	await page.goto('./talk/#the-last-ten');
	const shown = page.locator('.slide:visible');
	await expect(shown).toHaveCount(1);
	await expect(shown).toHaveAttribute('id', 'the-last-ten');
	const steps: [key: string, id: string][] = [
		['ArrowRight', 'one-season'],
		['PageDown', 'given-away'],
		['Space', 'the-other-ship'],
		['ArrowLeft', 'given-away'],
		['Shift+Space', 'one-season'],
		['Home', 'cold-open'],
		['End', 'lights-down']
	];
	for (const [key, id] of steps) {
		await page.keyboard.press(key);
		await expect(shown).toHaveAttribute('id', id);
		expect(here(page)).toBe(`#${id}`);
	}
	await expect(page.getByRole('button', { name: 'Step on' })).toBeDisabled();
	await page.keyboard.press('Home');
	await page.getByRole('button', { name: 'Step on' }).click();
	await expect(shown).toHaveAttribute('id', 'build-up');
	// Space on a button is the button's own.
	await page.getByRole('button', { name: 'Step on' }).press('Space');
	await expect(shown).toHaveAttribute('id', 'a-long-run');
	await page.keyboard.press('n');
	await expect(shown.locator('.said')).toBeVisible();
	await page.keyboard.press('n');
	await expect(shown.locator('.said')).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/#a-long-run$/);
	expect(new URL(page.url()).pathname).not.toContain('talk');
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 780 } });

	test('goes by strokes, and nothing reaches beyond the screen', async ({ page }) => {
		await page.goto('./talk/#the-last-ten');
		const shown = page.locator('.slide:visible');
		await expect(shown).toHaveCount(1);
		const stroke = (from: number, to: number) =>
			page.evaluate(
				([from, to]) => {
					const target = document.querySelector('.slide.now')!;
					const finger = (clientX: number) => new Touch({ identifier: 1, target, clientX, clientY: 300 });
					const tell = (type: string, x: number, touches: Touch[]) =>
						target.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches: [finger(x)] }));
					tell('touchstart', from, [finger(from)]);
					tell('touchend', to, []);
				},
				[from, to] as const
			);
		await stroke(300, 80);
		await expect(shown).toHaveAttribute('id', 'one-season');
		await stroke(80, 300);
		await expect(shown).toHaveAttribute('id', 'the-last-ten');
		await stroke(200, 190);
		await expect(shown).toHaveAttribute('id', 'the-last-ten');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});

test('a picture and its source fill the screen and stay on it', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	for (const id of ['everyone', 'what-is-left', 'the-last-ten']) {
		await page.goto(`./talk/#${id}`);
		await page.reload();
		const box = async (part: string) => (await page.locator(`.slide:visible ${part}`).first().boundingBox())!;
		const [drawing, source, controls] = [
			await box('.frame svg'),
			await box('.source'),
			(await page.locator('[data-controls]').boundingBox())!
		];
		expect(drawing.height, id).toBeGreaterThan(360);
		expect(drawing.y + drawing.height, id).toBeLessThanOrEqual(source.y + 1);
		expect(source.y + source.height, id).toBeLessThanOrEqual(controls.y + 1);
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('it is a list of steps with their words', async ({ page }) => {
		await page.goto('./talk/#the-last-ten');
		expect(await page.locator('.slide:visible').count()).toBeGreaterThan(40);
		await expect(page.locator('#the-last-ten .said')).toBeVisible();
		await expect(page.locator('[data-controls]')).toBeHidden();
	});
});

test('a figure takes the screen from its own page, and gives it back', async ({ page }) => {
	await page.goto('./charts/hours/all/');
	const button = page.getByRole('button', { name: 'Full screen' });
	await button.click();
	const whole = () => page.evaluate(() => document.fullscreenElement?.className ?? '');
	await expect.poll(whole).toContain('sheet');
	await button.click();
	await expect.poll(whole).toBe('');
});

test('a frame stands on the ground of its host where it is asked to', async ({ page }) => {
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await page.goto('./embed/hours/all/?background=none');
	expect(await ground()).toBe('rgba(0, 0, 0, 0)');
	await page.goto('./embed/hours/all/');
	expect(await ground()).not.toBe('rgba(0, 0, 0, 0)');
});
