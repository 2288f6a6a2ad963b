/** Views of every chart, reached by keys from its neighbours: pictures change in the browser without a word in the console. */
import { charts } from '../src/charts/index.ts';
import { expect, test } from './e2e/quiet.ts';
import { sample } from './sample.ts';

for (const chart of Object.keys(charts))
	test(`every named view of ${chart} can be reached from another`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto(`./charts/${chart}/`);
		const figure = page.locator('.figure').first();
		await figure.hover();
		await expect(figure).toHaveClass(/alive/);
		const named = page.getByRole('navigation', { name: 'Views of this chart' }).locator('ul a');
		const labels = await named.allTextContents();
		expect(labels.length).toBeGreaterThan(0);
		for (const [i, label] of sample([...labels.entries()], 5)) {
			await named.nth(i).focus();
			await page.keyboard.press('Enter');
			// Asked for in every frame, for a view takes a few of them.
			await page.waitForFunction(
				(i) => {
					const link = document.querySelectorAll('nav[aria-label="Views of this chart"] ul a')[i]!;
					const headline = document.querySelector('.figure .headline');
					return link.ariaCurrent === 'page' && document.activeElement === link && headline?.textContent?.trim();
				},
				i,
				{ timeout: 5000 }
			);
			await expect(named.nth(i), label).toBeFocused();
		}
	});

test('rows stand by any column, up, down and as drawn', async ({ page }) => {
	await page.goto('./charts/hours/all/');
	await page.locator('.scroll').focus();
	const head = page.locator('thead th').last();
	const values = () => page.locator('tbody tr > :last-child').allTextContents();
	await expect(head.getByRole('button')).toBeVisible();
	const drawn = await values();
	const said: (string | null)[] = [];
	const shown: string[][] = [];
	for (let i = 0; i < 3; i++) {
		await head.getByRole('button').press('Enter');
		said.push(await head.getAttribute('aria-sort'));
		shown.push(await values());
	}
	expect(said).toEqual(['ascending', 'descending', null]);
	// Drawn they may stand upwards already, but not downwards.
	expect(shown[1]).not.toEqual(drawn);
	// Rows of one value keep their order both ways, so only the values are turned round; what has none stays last.
	const given = (values: readonly string[]) => values.filter((value) => value !== '');
	expect(given(shown[1]!)).toEqual(given(shown[0]!).toReversed());
	expect(shown[2]).toEqual(drawn);
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 560 } });

	test('what is tapped is read out in sight while the page scrolls on, until the next tap', async ({ page }) => {
		await page.goto('./charts/ledger/all/');
		const mark = page.locator('.drawing:visible [data-row]').first();
		const readout = page.locator('.readout');
		await mark.scrollIntoViewIfNeeded();
		await mark.tap();
		// Names stand in the list.
		const index = await mark.getAttribute('data-row');
		const name = (await page.locator(`[data-of="${index}"]`).textContent())!;
		await expect(readout).toContainText(name);
		await expect(readout).toBeInViewport({ ratio: 1 });

		const before = await page.evaluate(() => scrollY);
		const { x, y } = (await readout.boundingBox())!;
		const devtools = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up = 0) =>
			devtools.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: type === 'touchEnd' ? [] : [{ x: x + 40, y: y + 10 - up }]
			});
		// From the line itself: it must not hold the page.
		await touch('touchStart');
		for (let up = 10; up <= 120; up += 10) await touch('touchMove', up);
		await touch('touchEnd');
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 60);
		await expect(readout).toContainText(name);
		await expect(readout).toBeInViewport({ ratio: 1 });

		await page.locator('.headline').tap();
		await expect(readout).not.toContainText(name);
	});
});
