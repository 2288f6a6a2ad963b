/** Changing the view of a chart as a reader does. */
import type { Page } from '@playwright/test';
import type { Kind } from './kinds.ts';
import type { Known } from './known.ts';
import { read, type Asked, type Outcome } from './outcome.ts';
import { LIMIT } from './sight.ts';
import type { Visit } from './visit.ts';

/** Links to the other named views. */
const others = 'nav[aria-label="Views of this chart"] a:not([aria-current]):not([rel=nofollow])';

/** The path of the page below the site's address. */
export const pathOf = (page: Page, site: string): string =>
	page
		.url()
		.slice(site.length)
		.replace(/[?#].*/s, '');

/** The path that the first link to another view leads to. @throws when there is none. */
export const firstOther = async (page: Page, site: string): Promise<string> =>
	(
		await page
			.locator(others)
			.first()
			.evaluate((link) => (link as HTMLAnchorElement).href, undefined, { timeout: LIMIT })
	).slice(site.length);

/** Waits until the headline is that of the address, if it ever is. */
export async function arrived(page: Page, site: string, knownOf: (path: string) => Promise<Known>): Promise<Known> {
	let found = await knownOf(pathOf(page, site));
	for (let waited = 0; waited < LIMIT; waited += 50) {
		found = await knownOf(pathOf(page, site));
		// A page that is left cannot be asked.
		const headline = await page
			.locator('.figure .headline')
			.first()
			.textContent({ timeout: 50 })
			.catch(() => null);
		if (headline?.replace(/\s+/g, ' ').trim() === found.still[0]?.headline) break;
		await page.waitForTimeout(50);
	}
	return found;
}

/** Follows the first link to another view, and holds what comes of it to the address that it has then. */
export async function changeView(
	{ page, rest }: Visit,
	site: string,
	kind: Kind,
	knownOf: (kind: Kind) => Promise<Known>,
	outcome: Outcome,
	asked: Asked = {}
): Promise<void> {
	const from = pathOf(page, site);
	if (!(await page.locator(others).count())) {
		outcome.other.push('no link to another view');
		return;
	}
	const to = await firstOther(page, site);
	await page
		.locator(others)
		.first()
		// A link in a list that is shut is followed all the same.
		.evaluate((link) => (link as HTMLElement).click())
		// The page may be gone before it can answer.
		.catch(() => undefined);
	await rest();
	const now = await arrived(page, site, async (path) => {
		if (path !== from && path !== to) outcome.signs.push(`the address is ${path}`);
		return knownOf({ ...kind, path: path === from ? from : to });
	});
	outcome.signs = [...new Set(outcome.signs)];
	await read(page, now, outcome, asked);
}
