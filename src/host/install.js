/**
 * Packages: puts into node_modules exactly what the lockfile says, when it is not there already.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** How long any one npm command may take. */
const LIMIT = 20 * 60_000;

/**
 * Runs npm in the project's folder, shows what it says, and answers whether it succeeded.
 *
 * @param {...string} args
 */
export function npm(...args) {
	const { status } = spawnSync('npm', args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
		timeout: LIMIT
	});
	return status === 0;
}

/**
 * Whether node_modules holds what the lockfile says: npm leaves its own list there when, and only when, it has finished.
 *
 * @param {string} [folder]
 */
export function packagesFit(folder = root) {
	const wanted = packagesIn(join(folder, 'package-lock.json'));
	const installed = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
	if (!wanted || !installed) return false;
	const missing = Object.entries(wanted).some(([path, { optional }]) => path && !optional && !installed[path]);
	const foreign = Object.entries(installed).some(
		([path, { version, integrity }]) => wanted[path]?.version !== version || wanted[path]?.integrity !== integrity
	);
	return !missing && !foreign;
}

/** Installs the packages if they are missing or differ from the lockfile; throws a sentence if that fails. */
export function ensurePackages() {
	if (packagesFit()) return console.log('Packages: as the lockfile says.');
	console.log('Packages: installing (about half a minute) …');
	// `--include=dev` because NODE_ENV=production would leave out everything this project is built with.
	const done = npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
	if (!done) throw new Error('The packages could not be installed: `npm ci` failed, its reason is printed above.');
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, integrity?: string, optional?: boolean}> | undefined}
 */
function packagesIn(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages;
	} catch {
		return undefined;
	}
}
