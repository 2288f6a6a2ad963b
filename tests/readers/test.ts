/** A test of the round: the site's address, and outcomes that go into the table. */
import { test as base } from '@playwright/test';
import type { Kind } from './kinds.ts';
import { known, type Known } from './known.ts';
import { settle, type Outcome } from './outcome.ts';

export { expect } from '@playwright/test';

interface Given {
	/** The address of the built site, with a slash at its end. */
	site: string;
	/** What a page has when all is well. */
	knownOf: (kind: Kind, files?: boolean) => Promise<Known>;
	/** What was tried; the test fails where something is lost. */
	outcomes: Outcome[];
}

export const test = base.extend<Given>({
	// eslint-disable-next-line no-empty-pattern -- Playwright asks for a pattern
	site: async ({}, use) => use(process.env.READERS_SITE!),
	knownOf: async ({ browser, site }, use) => use((kind, files) => known(browser, site, kind, files)),
	// eslint-disable-next-line no-empty-pattern -- Playwright asks for a pattern
	outcomes: async ({}, use, info) => {
		const outcomes: Outcome[] = [];
		await use(outcomes);
		settle(info, outcomes);
	}
});
