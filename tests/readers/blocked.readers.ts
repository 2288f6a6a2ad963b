/** Scripts are on, but none may run: an extension, a proxy or a policy that somebody else sends. */
import type { Page } from '@playwright/test';
import { all } from './kinds.ts';
import { usual } from './known.ts';
import { read, whole } from './outcome.ts';
import { LIMIT } from './sight.ts';
import { test } from './test.ts';
import { newVisit } from './visit.ts';

const ways = {
	/** The page's inline code runs, its files do not come. */
	files: (page: Page) =>
		page.route('**/*', (route) => (route.request().resourceType() === 'script' ? route.abort() : route.continue())),
	/** Not even inline code runs. */
	all: (page: Page) =>
		page.route('**/*', async (route) => {
			if (!route.request().isNavigationRequest()) return route.continue();
			const response = await route.fetch();
			return route.fulfill({
				response,
				headers: { ...response.headers(), 'content-security-policy': "script-src 'none'" }
			});
		})
};

/** Whether the page says that its pictures stand still, and leads to the flat form. */
async function hinted(page: Page): Promise<boolean> {
	const hint = page.locator(':is([data-missing], .without):visible').filter({ has: page.locator('a[href*="/read/"]') });
	return hint
		.first()
		.waitFor({ timeout: LIMIT })
		.then(
			() => true,
			() => false
		);
}

for (const kind of all)
	for (const [name, block] of Object.entries(ways))
		test(`/${kind.path} is there without scripts: ${name} blocked`, async ({ browser, site, knownOf, outcomes }) => {
			const known = await knownOf(kind);
			const outcome = whole(`blocked: ${name}`, `/${kind.path}, ${name} blocked`);
			const context = await browser.newContext(usual);
			const { page, rest } = await newVisit(context, site);
			await block(page);
			await page.goto(site + kind.path, { waitUntil: 'load' });
			await rest();
			// Deferred drawings are drawn by inline code; where that is blocked too they are text.
			const figures = name === 'files' || kind.path !== '' ? undefined : [];
			await read(page, { ...known, awake: known.awake.map(() => null) }, outcome, {
				...(figures ? { figures } : {}),
				line: false
			});
			if (known.loads.some((file) => file.endsWith('.js')) && kind.wakes) outcome.untold = !(await hinted(page));
			outcomes.push(outcome);
			await context.close();
		});
