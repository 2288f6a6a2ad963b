/**
 * The browser of the tests: finds a Chromium that starts here, or installs one.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @typedef {{args: string[], executablePath?: string}} LaunchOptions */

const SYSTEM = ['/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const INSTALL_LIMIT = 5 * 60_000;
const isRoot = process.getuid?.() === 0;

const args = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	...(isRoot ? ['--no-sandbox'] : [])
];

/**
 * Launch options of a Chromium that has been seen to start: the one at CHROMIUM_PATH, Playwright's own, the system's, or
 * a newly installed one; throws one sentence if there is none.
 *
 * @returns {Promise<LaunchOptions>}
 */
export async function findBrowser() {
	const given = process.env.CHROMIUM_PATH;
	if (given) {
		const options = { args, executablePath: given };
		if (await starts(options)) return options;
		throw new Error(`CHROMIUM_PATH names ${given}, which does not start: correct it or unset it.`);
	}
	for (const install of [() => true, installOwn, installSystem]) {
		if (!install()) continue;
		for (const options of candidates()) if (await starts(options)) return options;
	}
	throw new Error(
		'No Chromium starts here and none could be installed: run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH to the program of one.'
	);
}

/** @returns {LaunchOptions[]} */
function candidates() {
	const system = SYSTEM.map((name) => (name.startsWith('/') ? name : which(name))).filter((path) => path !== '');
	return [{ args }, ...[...new Set(system)].map((executablePath) => ({ args, executablePath }))];
}

/**
 * Whether a page opens: a browser can be there and still lack a library that it needs.
 *
 * @param {LaunchOptions} options
 */
async function starts(options) {
	const { chromium } = await import('playwright');
	try {
		const browser = await chromium.launch({ ...options, timeout: 30_000 });
		await browser.newPage();
		await browser.close();
		return true;
	} catch {
		return false;
	}
}

function installOwn() {
	console.log('Browser: none found, downloading Chromium …');
	const cli = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));
	return runs(process.execPath, cli, 'install', '--only-shell', 'chromium');
}

function installSystem() {
	const sudo = isRoot ? [] : ['sudo', '-n'];
	if (!which('apt-get') || (!isRoot && !runs('sudo', '-n', 'true'))) return false;
	console.log('Browser: installing the system’s Chromium …');
	const apt = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
	runs(...apt, 'update');
	return runs(...apt, 'install', '-y', '--no-install-recommends', 'chromium');
}

/** @param {...string} command */
function runs(...command) {
	const [program = '', ...rest] = command;
	const { status } = spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: INSTALL_LIMIT });
	return status === 0;
}

/** @param {string} program */
function which(program) {
	return spawnSync('which', [program], { encoding: 'utf8' }).stdout?.trim() ?? '';
}
