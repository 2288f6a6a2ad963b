/** Browser tests: `tests/*.e2e.ts`, against the built site. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.js';

// Kept in the environment, because every worker reads this file again.
process.env.E2E_BROWSER ??= JSON.stringify(await findBrowser());
process.env.E2E_PORT ??= '4610';
const { E2E_BROWSER, E2E_PORT, BASE_PATH = '' } = process.env;
const baseURL = `http://localhost:${E2E_PORT}${BASE_PATH}/`;

export default defineConfig({
	testDir: '.',
	testMatch: '**/*.e2e.ts',
	outputDir: '../.cache/e2e',
	workers: 2,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: '../.cache/playwright.json' }]],
	use: {
		baseURL,
		locale: 'en-GB',
		timezoneId: 'UTC',
		screenshot: 'only-on-failure',
		launchOptions: JSON.parse(E2E_BROWSER)
	},
	projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
	webServer: {
		command: 'node src/host/serve.js',
		cwd: '..',
		url: baseURL,
		env: { PORT: E2E_PORT, BASE_PATH },
		timeout: 20_000
	}
});
