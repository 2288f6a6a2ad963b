/** `npm run test:hosts`: the built site in the hands of programs that other people use; minutes, so apart from `npm test`. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../browser.js';

// Kept in the environment, because every worker reads this file again.
process.env.E2E_BROWSER ??= JSON.stringify(await findBrowser());

export default defineConfig({
	testDir: '.',
	testMatch: '*.hosts.ts',
	outputDir: '../../.cache/hosts',
	globalSetup: './site.js',
	workers: 1,
	timeout: 120_000,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	use: {
		browserName: 'chromium',
		locale: 'en-GB',
		timezoneId: 'UTC',
		screenshot: 'only-on-failure',
		launchOptions: JSON.parse(process.env.E2E_BROWSER)
	}
});
