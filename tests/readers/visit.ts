/** A page that is opened, and what it asks for. */
import type { BrowserContext, Page } from '@playwright/test';

export interface Visit {
	page: Page;
	/** Every file of the site that was asked for so far, by its path below the site's address; the page itself left out. */
	files: Set<string>;
	/** Waits until nothing more is asked for. */
	rest: () => Promise<void>;
}

/** A new page that counts what it asks for. */
export async function newVisit(context: BrowserContext, site: string): Promise<Visit> {
	const page = await context.newPage();
	const files = new Set<string>();
	let open = 0;
	let last = performance.now();
	const end = () => {
		open = Math.max(0, open - 1);
		last = performance.now();
	};
	page.on('request', (request) => {
		open++;
		last = performance.now();
		const path = request.url().startsWith(site)
			? request
					.url()
					.slice(site.length)
					.replace(/[?#].*/s, '')
			: '';
		// The browser asks for the sign of the tab by itself, whatever the page holds.
		if (!request.isNavigationRequest() && path && path !== 'favicon.svg') files.add(path);
	});
	page.on('requestfinished', end);
	page.on('requestfailed', end);
	page.on('framenavigated', () => (open = 0));
	return {
		page,
		files,
		async rest() {
			const began = performance.now();
			while (performance.now() - began < 5000) {
				await page.waitForTimeout(20);
				if (open === 0 && performance.now() - last > 80) return;
			}
		}
	};
}
