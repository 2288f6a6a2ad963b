/** `npm run test:readers`: the built site under every fault and in every hand; minutes, so apart from `npm test`. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../browser.js';

// Kept in the environment, because every worker reads this file again.
process.env.E2E_BROWSER ??= JSON.stringify(await findBrowser());

export default defineConfig({
	testDir: '.',
	testMatch: '*.readers.ts',
	outputDir: '../../.cache/readers',
	globalSetup: './setup.ts',
	workers: 2,
	fullyParallel: true,
	timeout: 15 * 60_000,
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['./table.ts']],
	use: {
		browserName: 'chromium',
		locale: 'en-GB',
		timezoneId: 'UTC',
		viewport: { width: 1280, height: 800 },
		// Nothing moves, so a picture is in its state as soon as it has it.
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: JSON.parse(process.env.E2E_BROWSER)
	}
});
