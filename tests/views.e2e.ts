/** Every view of every chart, reached from its neighbours: pictures change in the browser without a word in the console. */
import { allViews } from './e2e/views.ts';
import { expect, test } from './e2e/quiet.ts';

test('every named view and every choice beside it can be reached from another', async ({ page }) => {
	test.setTimeout(180_000);
	const views = await allViews(page);
	const charts = [...new Set(views.map((view) => view.split('/')[0]!))];
	for (const chart of charts) {
		await page.goto(`./charts/${chart}/`);
		const figure = page.locator('.figure').first();
		await figure.hover();
		await expect(figure, chart).toHaveClass(/alive/);
		const named = page.getByRole('navigation', { name: 'Views of this chart' }).locator('ul a');
		for (let i = 0; i < (await named.count()); i++) {
			const link = named.nth(i);
			const label = await link.textContent();
			await link.click();
			await expect(link, `${chart}: ${label}`).toHaveAttribute('aria-current', 'page');
			await expect(figure.locator('.headline'), `${chart}: ${label}`).not.toBeEmpty();
		}
	}
});
