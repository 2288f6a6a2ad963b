/**
 * `npm run sheets`: contact sheets of the built site. What they are made of is TypeScript; the site's server and the
 * browser fetch parts of themselves when they start, so they come from here.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { serve } from '../src/host/serve.js';
import { findBrowser } from './browser.js';

try {
	const { module } = await runnerImport(resolve('tests/sheets/sheets.ts'), { configFile: false });
	await module.sheets(process.argv.slice(2), { serve, findBrowser });
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
