/**
 * Tools that look at the built site in a browser: `npm run sheets`, `npm run bench`. What they are made of is TypeScript;
 * the site's server and the browser fetch parts of themselves when they start, so they come from here.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { serve } from '../src/host/serve.js';
import { findBrowser } from './browser.js';

const [tool = '', ...args] = process.argv.slice(2);
try {
	const { module } = await runnerImport(resolve(`tests/${tool}/${tool}.ts`), { configFile: false });
	await module[tool](args, { serve, findBrowser });
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
