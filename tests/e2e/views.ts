/** Every view there is, as the gallery lists them. */
import { expect, type Page } from '@playwright/test';

/** `<chart>/<view>` of every view. */
export async function allViews(page: Page): Promise<string[]> {
	await page.goto('./charts/');
	const links = await page
		.locator('main li a')
		.evaluateAll((all) => all.map((link) => /charts\/([^/]+\/[^/]+)\/$/.exec((link as HTMLAnchorElement).href)![1]!));
	expect(links.length).toBeGreaterThan(1);
	return links;
}
