/**
 * `npm test`: packages, browser, then types, lint, unit tests, the build, tests of the built site and browser tests.
 * `npm run test:whole` takes every case of long rows, of which `npm test` takes a part (`sample.ts`).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensurePackages, npm, root } from '../src/host/install.js';
import { findBrowser } from './browser.js';

/** @typedef {{passed: number, failed: number, skipped?: number}} Count */

const LIMIT = 60 * 60_000;
if (process.argv.includes('whole')) process.env.WHOLE = '1';
const CACHE = join(root, '.cache');
const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs one step under a heading, whatever happened before it, and adds its count.
 *
 * @param {string} name
 * @param {() => Count | Promise<Count>} work
 * @returns {Promise<boolean>} whether nothing failed
 */
async function step(name, work) {
	console.log(`\n━━ ${name}`);
	const began = performance.now();
	/** @type {Count} */
	let count;
	try {
		count = await work();
	} catch (error) {
		console.log(error instanceof Error ? error.message : error);
		count = { passed: 0, failed: 1 };
	}
	total.passed += count.passed;
	total.failed += count.failed;
	total.skipped += count.skipped ?? 0;
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(`── ${name}: ${count.failed ? 'FAILED' : 'passed'} in ${seconds} s`);
	return count.failed === 0;
}

/**
 * A step that either passes or fails.
 *
 * @param {boolean} ok
 * @returns {Count}
 */
const one = (ok) => ({ passed: Number(ok), failed: Number(!ok) });

/**
 * Runs a test program that writes a JSON report. No tests at all, or a bad exit without a failed test, counts as a failure.
 *
 * @param {string} file
 * @param {(report: any) => Count} read
 * @param {string[]} command
 * @param {Record<string, string>} [env]
 * @returns {Count}
 */
function counted(file, read, command, env) {
	rmSync(file, { force: true });
	const { status } = spawnSync(process.execPath, command, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		timeout: LIMIT,
		env: { ...process.env, ...env }
	});
	const count = read(JSON.parse(readFileSync(file, 'utf8')));
	if ((status !== 0 || !count.passed) && !count.failed) count.failed = 1;
	return count;
}

/**
 * @param {string} name
 * @param {...string} options
 */
function vitest(name, ...options) {
	const file = join(CACHE, `${name}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	return counted(
		file,
		(report) => ({
			passed: report.numPassedTests,
			// A file that does not load has no tests to count, so the file itself counts.
			failed:
				report.numFailedTests +
				report.testResults.filter(
					(/** @type {any} */ { status, assertionResults }) => status === 'failed' && !assertionResults.length
				).length,
			skipped: report.numPendingTests + report.numTodoTests
		}),
		['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...options]
	);
}

/** @param {string} browser */
async function playwright(browser) {
	return counted(
		join(CACHE, 'playwright.json'),
		({ stats, errors }) => ({
			passed: stats.expected + stats.flaky,
			failed: stats.unexpected + errors.length,
			skipped: stats.skipped
		}),
		['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'],
		{ E2E_BROWSER: browser, E2E_PORT: String(await freePort()) }
	);
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((done, fail) => {
		const server = createServer().once('error', fail);
		server.listen(0, () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => done(port));
		});
	});
}

/** Every step; without packages there is nothing to run. */
async function main() {
	mkdirSync(CACHE, { recursive: true });
	if (!(await step('Packages', () => (ensurePackages(), { passed: 0, failed: 0 })))) return;
	let browser = '';
	let reason = '';
	try {
		browser = JSON.stringify(await findBrowser());
		console.log(`Browser: ${JSON.parse(browser).executablePath ?? 'Playwright’s own Chromium'}`);
	} catch (error) {
		reason = error instanceof Error ? error.message : String(error);
		console.log(reason);
	}
	await step('Types', () => one(npm('run', '--silent', 'check')));
	await step('Lint', () => one(npm('run', '--silent', 'lint')));
	await step('Unit and contract tests', () => vitest('unit'));
	const built = await step('Build', () => one(npm('run', '--silent', 'build', '--', '--logLevel', 'warn')));
	await step('The built site', () => {
		if (!built) throw new Error('Not run: there is no build.');
		return vitest('site', '--mode', 'site');
	});
	await step('In the browser', () => {
		if (!built) throw new Error('Not run: there is no build.');
		if (!browser) throw new Error(`Not run: ${reason}`);
		return playwright(browser);
	});
}

await main();
const { passed, failed, skipped } = total;
process.exitCode = failed ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
