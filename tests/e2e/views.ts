/** Every view there is, as the gallery lists them. */
import { expect, type Page } from '@playwright/test';

/** Long rounds are made in two halves, so that two workers share them. */
export const halves = ['odd ones', 'even ones'] as const;

/** `<chart>/<view>` of every view. */
export async function allViews(page: Page): Promise<string[]> {
	await page.goto('./charts/');
	const links = await page
		.locator('main li a')
		.evaluateAll((all) => all.map((link) => /charts\/([^/]+\/[^/]+)\/$/.exec((link as HTMLAnchorElement).href)![1]!));
	expect(links.length).toBeGreaterThan(1);
	return links;
}

/** Every second view. */
export async function someViews(page: Page, half: (typeof halves)[number]): Promise<string[]> {
	return (await allViews(page)).filter((_, i) => i % 2 === halves.indexOf(half));
}
