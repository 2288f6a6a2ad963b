import { expect, type Page } from '@playwright/test';

/** Reaches for the chart of a page until it is alive; before the page's own script runs nobody hears it. */
export async function wake(page: Page): Promise<void> {
	await expect(async () => {
		await page.locator('.island').dispatchEvent('pointerover');
		await expect(page.locator('.figure')).toHaveClass(/alive/, { timeout: 500 });
	}).toPass();
}
