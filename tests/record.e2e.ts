/** The record's choices work without scripts, and a link to a claim shows it whatever is chosen. */
import { expect, test } from './e2e/quiet.ts';

test.use({ javaScriptEnabled: false });

test('a verdict and a subject leave the claims that are both', async ({ page }) => {
	await page.goto('./record/');
	const shown = page.locator('.claim:visible');
	const groups = page.locator('.group:visible');
	await expect(shown).toHaveCount(76);
	await page.getByRole('radio', { name: 'Contradicted' }).check({ force: true });
	await expect(shown).toHaveCount(5);
	await expect(groups).toHaveCount(1);
	await page.getByRole('radio', { name: 'How it was made' }).check({ force: true });
	await expect(shown).toHaveCount(1);
	await expect(shown).toHaveId('C65');
	await page.getByRole('radio', { name: 'How good it is' }).check({ force: true });
	await expect(shown).toHaveCount(0);
	await expect(page.getByText('No claim is both.')).toBeVisible();
	await page.getByRole('radio', { name: 'All', exact: false }).first().check({ force: true });
	await expect(shown).toHaveCount(6);
	await expect(groups).toHaveCount(2);
});

test('a claim that is linked to is shown whatever is chosen', async ({ page }) => {
	await page.goto('./record/#C22');
	await expect(page.locator('#C22')).toBeInViewport();
	await page.getByRole('radio', { name: 'Confirmed' }).check({ force: true });
	await expect(page.locator('#C22')).toBeVisible();
	await expect(page.locator('.claim:visible')).toHaveCount(35);
});
